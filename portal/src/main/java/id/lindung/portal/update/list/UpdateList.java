package id.lindung.portal.update.list;

import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.portal.layout.Option;
import id.lindung.portal.listing.Chip;
import id.lindung.portal.listing.PageLinks;
import id.lindung.portal.update.UpdateTab;
import java.util.List;

/**
 * One page of a queue of updates that wait, or of all of them.
 *
 * @param ofPlatform whether the reader belongs to a platform
 * @param platform the only platform looked at; null for all
 * @param platforms to choose from; none for a platform itself
 * @param state name of the state it is confined to; empty for none
 * @param chips the commitment it is confined to; none where it is not
 */
public record UpdateList(
        UpdateTab tab,
        boolean ofPlatform,
        List<Row> rows,
        String platform,
        List<Option> platforms,
        String state,
        List<Option> states,
        List<Chip> chips,
        PageLinks links) {

    /** The views this reader chooses from. */
    public List<UpdateTab> tabs() {
        return List.of(UpdateTab.values());
    }

    /** Another view of the same platform. */
    public String href(UpdateTab other) {
        return other.href(ofPlatform, platform);
    }

    /** The view of everything. */
    public UpdateTab all() {
        return UpdateTab.ALL;
    }

    public boolean isQueue() {
        return tab.isQueue();
    }

    public boolean isFiltered() {
        return platform != null || !state.isEmpty() || !chips.isEmpty();
    }

    /**
     * One update.
     *
     * @param review whether it leads to the review, and not to the update itself
     */
    public record Row(ComplianceUpdateView update, String platform, boolean review) {

        public String href() {
            return "/pembaruan/" + update.id() + (review ? "/tinjau" : "");
        }
    }
}
