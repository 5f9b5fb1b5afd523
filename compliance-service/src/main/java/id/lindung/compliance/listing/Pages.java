package id.lindung.compliance.listing;

import id.lindung.contracts.paging.Page;
import java.util.List;
import java.util.function.Function;

/** Cuts a page out of rows of which one more than the limit was read: the one more tells that there is a next page. */
public final class Pages {

    private Pages() {}

    /**
     * @param rows at most {@code limit + 1}, in order
     * @param view what the reader sees of a row
     * @param cursor position of a row, made by {@code Cursor.encode}
     * @param total number of rows the filter matches, or null
     */
    public static <R, V> Page<V> cut(
            List<R> rows, int limit, Function<R, V> view, Function<R, String> cursor, Long total) {
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        var next = rows.size() > limit ? cursor.apply(shown.get(limit - 1)) : null;
        return new Page<>(shown.stream().map(view).toList(), next, total);
    }
}
