package id.lindung.portal.listing;

import id.lindung.contracts.paging.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The links from one page of a list to the others.
 *
 * @param first number of the first row shown, 0 when there is none
 * @param last number of the last row shown
 * @param total rows of the whole list; null where the service does not count
 * @param moreThan how many rows the service counts at most, if the list has more; null otherwise
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 */
public record PageLinks(long first, long last, Long total, Long moreThan, String previous, String next) {

    public static PageLinks of(ListAddress list, Position position, Page<?> page) {
        long before = position.cursor() == null ? 0 : Math.max(0, position.before);
        int shown = page.items().size();
        return new PageLinks(
                shown == 0 ? 0 : before + 1,
                before + shown,
                page.total(),
                null,
                previous(list, position, before),
                page.nextCursor() == null ? null : next(list, position, page.nextCursor(), before + shown));
    }

    /** The same links, for a service that counts so many rows at most and gives no total beyond. */
    public PageLinks counted(long atMost) {
        Long beyond = total == null && next != null ? Long.valueOf(atMost) : null;
        return new PageLinks(first, last, total, beyond, previous, next);
    }

    private static String next(ListAddress list, Position position, String cursor, long before) {
        List<String> passed = new ArrayList<>(passed(position));
        if (position.cursor() != null) {
            passed.add(position.cursor());
        }
        int tooMany = Math.max(0, passed.size() - Position.MAX_PASSED);
        return at(list, cursor, passed.subList(tooMany, passed.size()), before);
    }

    private static String previous(ListAddress list, Position position, long before) {
        if (position.cursor() == null) {
            return null;
        }
        List<String> passed = passed(position);
        if (passed.isEmpty()) {
            return list.toString();
        }
        int last = passed.size() - 1;
        return at(list, passed.get(last), passed.subList(0, last), Math.max(0, before - Position.ROWS));
    }

    private static String at(ListAddress list, String cursor, List<String> passed, long before) {
        List<Map.Entry<String, String>> more = new ArrayList<>();
        passed.forEach(each -> more.add(Map.entry(Position.PASSED, each)));
        more.add(Map.entry(Position.CURSOR, cursor));
        more.add(Map.entry(Position.BEFORE, String.valueOf(before)));
        return list.href(more);
    }

    private static List<String> passed(Position position) {
        return position.passed == null ? List.of() : position.passed;
    }
}
