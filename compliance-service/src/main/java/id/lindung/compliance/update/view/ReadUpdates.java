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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads updates. */
@ApplicationScoped
class ReadUpdates {

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
    @Transactional
    Page<ComplianceUpdateView> page(UpdateQuery query, String cursor, int limit, Caller reader) {
        if (query.before() != null) {
            updates.reachable(query.before());
        }
        var filter = query.seenBy(reader);
        var sort = query.sort();
        var rows = updates.page(filter, sort, after(cursor, sort), limit);
        return Pages.cut(
                rows,
                limit,
                views.of(rows),
                update -> Cursor.encode(sort.name(), update.id().toString()),
                updates.count(filter));
    }

    /** A position in the other order would lead backwards. */
    private static UUID after(String cursor, UpdateQuery.Sort sort) {
        var position = Cursor.decode(cursor, 2);
        if (!position.isStart() && !position.text(0).equals(sort.name())) {
            throw InvalidRequest.of("query:cursor", "cursor", "must be a nextCursor of this list, in the same order");
        }
        return position.uuid(1);
    }
}
