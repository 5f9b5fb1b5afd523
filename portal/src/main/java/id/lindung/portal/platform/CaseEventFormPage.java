package id.lindung.portal.platform;

import id.lindung.contracts.platform.PlatformView;
import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.Option;
import java.util.List;

/**
 * The form of an entry in a platform's case log.
 *
 * @param towardsCommitment whether the reader goes on to draft the commitment that was made in the event
 */
public record CaseEventFormPage(
        PlatformView platform, List<Option> kinds, boolean towardsCommitment, Typed typed, List<Crumb> crumbs) {

    public String action() {
        return "/platform/" + platform.id() + "/kasus";
    }

    /** Where somebody goes who records nothing. */
    public String back() {
        return towardsCommitment ? "/komitmen/baru?platform=" + platform.id() : "/platform/" + platform.id();
    }
}
