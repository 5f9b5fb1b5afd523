package id.lindung.portal.listing;

import jakarta.ws.rs.QueryParam;
import java.util.List;

/** The reader's place in a list. The services page by cursors; the address keeps the cursors that lead back. */
public final class Position {

    /** Rows of a page; lists of work are read, not scrolled. */
    public static final int ROWS = 25;

    static final String CURSOR = "kursor";
    static final String PASSED = "lalu";

    /** Rows before this page. */
    static final String BEFORE = "sebelum";

    /** Longer addresses are refused by proxies; from further back, the link leads to the first page. */
    static final int MAX_PASSED = 12;

    @QueryParam(CURSOR)
    String cursor;

    @QueryParam(PASSED)
    List<String> passed;

    @QueryParam(BEFORE)
    int before;

    /** Cursor of this page; null on the first. */
    public String cursor() {
        return cursor == null || cursor.isBlank() ? null : cursor;
    }
}
