package id.lindung.portal.form.refusal;

import id.lindung.contracts.problem.Problem;
import id.lindung.portal.form.Control;
import id.lindung.portal.form.Subject;
import id.lindung.portal.form.typed.Typed;
import id.lindung.portal.history.TimelineEntry;
import java.util.List;
import java.util.Objects;

/**
 * What a reader is told whose form came too late: what happened meanwhile, and every word of their own.
 *
 * @param detail the service's own words, only where ours do not say it
 * @param state present state in words; null where there is none
 * @param since what happened after the reader opened the page, oldest first
 * @param href where to go on
 */
public record Conflict(
        ConflictKind kind, String detail, String state, List<TimelineEntry> since, List<Kept> kept, String href) {

    /**
     * One text that was typed and not accepted.
     *
     * @param label of its control
     * @param yours what was typed
     * @param present what stands there now; null where nothing does
     * @param language both were written in, where that is known; null else
     */
    public record Kept(String label, String yours, String present, String language) {}

    /**
     * @param subject as it is now
     * @param stored what stands there now, by the names of the controls; empty where the form shows nothing stored
     * @param href where to go on
     */
    public static Conflict of(Problem problem, Subject subject, Fields fields, Typed typed, Typed stored, String href) {
        ConflictKind kind = ConflictKind.of(problem);
        return new Conflict(
                kind,
                kind == ConflictKind.OTHER ? problem.detail() : null,
                subject.about().state(),
                subject.history().stream()
                        .filter(entry -> entry.at().isAfter(typed.openedAt()))
                        .toList(),
                fields.list().stream()
                        .filter(field -> field.id() != null && typed.has(field.id()))
                        .filter(field -> !Objects.equals(typed.get(field.id()), stored.get(field.id())))
                        .map(field -> kept(field, typed, stored))
                        .toList(),
                href);
    }

    /** The same where somebody else has decided what the reader wanted to decide, whatever the service says of it. */
    public Conflict decided() {
        return new Conflict(ConflictKind.DECIDED, null, state, since, kept, href);
    }

    private static Kept kept(Fields.Field field, Typed typed, Typed stored) {
        return new Kept(
                field.label(),
                field.inWords(typed.get(field.id())),
                stored.has(field.id()) ? field.inWords(stored.get(field.id())) : null,
                Control.languageOf(field.id()));
    }
}
