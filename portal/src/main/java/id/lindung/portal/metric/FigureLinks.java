package id.lindung.portal.metric;

import id.lindung.contracts.metric.ItemFigure;
import id.lindung.portal.listing.ListAddress;
import id.lindung.portal.order.OrderConditions;
import java.time.YearMonth;

/**
 * Where the rows stand that figures count: each number leads to a list whose total is that number.
 *
 * @param platform empty for all
 * @param category empty for all
 */
public record FigureLinks(Period period, String platform, String category) {

    static final String ITEMS = "/metrik/konten";
    static final String FIGURE = "angka";
    static final String FROM = "dari";
    static final String TO = "sampai";

    /** Those of one group. */
    FigureLinks of(Grouping grouping, String group) {
        return switch (grouping) {
            case CATEGORY -> new FigureLinks(period, platform, group);
            case PLATFORM -> new FigureLinks(period, group, category);
            case MONTH -> new FigureLinks(period.in(YearMonth.parse(group)), platform, category);
        };
    }

    /** The orders that were issued in the period. */
    public String orders() {
        return ListAddress.of("/perintah")
                .with(OrderConditions.CATEGORY, category)
                .with(OrderConditions.PLATFORM, platform)
                .with(OrderConditions.SENT_FROM, period.from())
                .with(OrderConditions.SENT_TO, period.to())
                .toString();
    }

    /** @param figure name of an {@link ItemFigure} */
    public String items(String figure) {
        return address(ItemFigure.valueOf(figure)).toString();
    }

    ListAddress address(ItemFigure figure) {
        ListAddress list = ListAddress.of(ITEMS).with(FIGURE, figure);
        return (figure.isStock() ? list : list.with(FROM, period.from()).with(TO, period.to()))
                .with(OrderConditions.PLATFORM, platform)
                .with(OrderConditions.CATEGORY, category);
    }
}
