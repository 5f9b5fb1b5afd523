package id.lindung.compliance.update;

import id.lindung.compliance.listing.Pages;
import id.lindung.contracts.paging.Page;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.paging.Cursor;
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

    @Transactional
    Page<ComplianceUpdateView> page(UpdateQuery query, String cursor, int limit, Caller reader) {
        var filter = query.seenBy(reader);
        var rows = updates.page(filter, Cursor.decode(cursor, 1).uuid(0), limit);
        return Pages.cut(
                rows, limit, views.of(rows), update -> Cursor.encode(update.id().toString()), updates.count(filter));
    }
}
