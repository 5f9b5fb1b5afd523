package id.lindung.kit.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers that are drawn: each is given once, and they do not run out. */
@QuarkusTest
class NumberSeriesTest {

    private static final Instant IN_2026 = Instant.parse("2026-06-01T00:00:00Z");

    @Inject
    NumberSeries numbers;

    @Test
    void whereNoneOfALengthIsLeftALongerOneIsGiven() {
        var series = series();
        var drawn = drawn(series, 15);
        assertEquals(15, new HashSet<>(drawn).size(), drawn::toString);
        assertTrue(drawn.stream().allMatch(number -> number.matches(series + "-2026-\\d+")), drawn::toString);
        var longer = drawn.stream()
                .filter(number -> number.matches(series + "-2026-\\d{2,}"))
                .toList();
        assertTrue(longer.size() >= 5, drawn::toString);
        assertTrue(drawn.get(0).matches(series + "-2026-\\d"), drawn::toString);
    }

    private List<String> drawn(String series, int many) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var drawn = new ArrayList<String>();
            for (int i = 0; i < many; i++) {
                drawn.add(numbers.draw(series, 1, IN_2026, ZoneOffset.UTC));
            }
            return drawn;
        });
    }

    /** No other test, nor a former run of this one, has drawn in it. */
    private static String series() {
        return "T" + System.nanoTime() % 1_000_000_000;
    }
}
