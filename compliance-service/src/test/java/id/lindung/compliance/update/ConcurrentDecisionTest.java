package id.lindung.compliance.update;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.compliance.testing.CommitmentFile;
import id.lindung.compliance.testing.OtherTransaction;
import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.UpdateFile;
import id.lindung.stack.junit.Together;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever presses at the same time: an act has one effect. */
@QuarkusTest
class ConcurrentDecisionTest {

    @Inject
    DataSource dataSource;

    @BeforeEach
    void register() {
        Register.platforms();
    }

    @Test
    void ofManySimultaneousConfirmationsOneTakesEffect() throws Exception {
        var update = proposedToAccept(CommitmentFile.active());
        var answers = Together.call(
                6,
                caller -> update.tries("reviewer", "confirm-outcome").extract().statusCode());
        assertEquals(1, Collections.frequency(answers, 200), answers::toString);
        assertEquals(5, Collections.frequency(answers, 412), answers::toString);
        update.seenBy("officer")
                .body("state", equalTo("ACCEPTED"))
                .body("history.findAll { it.action == 'confirm-acceptance' }", hasSize(1));
        update.commitment().seenBy("officer").body("history.findAll { it.action == 'claim-fulfilled' }", hasSize(1));
    }

    /** Confirming reads the commitment before it asks for its lock. */
    @Test
    void aConfirmationUndoesNoClosureThatCameFirst() throws Exception {
        var update = proposedToAccept(CommitmentFile.active());
        var commitment = update.commitment();
        var answers = elsewhere().closes(commitment, List.of(() -> update.tries("reviewer", "confirm-outcome")
                .extract()
                .statusCode()));
        assertEquals(List.of(200), answers);
        update.seenBy("officer").body("state", equalTo("ACCEPTED"));
        commitment
                .seenBy("officer")
                .body("state", equalTo("CLOSED"))
                .body("history.action", not(hasItem("claim-fulfilled")));
    }

    @Test
    void twoAcceptedUpdatesOfOneCommitmentClaimItsFulfilmentOnce() throws Exception {
        var commitment = CommitmentFile.active();
        var requests = new ArrayList<Callable<Integer>>();
        for (var update : List.of(proposedToAccept(commitment), proposedToAccept(commitment))) {
            requests.add(
                    () -> update.tries("reviewer", "confirm-outcome").extract().statusCode());
        }
        assertEquals(List.of(200, 200), elsewhere().holds(commitment, requests));
        commitment
                .seenBy("officer")
                .body("state", equalTo("CLAIMED_FULFILLED"))
                .body("history.findAll { it.action == 'claim-fulfilled' }", hasSize(1));
    }

    @Test
    void nothingIsReceivedForACommitmentThatIsBeingClosed() throws Exception {
        var update = UpdateFile.handedOver();
        List<ValidatableResponse> answers =
                elsewhere().closes(update.commitment(), List.of(() -> update.tries("approver-tiktok", "submit")));
        refused(answers.get(0), 409, "commitment-not-live");
        update.seenBy("liaison-tiktok")
                .body("state", equalTo("INTERNAL_REVIEW"))
                .body("receipts", empty());
    }

    private OtherTransaction elsewhere() {
        return new OtherTransaction(dataSource);
    }

    private static UpdateFile proposedToAccept(CommitmentFile commitment) {
        return UpdateFile.drafted(commitment, "FULFILLED")
                .withEvidence()
                .done("liaison-tiktok", "hand-over")
                .done("approver-tiktok", "submit")
                .done("officer", "start-review")
                .done("officer", "outcome", UpdateFile.outcome("ACCEPTED"));
    }

    @Test
    void simultaneousSubmissionsGetDifferentNumbers() throws Exception {
        var commitment = CommitmentFile.active();
        var waiting = new ConcurrentLinkedQueue<UpdateFile>();
        for (int i = 0; i < 5; i++) {
            waiting.add(UpdateFile.drafted(commitment, "PROGRESS").done("liaison-tiktok", "hand-over"));
        }
        List<Integer> numbers = Together.call(5, caller -> {
                    var update = waiting.remove();
                    return as("approver-tiktok")
                            .header("If-Match", update.etag())
                            .body(Map.of())
                            .post(update.path() + "/submit")
                            .then()
                            .statusCode(200)
                            .extract()
                            .<String>path("number");
                })
                .stream()
                .map(number -> Integer.valueOf(number.substring(8)))
                .sorted()
                .toList();
        assertEquals(5, numbers.stream().distinct().count());
    }
}
