package id.lindung.portal.form;

import id.lindung.contracts.problem.Problem;
import id.lindung.portal.history.TimelineEntry;
import java.time.Instant;
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

    static Conflict of(Problem problem, Form form) {
        ConflictKind kind = ConflictKind.of(problem);
        Present present = form.present().get();
        Instant opened = form.typed().openedAt();
        return new Conflict(
                kind,
                kind == ConflictKind.OTHER ? problem.detail() : null,
                present.state(),
                present.history().stream()
                        .filter(entry -> entry.at().isAfter(opened))
                        .toList(),
                kept(form, present),
                present.href());
    }

    private static List<Kept> kept(Form form, Present present) {
        return form.fields().list().stream()
                .filter(field -> field.id() != null && form.typed().has(field.id()))
                .filter(field -> !Objects.equals(
                        form.typed().get(field.id()), present.values().get(field.id())))
                .map(field -> new Kept(
                        field.label(),
                        field.inWords(form.typed().get(field.id())),
                        field.inWords(present.values().get(field.id()))))
                .toList();
    }
}
