package id.lindung.portal.update;

import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.portal.layout.Option;
import id.lindung.portal.listing.ListAddress;
import id.lindung.portal.listing.PageLinks;
import java.util.List;

/**
 * The queue of updates that wait, or one page of all of them.
 *
 * @param queue whether it is the queue
 * @param platform the only platform looked at; null for all
 * @param platforms to choose from; none for a platform itself
 * @param state name of the state it is confined to; empty for none
 * @param links null for the queue, which stands on one page
 */
public record UpdateList(
        boolean queue,
        List<Row> rows,
        String platform,
        List<Option> platforms,
        String state,
        List<Option> states,
        PageLinks links) {

    /** The queue of the same platform. */
    public String queueHref() {
        return ListAddress.of("/pembaruan").with("platform", platform).toString();
    }

    /** All updates of the same platform. */
    public String allHref() {
        return ListAddress.of("/pembaruan")
                .with("tampil", "semua")
                .with("platform", platform)
                .toString();
    }

    public boolean isFiltered() {
        return platform != null || !state.isEmpty();
    }

    /** One update. */
    public record Row(ComplianceUpdateView update, String platform) {

        /** Those who decide go to the review, the others to the update itself. */
        public String href() {
            boolean mine = update.allowedActions().stream()
                    .anyMatch(List.of("start-review", "outcome", "confirm-outcome")::contains);
            return "/pembaruan/" + update.id() + (mine ? "/tinjau" : "");
        }
    }
}
