package id.lindung.moderation.statement.rule.form;

import java.util.List;

/**
 * The limits of a text, or of each text of a list: what a client has to know beforehand.
 *
 * @param longest in characters, null where the form says it
 * @param pattern regular expression, null where any text will do
 * @param codes the only texts it may be; empty where there are others or too many to list
 */
public record Limits(Integer longest, String pattern, List<String> codes) {

    static final Limits NONE = new Limits(null, null, List.of());

    static Limits ofCodes(List<String> codes) {
        return new Limits(null, null, codes);
    }
}
