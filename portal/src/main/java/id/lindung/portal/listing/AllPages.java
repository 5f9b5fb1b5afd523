package id.lindung.portal.listing;

import id.lindung.contracts.paging.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a list to its end, for lists that are short by nature, such as the platforms of the register. */
public final class AllPages {

    /** As many as the services give at once. */
    public static final int LIMIT = 200;

    /** Two thousand rows: a list that is longer is not short by nature and needs a page of its own. */
    private static final int MAX_PAGES = 10;

    private AllPages() {}

    /** @param page gives the page at a cursor, null for the first */
    public static <T> List<T> of(Function<String, Page<T>> page) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        for (int read = 0; read < MAX_PAGES; read++) {
            Page<T> next = page.apply(cursor);
            all.addAll(next.items());
            cursor = next.nextCursor();
            if (cursor == null) {
                break;
            }
        }
        return all;
    }
}
