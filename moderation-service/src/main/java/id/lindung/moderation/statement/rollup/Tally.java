package id.lindung.moderation.statement.rollup;

import id.lindung.moderation.statement.rule.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a batch changes in the figures, added up before it is written. */
public final class Tally {

    record Key(LocalDate day, Dimension dimension, String value) {

        /** All batches change rows in this order, so none can wait for another in a circle. */
        static final Comparator<Key> LOCK_ORDER =
                Comparator.comparing(Key::day).thenComparing(Key::dimension).thenComparing(Key::value);
    }

    private final Map<Key, Long> changes = new TreeMap<>(Key.LOCK_ORDER);

    /**
     * Counts a statement; a withdrawn one counts nowhere.
     *
     * @param rules rules whose breaking was found in it, each once
     */
    public void count(Statement statement, List<String> rules, LocalDate day) {
        change(statement, rules, day, 1);
    }

    /** Takes back what {@link #count} has counted, and notes that the day's figures were restated. */
    public void restate(Statement previous, List<String> rules, LocalDate day, Statement now) {
        change(previous, rules, day, -1);
        add(day, Dimension.RESTATEMENT, now.isWithdrawn() ? Dimension.WITHDRAWN : Dimension.CORRECTED, 1);
    }

    /** In the order of the keys; without those that come to nothing. */
    List<Map.Entry<Key, Long>> changes() {
        return changes.entrySet().stream()
                .filter(change -> change.getValue() != 0)
                .toList();
    }

    private void change(Statement statement, List<String> rules, LocalDate day, int by) {
        if (statement.isWithdrawn()) {
            return;
        }
        for (var dimension : Dimension.values()) {
            dimension.valuesOf(statement).forEach(value -> add(day, dimension, value, by));
        }
        rules.stream().distinct().forEach(rule -> add(day, Dimension.FINDING, rule, by));
    }

    private void add(LocalDate day, Dimension dimension, String value, int by) {
        changes.merge(new Key(day, dimension, value), (long) by, Long::sum);
    }
}
