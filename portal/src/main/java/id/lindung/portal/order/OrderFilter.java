package id.lindung.portal.order;

import id.lindung.contracts.takedown.AddressDigest;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.portal.form.Typed;
import id.lindung.portal.listing.ListAddress;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;

/** The conditions of the list of orders as they stand in the address; what is no condition of ours counts as none. */
public final class OrderFilter {

    public static final String STATUS = "status";
    public static final String CATEGORY = "kategori";
    public static final String PLATFORM = "platform";
    static final String OVERDUE = "lewat";
    static final String WORDS = "q";
    static final String SORT = "urut";

    private static final String BY_DRAFTED = "disusun";

    @QueryParam(STATUS)
    String status;

    @QueryParam(CATEGORY)
    String category;

    @QueryParam(PLATFORM)
    String platform;

    @QueryParam(OVERDUE)
    String overdue;

    @QueryParam(WORDS)
    String words;

    @QueryParam(SORT)
    String sort;

    /** The conditions as they were typed into the form. */
    static OrderFilter of(Typed typed) {
        OrderFilter filter = new OrderFilter();
        filter.status = typed.text(STATUS);
        filter.category = typed.text(CATEGORY);
        filter.platform = typed.text(PLATFORM);
        filter.overdue = typed.text(OVERDUE);
        filter.words = typed.text(WORDS);
        filter.sort = typed.text(SORT);
        return filter;
    }

    OrderStatus status() {
        return Arrays.stream(OrderStatus.values())
                .filter(each -> each.name().equals(status))
                .findFirst()
                .orElse(null);
    }

    public String category() {
        return said(category);
    }

    public String platform() {
        return said(platform);
    }

    /** Whether the address of content stands in an address of ours, where somebody wrote it by hand. */
    boolean holdsAddress() {
        return words != null && words.contains("://");
    }

    /** The address of content is searched for by its digest: it must stand in no address of ours. */
    public String words() {
        String text = said(words);
        return text != null && text.contains("://") ? AddressDigest.of(text) : text;
    }

    public boolean overdue() {
        return "ya".equals(overdue);
    }

    public boolean byDrafted() {
        return BY_DRAFTED.equals(sort);
    }

    /** As the service calls the order of the rows. */
    String wireSort() {
        return byDrafted() ? "drafted" : "deadline";
    }

    ListAddress address() {
        return ListAddress.of("/perintah")
                .with(STATUS, status())
                .with(CATEGORY, category())
                .with(PLATFORM, platform())
                .with(OVERDUE, overdue())
                .with(WORDS, words())
                .with(SORT, byDrafted() ? BY_DRAFTED : null);
    }

    private static String said(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
