package id.lindung.compliance.listing;

import static id.lindung.stack.junit.Api.as;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.compliance.testing.CommitmentFile;
import id.lindung.compliance.testing.LiaisonFile;
import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A page is read with a few statements, one for each kind of thing that hangs on its rows, however many rows it has. */
@QuarkusTest
class ListCostTest {

    private static final int ROWS = 50;

    /** Rows, their number, wordings, indicators, steps, proposals, evidence; and some room for what else runs. */
    private static final int STATEMENTS_FOR_COMMITMENTS = 12;

    /** Rows, their number, answers, submissions, outcomes, steps, evidence, commitments, wordings; and the same room. */
    private static final int STATEMENTS_FOR_UPDATES = 14;

    /** Rows, their number, steps, changes, proposals, approvals, liaisons, missed deadlines; and the same room. */
    private static final int STATEMENTS_FOR_PLATFORMS = 12;

    /** Rows, their number, steps; and the same room. */
    private static final int STATEMENTS_FOR_LIAISONS = 8;

    @Inject
    SessionFactory sessions;

    @Test
    void aPageOfCommitmentsCostsNoStatementForEachRow() {
        var platform = Register.registered("l-");
        var command = CommitmentFile.draft(platform);
        for (int i = 0; i < ROWS; i++) {
            CommitmentFile.drafted(command);
        }
        assertCheap("officer", "/api/v1/commitments?platformId=" + platform, STATEMENTS_FOR_COMMITMENTS);
    }

    @Test
    void aPageOfUpdatesCostsNoStatementForEachRow() {
        Register.platforms();
        var commitment = CommitmentFile.active();
        for (int i = 0; i < ROWS; i++) {
            UpdateFile.drafted(commitment, "PROGRESS");
        }
        assertCheap("liaison-tiktok", UpdateFile.UPDATES + "?commitmentId=" + commitment.id(), STATEMENTS_FOR_UPDATES);
    }

    @Test
    void aPageOfPlatformsCostsNoStatementForEachRow() {
        for (int i = 0; i < ROWS; i++) {
            // Behind all others, which tests of short lists look for.
            Register.entered("zz-");
        }
        assertCheap("officer", "/api/v1/platforms", STATEMENTS_FOR_PLATFORMS);
    }

    @Test
    void aPageOfLiaisonsCostsNoStatementForEachRow() {
        var platform = LiaisonFile.freshPlatform();
        for (int i = 0; i < ROWS; i++) {
            LiaisonFile.proposed("officer", LiaisonFile.proposal(platform));
        }
        assertCheap("officer", LiaisonFile.LIAISONS + "?platformId=" + platform, STATEMENTS_FOR_LIAISONS);
    }

    private void assertCheap(String account, String list, int most) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        as(account).queryParam("limit", ROWS).get(list).then().statusCode(200).body("items", hasSize(ROWS));
        var statements = statistics.getPrepareStatementCount() - before;
        statistics.setStatisticsEnabled(false);
        assertTrue(statements > 0, "nothing was counted");
        assertTrue(statements <= most, statements + " statements for " + ROWS + " rows");
    }
}
