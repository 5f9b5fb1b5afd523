package id.lindung.portal.listing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Address of a list with its filter in a fixed order, so that one view has one address. */
public final class ListAddress {

    /** Stands for a condition that is only ticked. */
    static final String YES = "ya";

    private final String path;
    private final Map<String, String> filter;

    private ListAddress(String path, Map<String, String> filter) {
        this.path = path;
        this.filter = filter;
    }

    public static ListAddress of(String path) {
        return new ListAddress(path, Map.of());
    }

    /** The same list with one more condition; null, false and blank stand for none. */
    public ListAddress with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(filter);
        if (value == null || value.toString().isBlank() || Boolean.FALSE.equals(value)) {
            more.remove(name);
        } else {
            more.put(name, value instanceof Boolean ? YES : value.toString());
        }
        return new ListAddress(path, more);
    }

    public ListAddress without(String name) {
        return with(name, null);
    }

    public Map<String, String> conditions() {
        return Map.copyOf(filter);
    }

    /** The address with further parameters behind the filter. */
    String href(List<Map.Entry<String, String>> more) {
        List<Map.Entry<String, String>> all = new ArrayList<>(filter.entrySet());
        all.addAll(more);
        if (all.isEmpty()) {
            return path;
        }
        StringJoiner query = new StringJoiner("&", path + "?", "");
        all.forEach(entry -> query.add(entry.getKey() + "=" + encoded(entry.getValue())));
        return query.toString();
    }

    /** The address of the first page. */
    @Override
    public String toString() {
        return href(List.of());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
