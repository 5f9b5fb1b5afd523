package id.lindung.portal.history;

import id.lindung.contracts.text.Actor;
import id.lindung.contracts.text.HistoryEntry;
import id.lindung.portal.layout.Labels;
import id.lindung.portal.security.Role;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Puts histories into the reader's words. */
@ApplicationScoped
public class Timeline {

    private final Texts texts;

    Timeline(Texts texts) {
        this.texts = texts;
    }

    /**
     * A history of something that has no items in words, the newest first.
     *
     * @param acts constants named as the acts are
     * @param act word for each
     * @param state word for the name of a state
     */
    public <A extends Enum<A>> List<TimelineEntry> of(
            List<HistoryEntry> history, Class<A> acts, Function<A, String> act, UnaryOperator<String> state) {
        return of(history, acts, act, state, item -> null);
    }

    /** @param item word for what was answered to an item or found of it */
    public <A extends Enum<A>> List<TimelineEntry> of(
            List<HistoryEntry> history,
            Class<A> acts,
            Function<A, String> act,
            UnaryOperator<String> state,
            Function<HistoryEntry.Item, String> item) {
        List<TimelineEntry> entries = new ArrayList<>(history.stream()
                .map(entry -> new TimelineEntry(
                        entry.at(),
                        inWords(entry.action(), acts, act),
                        by(entry.actor()),
                        entry.item() == null ? null : item.apply(entry.item()),
                        change(entry, state),
                        entry.reason(),
                        by(entry.reasonBy()),
                        entry.note()))
                .toList());
        Collections.reverse(entries);
        return List.copyOf(entries);
    }

    /** The name of the act in words. A name that only a newer service knows is shown as it came. */
    private static <A extends Enum<A>> String inWords(String action, Class<A> acts, Function<A, String> words) {
        // "propose-transition:BREACHED" names its target, which the states beside it say already.
        String name = action.replaceFirst(":.*", "").toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(acts.getEnumConstants())
                .filter(act -> act.name().equals(name))
                .map(words)
                .findFirst()
                .orElse(action);
    }

    /** Role, and name and platform as far as the reader may know them. */
    public String by(Actor actor) {
        if (actor == null) {
            return null;
        }
        Labels labels = texts.labels();
        String role = Role.named(actor.role()).map(labels::role).orElse(actor.role());
        String name = actor.name() == null ? "" : " " + actor.name();
        return actor.platformId() == null ? role + name : role + name + " (" + actor.platformId() + ")";
    }

    private static String change(HistoryEntry entry, UnaryOperator<String> state) {
        if (entry.toState() == null || entry.toState().equals(entry.fromState())) {
            return null;
        }
        String to = state.apply(entry.toState());
        return entry.fromState() == null ? to : state.apply(entry.fromState()) + " → " + to;
    }
}
