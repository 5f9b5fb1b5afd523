package id.lindung.stack.junit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Values that no well-meaning client sends, by the place where they stand. */
public final class BadText {

    private static final String FURTHEST = "+1000000000-12-31T23:59:59.999999999Z";

    /** Parameters of the query and segments of the path, as they stand in the request line. */
    public static final List<String> IN_ADDRESSES = List.of(
            "{}|^`\"\\<>",
            "%00",
            "%zz",
            "%",
            "%ff",
            "%ED%A0%80",
            "..%2f..%2f",
            "1-1-1-1-1",
            "-1",
            "99999999999999999999",
            "1e9",
            "NaN",
            "9999-12-31",
            "0001-01-01",
            "9999-12-31T23:59:59.999999999Z",
            "%2B999999999-12-31",
            "%2B1000000000-12-31T23:59:59.999999999Z",
            "a".repeat(600),
            "a".repeat(5_000));

    /** Values of fields, as they stand in JSON. */
    public static final List<String> IN_JSON = List.of(
            "null",
            "true",
            "1",
            "-1.5",
            "1e2000000000",
            "1e-2000000000",
            "1" + "0".repeat(400),
            "[]",
            "[null]",
            "{}",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"9999-12-31\"",
            "\"0001-01-01T00:00:00Z\"",
            "\"9999-12-31T23:59:59.999999999Z\"",
            "\"+999999999-12-31\"",
            "\"" + FURTHEST + "\"",
            "\"" + "x".repeat(20_000) + "\"");

    public static final Map<String, List<String>> IN_HEADERS = Map.of(
            "Accept", List.of("nonsense", "text/html", "*/*;q=abc", "application/json;q=0", ";", ",,", "\u00e9/\u00e9"),
            "Content-Type",
                    List.of("", "nonsense", "application/*", "multipart/form-data", "text/plain", ";;", "a/b; c=\""),
            "If-Match", List.of("*", "1", "\"abc\"", "\"99999999999999999999\"", "\"-1\"", "\"1\", \"2\"", "\u00e9"),
            "Idempotency-Key", List.of("\u00e9", "a b", "k".repeat(201), "k".repeat(5_000)),
            "Authorization", List.of("", "Bearer", "Bearer ", "Bearer a.b.c", "Basic eDp5", "Bearer \u00e9"),
            "X-Correlation-Id", List.of("two words", "\u00e9", "x".repeat(5_000)),
            "Host", List.of("a|b", "{}", "a b", "["),
            "If-None-Match", List.of("*", "nonsense"),
            "If-Modified-Since", List.of("yesterday", "Thu, 01 Jan 99999 00:00:00 GMT"),
            "Range", List.of("bytes=99999999999999999999-"));

    private BadText() {}

    /** Cursors of every length, made by who knows how they are made. */
    static List<String> cursors() {
        var cursors = new ArrayList<String>();
        for (var key : List.of(
                "",
                "\0",
                "9223372036854775807",
                "9223372036854775808",
                "-1",
                "NaN",
                FURTHEST,
                "-1000000000-01-01T00:00:00Z",
                "+999999999-12-31",
                "0000-01-01",
                "00000000-0000-0000-0000-000000000000",
                "DEADLINE",
                "x".repeat(100))) {
            for (int keys = 1; keys <= 6; keys++) {
                var joined = (key + "\u001f").repeat(keys).getBytes(StandardCharsets.UTF_8);
                cursors.add(Base64.getUrlEncoder().withoutPadding().encodeToString(joined));
            }
        }
        return cursors;
    }
}
