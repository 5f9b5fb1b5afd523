package id.lindung.compliance.commitment.view;

import id.lindung.compliance.commitment.CommitmentConditions;
import id.lindung.compliance.commitment.CommitmentQuery;
import id.lindung.compliance.commitment.CommitmentRepository;
import id.lindung.compliance.listing.Pages;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.paging.Page;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.paging.Cursor;
import id.lindung.kit.reading.ForPages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads commitments. */
@ApplicationScoped
class ReadCommitments {

    private final CommitmentRepository commitments;
    private final CommitmentViews views;

    ReadCommitments(CommitmentRepository commitments, CommitmentViews views) {
        this.commitments = commitments;
        this.views = views;
    }

    @Transactional
    CommitmentView one(UUID id) {
        return views.of(commitments.reachable(id));
    }

    @ForPages
    Page<CommitmentView> page(CommitmentQuery query, String cursor, int limit, Caller reader) {
        var joined = CommitmentConditions.joined(reader);
        var filter = CommitmentConditions.matching(query, reader, views.today());
        var rows = commitments.page(joined, filter, Cursor.decode(cursor, 1).text(0), limit);
        return Pages.cut(
                rows,
                limit,
                views.of(rows),
                commitment -> Cursor.encode(commitment.number()),
                commitments.count(joined, filter));
    }
}
