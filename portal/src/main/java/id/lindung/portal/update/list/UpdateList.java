package id.lindung.portal.update.list;

import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.portal.listing.Filter;
import id.lindung.portal.listing.PageLinks;
import id.lindung.portal.update.UpdateTab;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * One page of a queue of updates that wait, or of all of them.
 *
 * @param usual the view that an address without a name leads to
 */
public record UpdateList(UpdateTab tab, UpdateTab usual, List<Row> rows, Filter filter, PageLinks links) {

    /** The views an official chooses from, for whom what was asked for is all that waits for the platform. */
    public List<UpdateTab> tabs() {
        return Stream.of(UpdateTab.values())
                .filter(other -> other != UpdateTab.REQUESTED)
                .toList();
    }

    /** Another view of the same platform. */
    public String href(UpdateTab other) {
        return other.href(usual, filter.text(UpdateTab.PLATFORM));
    }

    /** What the platform has to do next. */
    public UpdateTab ofPlatform() {
        return UpdateTab.OWED;
    }

    /** The view of everything. */
    public UpdateTab all() {
        return UpdateTab.ALL;
    }

    public boolean isQueue() {
        return tab.isQueue();
    }

    public boolean isFiltered() {
        return Stream.of(UpdateTab.STATE, UpdateTab.PLATFORM, UpdateTab.COMMITMENT)
                .anyMatch(filter::is);
    }

    /** Whether it is confined to one commitment, which the form does not offer. */
    public boolean isOfCommitment() {
        return filter.is(UpdateTab.COMMITMENT);
    }

    /**
     * One update.
     *
     * @param review whether it leads to the review, and not to the update itself
     */
    public record Row(ComplianceUpdateView update, String platform, boolean review) {

        /** When a draft was begun; null where its history does not tell. */
        public Instant begunAt() {
            return update.history().isEmpty() ? null : update.history().get(0).at();
        }

        public String href() {
            return "/pembaruan/" + update.id() + (review ? "/tinjau" : "");
        }
    }
}
