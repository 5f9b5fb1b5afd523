package id.lindung.kit.paging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.problem.InvalidRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Property
    void whatWasEncodedIsDecoded(
            @ForAll @Size(min = 1, max = 4)
                    List<@StringLength(max = 40) @CharRange(from = ' ', to = '\ud7ff') String> keys) {
        var cursor = Cursor.decode(Cursor.encode(keys.toArray(String[]::new)));
        assertArrayEquals(keys.toArray(), cursor.values().toArray());
    }

    @Property
    void rubbishIsRefusedOrReadButNeverOurFault(@ForAll String text) {
        try {
            Cursor.decode(text, 2).instant(1);
        } catch (InvalidRequest e) {
            assertEquals("query:cursor", e.violations().get(0).pointer());
        }
    }

    @Test
    void keysHaveTheirTypes() {
        var id = UUID.randomUUID();
        var at = Instant.parse("2026-11-24T01:02:03.456789Z");
        var cursor = Cursor.decode(Cursor.encode(at.toString(), id.toString(), "7", "text", "2026-11-24"), 5);
        assertEquals(at, cursor.instant(0));
        assertEquals(id, cursor.uuid(1));
        assertEquals(7, cursor.number(2));
        assertEquals(7, cursor.integer(2));
        assertEquals("text", cursor.text(3));
        assertEquals(LocalDate.parse("2026-11-24"), cursor.day(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99999999999",
                "+1000000000-12-31T23:59:59Z",
                "-0001-01-01T00:00:00Z",
                "+10000-01-01",
                "0000-12-31",
                "nul\u0000",
                "1.5",
                ""
            })
    void aForgedKeyIsRefusedByName(String key) {
        for (Function<Cursor, ?> read : List.<Function<Cursor, ?>>of(
                cursor -> cursor.integer(0), cursor -> cursor.instant(0), cursor -> cursor.day(0))) {
            var refused = assertThrows(InvalidRequest.class, () -> read.apply(Cursor.decode(Cursor.encode(key), 1)));
            assertEquals("query:cursor", refused.violations().get(0).pointer());
        }
    }

    @Test
    void withoutCursorTheListBegins() {
        assertTrue(Cursor.decode(null).isStart());
        assertNull(Cursor.decode(" ", 2).instant(0));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        var cursor = Cursor.encode("1", "2");
        assertThrows(InvalidRequest.class, () -> Cursor.decode(cursor, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201, Integer.MAX_VALUE})
    void aPageHasFromOneToTwoHundredItems(int limit) {
        assertThrows(InvalidRequest.class, () -> Limit.of(limit));
    }

    @Test
    void aPageHasFiftyItemsIfNothingIsSaid() {
        assertEquals(50, Limit.of(null));
        assertEquals(200, Limit.of(200));
        assertEquals(1, Limit.of(1));
    }
}
