package id.lindung.compliance.update.view;

import id.lindung.compliance.listing.Pages;
import id.lindung.compliance.update.ComplianceUpdates;
import id.lindung.compliance.update.UpdateQuery;
import id.lindung.contracts.paging.Page;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.paging.Cursor;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.NotFound;
import id.lindung.kit.reading.ForPages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads updates. */
@ApplicationScoped
class ReadUpdates {

    /** Stands in a cursor for the time of what was not submitted. */
    private static final String NEVER = "never";

    private final ComplianceUpdates updates;
    private final UpdateViews views;

    ReadUpdates(ComplianceUpdates updates, UpdateViews views) {
        this.updates = updates;
        this.views = views;
    }

    @Transactional
    ComplianceUpdateView one(UUID id) {
        return views.of(updates.reachable(id));
    }

    /** The bytes whose SHA-256 stands on the receipt, so that either side can compute it. */
    @Transactional
    String submission(UUID id, int revision) {
        return updates.reachable(id).submissions().stream()
                .filter(submission -> submission.revision() == revision)
                .findAny()
                .orElseThrow(() -> new NotFound("submission", revision))
                .canonical();
    }

    /** @throws NotFound if the update that the query starts from is not the reader's to see */
    @ForPages
    Page<ComplianceUpdateView> page(UpdateQuery query, String cursor, int limit, Caller reader) {
        if (query.before() != null) {
            updates.reachable(query.before());
        }
        var filter = query.seenBy(reader);
        var sort = query.sort();
        var rows = updates.page(filter, sort, after(cursor, sort), limit);
        return Pages.cut(
                rows, limit, views.of(rows), update -> cursorAt(sort, sort.positionOf(update)), updates.count(filter));
    }

    private static String cursorAt(UpdateQuery.Sort sort, UpdateQuery.Position end) {
        var submittedAt = end.submittedAt() == null ? NEVER : end.submittedAt().toString();
        return Cursor.encode(sort.name(), submittedAt, end.id().toString());
    }

    /** A position in another order would lead backwards. */
    private static UpdateQuery.Position after(String cursor, UpdateQuery.Sort sort) {
        var end = Cursor.decode(cursor, 3);
        if (end.isStart()) {
            return null;
        }
        if (!end.text(0).equals(sort.name())) {
            throw InvalidRequest.of("query:cursor", "cursor", "must be a nextCursor of this list, in the same order");
        }
        return new UpdateQuery.Position(NEVER.equals(end.text(1)) ? null : end.instant(1), end.uuid(2));
    }
}
