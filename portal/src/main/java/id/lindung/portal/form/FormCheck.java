package id.lindung.portal.form;

import java.util.List;
import java.util.Map;

/**
 * What was filled in, as it was understood, before it counts: {@code templates/page/check.html}. The whole form stands
 * hidden in it, so that nothing typed is lost on the way back.
 *
 * @param filled every value of the form that was sent, by name of its control
 */
public record FormCheck(FormPage form, List<Answer> answers, Map<String, List<String>> filled) {

    /** Says of the second sending whether it counts. */
    static final String NAME = "periksa";

    static final String SEND = "kirim";
    static final String CHANGE = "ubah";

    /**
     * One answer.
     *
     * @param value null where the control was left empty
     * @param language it was written in, where that is known; null else
     */
    public record Answer(String label, String value, String language) {}
}
