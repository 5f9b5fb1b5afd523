package id.lindung.portal.listing;

import id.lindung.contracts.paging.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a list to its end: choices of a form or names, where a part would be wrong. For lists that are short by nature,
 * such as the platforms of the register or the commitments of one platform; every other list is shown page by page.
 */
public final class AllPages {

    /** As many as the services give at once. */
    public static final int LIMIT = 200;

    private AllPages() {}

    /** @param page gives the page at a cursor, null for the first */
    public static <T> List<T> of(Function<String, Page<T>> page) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<T> next = page.apply(cursor);
            all.addAll(next.items());
            cursor = next.nextCursor();
        } while (cursor != null);
        return all;
    }
}
