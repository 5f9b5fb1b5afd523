package id.lindung.portal.commitment;

import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.portal.listing.Filter;
import id.lindung.portal.listing.PageLinks;
import java.util.List;

/** One page of the list of commitments. */
public record CommitmentList(List<Row> rows, PageLinks links, Filter filter) {

    /** One commitment. */
    public record Row(CommitmentView commitment, String platform) {

        public String href() {
            return "/komitmen/" + commitment.id();
        }
    }
}
