package id.lindung.compliance.commitment;

import static id.lindung.stack.junit.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.lindung.compliance.testing.CommitmentFile;
import id.lindung.compliance.testing.Register;
import id.lindung.contracts.commitment.CommitmentAct;
import id.lindung.stack.junit.Topic;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever presses at the same time: a change has one effect and one event. */
@QuarkusTest
class ConcurrentApprovalTest {

    @Inject
    CommitmentRepository commitments;

    @BeforeEach
    void register() {
        Register.platforms();
    }

    @Test
    void ofManySimultaneousApprovalsOneTakesEffect() throws Exception {
        var commitment = CommitmentFile.active();
        var successor = CommitmentFile.confirmed();
        var proposal = commitment.proposes("SUPERSEDED", successor.id());
        var path = commitment.path() + "/proposals/" + proposal + "/approve";
        var answers = simultaneously(6, () -> as("approver-tiktok")
                .header("If-Match", commitment.etag())
                .body(Map.of())
                .post(path)
                .statusCode());
        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers::toString);
        assertEquals(5, answers.stream().filter(status -> status == 412).count(), answers::toString);
        commitment
                .seenBy("officer")
                .body("state", equalTo("SUPERSEDED"))
                .body("history.findAll { it.action == 'supersede' }.size()", equalTo(1));

        var events = Topic.told().until(heard -> heard.stream().anyMatch(event -> is(event, commitment, "SUPERSEDED")));
        assertEquals(
                1,
                events.stream()
                        .filter(event -> is(event, commitment, "SUPERSEDED"))
                        .count());
        assertEquals(
                List.of("DRAFT", "PROPOSED", "CONFIRMED", "ACTIVE", "SUPERSEDED"),
                events.stream()
                        .filter(event -> commitment
                                .id()
                                .equals(event.path("data").path("commitmentId").asText()))
                        .map(event -> event.path("data").path("toState").asText())
                        .toList());
    }

    @Test
    void aWriteThatForgotTheLockIsRefused() {
        var commitment = CommitmentFile.active();
        var forgetful = QuarkusTransaction.requiringNew();
        assertThrows(
                OptimisticLockException.class,
                () -> forgetful.run(() -> {
                    var read = commitments.findById(UUID.fromString(commitment.id()));
                    commitment.done("reviewer", "close");
                    ACommitment.act(read, CommitmentAct.CLAIM_FULFILLED, People.REVIEWER, null);
                    commitments.flush();
                }));
        commitment.seenBy("officer").body("state", equalTo("CLOSED"));
    }

    @Test
    void simultaneousDraftsGetDifferentNumbers() throws Exception {
        var source = Register.chronologyEntryOf("tiktok");
        var numbers = simultaneously(8, () -> {
            var command = new java.util.HashMap<>(CommitmentFile.revision(source));
            command.put("platformId", "tiktok");
            return as("officer")
                    .body(command)
                    .post("/api/v1/commitments")
                    .then()
                    .statusCode(201)
                    .extract()
                    .<String>path("number");
        });
        assertEquals(8, numbers.stream().distinct().count());
    }

    private static boolean is(
            com.fasterxml.jackson.databind.JsonNode event, CommitmentFile commitment, String toState) {
        return commitment.id().equals(event.path("data").path("commitmentId").asText())
                && toState.equals(event.path("data").path("toState").asText());
    }

    private static <T> List<T> simultaneously(int times, Callable<T> act) throws Exception {
        var pool = Executors.newFixedThreadPool(times);
        try {
            var answers = new ArrayList<T>();
            for (var future : pool.invokeAll(java.util.Collections.nCopies(times, act))) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
