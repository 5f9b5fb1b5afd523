package id.lindung.portal.metric;

import id.lindung.contracts.metric.CountedItem;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.listing.PageLinks;
import java.util.List;

/**
 * One page of the items that a figure counts.
 *
 * @param title which figure it is
 * @param scope period, platform and category, in words
 */
public record CountedItemsPage(String title, String scope, List<Row> rows, PageLinks links, List<Crumb> crumbs) {

    /** One item. */
    public record Row(CountedItem item, String category, String platform) {

        public String href() {
            return "/perintah/" + item.orderId();
        }
    }
}
