package id.lindung.compliance.commitment.view;

import id.lindung.compliance.listing.Pages;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.PublicCommitment;
import id.lindung.contracts.paging.Page;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.kit.paging.Cursor;
import id.lindung.kit.reading.ForPages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.hibernate.Session;

/** Reads what anybody may know of commitments: those in force, the last that was activated first. */
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
            JOIN LATERAL (
                SELECT max(s.at) AS at FROM commitment_step s
                WHERE s.commitment_id = c.id AND s.to_state = 'ACTIVE' AND s.from_state = 'CONFIRMED'
            ) activated ON activated.at IS NOT NULL
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
        var from = Cursor.decode(cursor, 2);
        var rows = session.createNativeQuery(
                        "SELECT c.number AS number, c.platform_id AS platform, w.title_id AS title_id, w.title_en AS title_en,"
                                + " w.due_on AS due_on, c.state = 'FULFILLED' AS fulfilled, activated.at AS activated "
                                + FROM_THOSE_SHOWN
                                + " AND (cast(:at AS timestamptz) IS NULL OR (activated.at, c.number) < (:at, :number))"
                                + " ORDER BY activated.at DESC, c.number DESC",
                        Object[].class)
                .addScalar("number", String.class)
                .addScalar("platform", String.class)
                .addScalar("title_id", String.class)
                .addScalar("title_en", String.class)
                .addScalar("due_on", LocalDate.class)
                .addScalar("fulfilled", Boolean.class)
                .addScalar("activated", Instant.class)
                .setParameter("states", names())
                .setParameter("fulfilled", fulfilled, Boolean.class)
                .setParameter("at", from.instant(0), Instant.class)
                .setParameter("number", from.text(1), String.class)
                .setMaxResults(limit + 1)
                .getResultStream()
                .toList();
        var total = session.createNativeQuery("SELECT count(*) AS total " + FROM_THOSE_SHOWN, Long.class)
                .addScalar("total", Long.class)
                .setParameter("states", names())
                .setParameter("fulfilled", fulfilled, Boolean.class)
                .getSingleResult();
        return Pages.cut(
                rows, limit, PublicCommitments::of, row -> Cursor.encode(row[6].toString(), (String) row[0]), total);
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
