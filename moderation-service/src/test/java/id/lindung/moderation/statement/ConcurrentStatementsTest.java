package id.lindung.moderation.statement;

import static id.lindung.moderation.statement.StatementBody.aStatement;
import static id.lindung.moderation.statement.StatementClient.post;
import static id.lindung.moderation.statement.StatementClient.postBatch;
import static id.lindung.moderation.statement.StatementClient.tiktok;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.moderation.testing.KnownPlatforms;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** The database decides who was first, and there is only one. */
@QuarkusTest
class ConcurrentStatementsTest {

    private static final int CLIENTS = 8;

    @BeforeEach
    void platforms() {
        KnownPlatforms.add("tiktok", "other");
        tiktok();
    }

    @RepeatedTest(5)
    void theSameStatementAtOnceIsStoredOnce() throws Exception {
        var body = aStatement();
        var answers = atOnce(client -> post(body).extract());
        assertEquals(
                1, answers.stream().filter(answer -> answer.statusCode() == 201).count());
        assertEquals(
                CLIENTS - 1,
                answers.stream().filter(answer -> answer.statusCode() == 200).count());
        var uuids = new HashSet<String>();
        answers.forEach(answer -> uuids.add(answer.path("uuid")));
        assertEquals(1, uuids.size());
    }

    @RepeatedTest(5)
    void differentStatementsWithOnePuidAtOnceAreOneAndConflicts() throws Exception {
        var body = aStatement();
        var answers = atOnce(client ->
                post(body.with("decision_facts", "Said by client " + client)).extract());
        assertEquals(
                1, answers.stream().filter(answer -> answer.statusCode() == 201).count());
        assertEquals(
                CLIENTS - 1,
                answers.stream().filter(answer -> answer.statusCode() == 422).count());
    }

    @RepeatedTest(5)
    void overlappingBatchesInAnyOrderNeitherBlockNorDouble() throws Exception {
        var statements = IntStream.range(0, 40).mapToObj(i -> aStatement()).toList();
        var answers = atOnce(client -> {
            var shuffled = new ArrayList<>(statements);
            Collections.shuffle(shuffled, new Random(client));
            return postBatch(shuffled.subList(0, 30)).extract();
        });
        assertTrue(answers.stream().allMatch(answer -> answer.statusCode() == 201 || answer.statusCode() == 200));
        var uuids = new HashSet<String>();
        var puids = new HashSet<String>();
        answers.forEach(answer -> {
            uuids.addAll(answer.<List<String>>path("statements.uuid"));
            puids.addAll(answer.<List<String>>path("statements.puid"));
        });
        assertEquals(puids.size(), uuids.size());
    }

    @RepeatedTest(5)
    void revisionsAtOnceLeaveTheHighestCurrent() throws Exception {
        var body = aStatement();
        var answers = atOnce(
                client -> post(body.with("revision", client + 1).with("decision_facts", "Revision " + (client + 1)))
                        .extract());
        assertTrue(answers.stream().allMatch(answer -> answer.statusCode() == 201 || answer.statusCode() == 422));
        tiktok().get("/api/v1/statements/by-puid/" + body.puid())
                .then()
                .body("revision", equalTo(CLIENTS))
                .body("decision_facts", equalTo("Revision " + CLIENTS));
    }

    private interface Client {
        ExtractableResponse<Response> send(int client);
    }

    private static List<ExtractableResponse<Response>> atOnce(Client client)
            throws InterruptedException, ExecutionException {
        var barrier = new CyclicBarrier(CLIENTS);
        var pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            var tasks = IntStream.range(0, CLIENTS)
                    .<Callable<ExtractableResponse<Response>>>mapToObj(number -> () -> {
                        barrier.await();
                        return client.send(number);
                    })
                    .toList();
            var answers = new ArrayList<ExtractableResponse<Response>>();
            for (var future : pool.invokeAll(tasks)) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
