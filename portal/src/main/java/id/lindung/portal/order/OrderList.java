package id.lindung.portal.order;

import id.lindung.contracts.takedown.OrderSummary;
import id.lindung.portal.listing.Filter;
import id.lindung.portal.listing.PageLinks;
import java.util.List;

/** One page of the list of orders. */
public record OrderList(List<Row> rows, PageLinks links, Filter filter) {

    /** Whether the latest draft comes first, and not the nearest deadline. */
    public boolean isByDrafted() {
        return filter.is(OrderConditions.SORT);
    }

    /** Address of the list in its other order. */
    public String otherOrder() {
        return filter.address()
                .with(OrderConditions.SORT, isByDrafted() ? null : OrderConditions.BY_DRAFTED)
                .toString();
    }

    /** One order. */
    public record Row(OrderSummary order, String category, String platform) {

        public String href() {
            return "/perintah/" + order.id();
        }
    }
}
