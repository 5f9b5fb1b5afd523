package id.lindung.kit.paging;

import id.lindung.kit.problem.InvalidRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A position in a list: the values of its sort keys at the last item shown. Opaque to callers, but not secret and not
 * signed: a forged cursor only moves the caller about in a list it may read anyway.
 *
 * @param values one for each sort key, in order; empty at the start of the list
 */
public record Cursor(List<String> values) {

    /** Ends each key. It does not occur in ids, numbers, times and codes, which are what lists are sorted by. */
    private static final String SEPARATOR = "\u001f";

    private static final int MAX_LENGTH = 1_000;

    public Cursor {
        values = List.copyOf(values);
    }

    /** The text to hand out as {@code nextCursor}. */
    public static String encode(String... keys) {
        var joined = String.join(SEPARATOR, keys) + SEPARATOR;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param text as it came in the query; null or blank for the start of the list
     * @throws InvalidRequest if it was not made by {@link #encode}
     */
    public static Cursor decode(String text) {
        if (text == null || text.isBlank()) {
            return new Cursor(List.of());
        }
        if (text.length() > MAX_LENGTH) {
            throw rubbish();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var joined = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (!joined.endsWith(SEPARATOR) || joined.indexOf('\0') >= 0) {
                throw rubbish();
            }
            return new Cursor(List.of(joined.substring(0, joined.length() - 1).split(SEPARATOR, -1)));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw rubbish();
        }
    }

    /** Like {@link #decode(String)}, and also refuses a cursor of another list that has more or fewer keys. */
    public static Cursor decode(String text, int keys) {
        var cursor = decode(text);
        if (!cursor.isStart() && cursor.values.size() != keys) {
            throw rubbish();
        }
        return cursor;
    }

    public boolean isStart() {
        return values.isEmpty();
    }

    /** A key as text; null at the start of the list, as with the other types. */
    public String text(int key) {
        return at(key, Function.identity());
    }

    public UUID uuid(int key) {
        return at(key, UUID::fromString);
    }

    public Long number(int key) {
        return at(key, Long::valueOf);
    }

    public Integer integer(int key) {
        return at(key, Integer::valueOf);
    }

    public Instant instant(int key) {
        return at(key, text -> {
            var instant = Instant.parse(text);
            requireYear(instant.atOffset(ZoneOffset.UTC).getYear());
            return instant;
        });
    }

    public LocalDate day(int key) {
        return at(key, text -> {
            var day = LocalDate.parse(text);
            requireYear(day.getYear());
            return day;
        });
    }

    /** The database and JSON can hold these years only. */
    private static void requireYear(int year) {
        if (year < 1 || year > 9999) {
            throw rubbish();
        }
    }

    private <T> T at(int key, Function<String, T> parse) {
        if (isStart()) {
            return null;
        }
        try {
            return parse.apply(values.get(key));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            throw rubbish();
        }
    }

    private static InvalidRequest rubbish() {
        return InvalidRequest.of("query:cursor", "cursor", "must be a nextCursor of this list, unchanged");
    }
}
