package id.lindung.portal.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.contracts.paging.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllPagesTest {

    private static final int ROWS = 2_001;

    @Test
    void noRowIsCutOff() {
        List<Integer> rows = IntStream.range(0, ROWS).boxed().toList();

        assertEquals(rows, AllPages.of(cursor -> page(rows, cursor == null ? 0 : Integer.parseInt(cursor))));
    }

    private static Page<Integer> page(List<Integer> rows, int from) {
        int to = Math.min(from + AllPages.LIMIT, rows.size());
        return new Page<>(rows.subList(from, to), to < rows.size() ? String.valueOf(to) : null, (long) rows.size());
    }
}
