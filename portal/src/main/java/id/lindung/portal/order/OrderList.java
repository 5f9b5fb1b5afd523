package id.lindung.portal.order;

import id.lindung.contracts.takedown.OrderSummary;
import id.lindung.portal.layout.Option;
import id.lindung.portal.listing.Chip;
import id.lindung.portal.listing.PageLinks;
import java.util.List;

/**
 * One page of the list of orders.
 *
 * @param chips conditions in force
 * @param clear address of the list without any
 * @param byDeadline address of the list with the nearest deadline first
 * @param byDrafted address of the list with the latest draft first
 */
public record OrderList(
        List<Row> rows,
        PageLinks links,
        OrderFilter filter,
        String status,
        List<Option> statuses,
        List<Option> categories,
        List<Option> platforms,
        List<Chip> chips,
        String clear,
        String byDeadline,
        String byDrafted) {

    /** One order. */
    public record Row(OrderSummary order, String category, String platform) {

        public String href() {
            return "/perintah/" + order.id();
        }
    }
}
