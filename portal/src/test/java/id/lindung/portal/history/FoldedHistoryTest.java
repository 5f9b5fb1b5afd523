package id.lindung.portal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A long history shows its latest steps; none is lost, and none is shown twice. */
class FoldedHistoryTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "5, 5", "6, 6", "7, 5", "200, 5"})
    void theLatestAreShownAndAllOthersFolded(int steps, int shown) {
        var history =
                IntStream.range(0, steps).mapToObj(FoldedHistoryTest::step).toList();

        assertEquals(shown, FoldedHistory.latest(history).size());
        List<TimelineEntry> all = new ArrayList<>(FoldedHistory.latest(history));
        all.addAll(FoldedHistory.earlier(history));
        assertEquals(history, all);
    }

    private static TimelineEntry step(int number) {
        return new TimelineEntry(
                Instant.EPOCH.minusSeconds(number), "step " + number, null, null, null, null, null, null);
    }
}
