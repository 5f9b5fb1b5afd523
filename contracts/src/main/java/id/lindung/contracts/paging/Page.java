package id.lindung.contracts.paging;

import java.util.List;

/**
 * One page of a list in stable order.
 *
 * @param items at most the requested limit
 * @param nextCursor opaque position after the last item, null on the last page
 * @param total number of items the filter matches, null where counting would cost more than it tells
 */
public record Page<T>(List<T> items, String nextCursor, Long total) {

    public Page {
        items = List.copyOf(items);
    }
}
