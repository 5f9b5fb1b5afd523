package id.lindung.compliance.commitment.view;

import id.lindung.compliance.listing.Pages;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.PublicCommitment;
import id.lindung.contracts.paging.Page;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.kit.paging.Cursor;
import id.lindung.kit.reading.ForPages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.hibernate.Session;

/** Reads what anybody may know of commitments: those in force, by number, the last first. */
@ApplicationScoped
class PublicCommitments {

    /** From its activation on, until another takes its place or it is closed. */
    private static final Set<CommitmentState> IN_FORCE = Set.of(
            CommitmentState.ACTIVE,
            CommitmentState.CLAIMED_FULFILLED,
            CommitmentState.FULFILLED,
            CommitmentState.PARTIALLY_FULFILLED,
            CommitmentState.BREACHED);

    private static final String FROM_THOSE_SHOWN =
            """
            FROM commitment c
            JOIN commitment_wording w ON w.commitment_id = c.id AND w.version = c.published_version
            WHERE c.state = ANY (:states) AND (cast(:fulfilled AS boolean) IS NULL OR (c.state = 'FULFILLED') = :fulfilled)
            """;

    private final Session session;

    PublicCommitments(Session session) {
        this.session = session;
    }

    /** @param fulfilled only those that were found fulfilled, or only the others; null for all */
    @ForPages
    Page<PublicCommitment> page(Boolean fulfilled, String cursor, int limit) {
        var rows = session.createNativeQuery(
                        "SELECT c.number AS number, c.platform_id AS platform, w.title_id AS title_id, w.title_en AS title_en,"
                                + " w.due_on AS due_on, c.state = 'FULFILLED' AS fulfilled "
                                + FROM_THOSE_SHOWN
                                + " AND (cast(:before AS text) IS NULL OR c.number < :before) ORDER BY c.number DESC",
                        Object[].class)
                .addScalar("number", String.class)
                .addScalar("platform", String.class)
                .addScalar("title_id", String.class)
                .addScalar("title_en", String.class)
                .addScalar("due_on", LocalDate.class)
                .addScalar("fulfilled", Boolean.class)
                .setParameter("states", names())
                .setParameter("fulfilled", fulfilled, Boolean.class)
                .setParameter("before", Cursor.decode(cursor, 1).text(0), String.class)
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(PublicCommitments::of)
                .toList();
        var total = session.createNativeQuery("SELECT count(*) AS total " + FROM_THOSE_SHOWN, Long.class)
                .addScalar("total", Long.class)
                .setParameter("states", names())
                .setParameter("fulfilled", fulfilled, Boolean.class)
                .getSingleResult();
        return Pages.cut(rows, limit, row -> row, row -> Cursor.encode(row.number()), total);
    }

    private static String[] names() {
        return IN_FORCE.stream().map(Enum::name).toArray(String[]::new);
    }

    private static PublicCommitment of(Object[] row) {
        return new PublicCommitment(
                (String) row[0],
                (String) row[1],
                new LocalizedText((String) row[2], (String) row[3]),
                (LocalDate) row[4],
                (Boolean) row[5]);
    }
}
