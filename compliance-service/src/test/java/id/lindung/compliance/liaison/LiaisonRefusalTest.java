package id.lindung.compliance.liaison;

import static id.lindung.compliance.testing.LiaisonFile.LIAISONS;
import static id.lindung.compliance.testing.LiaisonFile.end;
import static id.lindung.compliance.testing.LiaisonFile.proposal;
import static id.lindung.compliance.testing.LiaisonFile.today;
import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.asNobody;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.compliance.testing.LiaisonFile;
import id.lindung.compliance.testing.Register;
import id.lindung.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is refused, and with which problem. */
@QuarkusTest
class LiaisonRefusalTest {

    @Inject
    Sql sql;

    private static final Map<String, List<String>> ACTS = Map.of(
            "confirm", List.of("officer", "actingdirector"),
            "reject", List.of("officer", "actingdirector"),
            "withdraw", List.of("liaison-tiktok", "approver-tiktok"),
            "end", List.of("liaison-tiktok", "approver-tiktok", "officer", "actingdirector"));

    @BeforeEach
    void register() {
        Register.platforms();
    }

    private static ValidatableResponse proposing(String account, Object command) {
        return as(account).body(command).post(LIAISONS).then();
    }

    @Test
    void eachActIsOfItsRolesOnly() {
        var appointment = LiaisonFile.proposed();
        var accounts = List.of(
                "liaison-tiktok",
                "approver-tiktok",
                "officer",
                "reviewer",
                "director",
                "delegate",
                "observer",
                "auditor",
                "legal",
                "childofficer",
                "sysadmin",
                "platform-tiktok",
                "policyadmin");
        ACTS.forEach((act, roles) -> accounts.stream()
                .filter(account -> !roles.contains(account))
                .forEach(account -> refused(appointment.tries(account, act), 403, "forbidden")));
        for (var account : List.of("reviewer", "director", "auditor", "policyadmin")) {
            refused(proposing(account, proposal("tiktok")), 403, "forbidden");
        }
        refused(asNobody().body(proposal("tiktok")).post(LIAISONS).then(), 401, "unauthenticated");
        refused(asNobody().body(Map.of()).post(appointment.path() + "/confirm").then(), 401, "unauthenticated");
    }

    @Test
    void onlyThoseWhoDealWithContactPersonsReadThem() {
        var appointment = LiaisonFile.proposed();
        for (var account : List.of("observer", "policyadmin", "sysadmin")) {
            refused(as(account).get(LIAISONS).then(), 403, "forbidden");
            refused(as(account).get(appointment.path()).then(), 403, "forbidden");
        }
        refused(as("platform-tiktok").get(LIAISONS).then(), 403, "forbidden");
        for (var account : List.of(
                "officer",
                "reviewer",
                "legal",
                "director",
                "delegate",
                "childofficer",
                "auditor",
                "liaison-tiktok",
                "approver-tiktok")) {
            as(account).get(LIAISONS).then().statusCode(200);
            as(account)
                    .get(appointment.path())
                    .then()
                    .statusCode(200)
                    .body("email", equalTo("narahubung@example.test"));
        }
        refused(asNobody().get(LIAISONS).then(), 401, "unauthenticated");
        refused(asNobody().get(appointment.path()).then(), 401, "unauthenticated");
    }

    @Test
    void forAnotherPlatformNothingOfItExists() {
        var appointment = LiaisonFile.confirmed();
        for (var account : List.of("liaison-other", "approver-other")) {
            refused(as(account).get(appointment.path()).then(), 404, "not-found");
            refused(appointment.tries(account, "end", end()), 404, "not-found");
            refused(appointment.tries(account, "withdraw"), 404, "not-found");
            refused(proposing(account, proposal("tiktok")), 404, "not-found");
            as(account)
                    .queryParam("platformId", "tiktok")
                    .get(LIAISONS)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        refused(as("officer").get(LIAISONS + "/" + UUID.randomUUID()).then(), 404, "not-found");
        refused(as("officer").get(LIAISONS + "/1").then(), 404, "not-found");
        appointment.seenBy("officer").body("state", equalTo("CONFIRMED"));
    }

    @Test
    void whatTheStateDoesNotPermitIsRefusedWithThePresentOne() {
        var proposed = LiaisonFile.proposed();
        refused(proposed.tries("officer", "end", end()), 409, "illegal-transition")
                .body("currentState", equalTo("PROPOSED"));
        var confirmed = LiaisonFile.confirmed();
        for (var act : List.of("confirm", "reject")) {
            refused(confirmed.tries("officer", act), 409, "illegal-transition")
                    .body("currentState", equalTo("CONFIRMED"));
        }
        refused(confirmed.tries("liaison-tiktok", "withdraw"), 409, "illegal-transition");
        confirmed.done("officer", "end", end());
        refused(confirmed.tries("officer", "end", end()), 409, "illegal-transition")
                .body("currentState", equalTo("ENDED"));
        refused(confirmed.tries("officer", "suspend"), 404, "not-found");
    }

    @Test
    void whoProposedDoesNotConfirm() {
        var proposed = LiaisonFile.proposed("officer", proposal("tiktok"));
        refused(proposed.tries("officer", "confirm"), 409, "same-person-refused");
        proposed.tries("actingdirector", "confirm").statusCode(200);
    }

    @Test
    void anActOnWhatWasNotReadIsRefused() {
        var appointment = LiaisonFile.proposed();
        var stale = appointment.etag();
        refused(
                as("officer")
                        .body(Map.of())
                        .post(appointment.path() + "/confirm")
                        .then(),
                428,
                "precondition-required");
        appointment.done("officer", "confirm");
        refused(
                        as("liaison-tiktok")
                                .header("If-Match", stale)
                                .body(end())
                                .post(appointment.path() + "/end")
                                .then(),
                        412,
                        "stale-version")
                .body("currentVersion", equalTo(2));
        refused(
                as("officer")
                        .header("If-Match", "x")
                        .body(end())
                        .post(appointment.path() + "/end")
                        .then(),
                400,
                "invalid-request");
    }

    @Test
    void aProposalThatLacksSomethingNamesIt() {
        refused(proposing("liaison-tiktok", Map.of("platformId", "tiktok")), 400, "invalid-request")
                .body("violations.pointer", hasItems("/name", "/email", "/phone", "/domicile"));
        wrong("name", "n".repeat(201));
        wrong("email", "no address");
        for (var phone : List.of(" ", "abc", "021 1234", "+0 21 1234", "+62", "+62 21 " + "0".repeat(40))) {
            wrong("phone", phone);
        }
        wrong("domicile", "Indonesia");
        wrong("domicile", "ZZ");
        refused(proposing("liaison-tiktok", "{\"name\":"), 400, "malformed-json");
        var unknown = proposal("tiktok");
        unknown.put("state", "CONFIRMED");
        refused(proposing("liaison-tiktok", unknown), 400, "unknown-field");
        refused(proposing("officer", proposal("nobody")), 409, "unknown-platform");
        refused(as("officer").queryParam("state", "GONE").get(LIAISONS).then(), 400, "invalid-request");
        refused(as("officer").queryParam("cursor", "%%").get(LIAISONS).then(), 400, "invalid-request");
    }

    private static void wrong(String field, String value) {
        var command = proposal("tiktok");
        command.put(field, value);
        refused(proposing("liaison-tiktok", command), 400, "invalid-request")
                .body("violations.pointer", contains("/" + field));
    }

    @Test
    void aRefusalAndAnEndAreJustifiedAndAnEndHasItsDay() {
        var proposed = LiaisonFile.proposed();
        refused(proposed.tries("officer", "reject", Map.of()), 400, "invalid-request")
                .body("violations.pointer", contains("/reason"));
        refused(proposed.tries("officer", "reject", Map.of("reason", "r".repeat(501))), 400, "invalid-request");
        refused(proposed.tries("officer", "confirm", end()), 400, "invalid-request")
                .body("violations.pointer", contains("/lastDay"));
        var confirmed = LiaisonFile.confirmed();
        endRefused(confirmed, Map.of("lastDay", today().toString()), "/reason", "NotBlank");
        endRefused(confirmed, Map.of("reason", "gone"), "/lastDay", "NotNull");
        endRefused(confirmed, endOn(today().minusDays(1).toString()), "/lastDay", "chronological");
        endRefused(confirmed, endOn(today().plusDays(1).toString()), "/lastDay", "PastOrPresent");
        refused(confirmed.tries("officer", "end", endOn("soon")), 400, "invalid-request");
        confirmed.seenBy("officer").body("state", equalTo("CONFIRMED")).body("version", equalTo(2));
    }

    private static Map<String, Object> endOn(String day) {
        var command = new HashMap<String, Object>(end());
        command.put("lastDay", day);
        return command;
    }

    private static void endRefused(LiaisonFile confirmed, Object command, String pointer, String rule) {
        refused(confirmed.tries("officer", "end", command), 400, "invalid-request")
                .body("violations.pointer", contains(pointer))
                .body("violations.rule", contains(rule));
    }

    @Test
    void aRepeatedRequestWithTheSameKeyIsAnsweredTheSameWay() {
        var key = UUID.randomUUID().toString();
        var ids = new HashMap<String, String>();
        for (var attempt : List.of("first", "again")) {
            ids.put(
                    attempt,
                    keyed("liaison-tiktok", key)
                            .body(proposal("tiktok"))
                            .post(LIAISONS)
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("id"));
        }
        assertEquals(ids.get("first"), ids.get("again"));
        for (int i = 0; i < 2; i++) {
            keyed("officer", key)
                    .header("If-Match", "\"1\"")
                    .body(Map.of())
                    .post(LIAISONS + "/" + ids.get("first") + "/confirm")
                    .then()
                    .statusCode(200)
                    .header("ETag", startsWith("\"2-"));
        }
        var other = proposal("tiktok");
        other.put("name", "Somebody else");
        refused(keyed("liaison-tiktok", key).body(other).post(LIAISONS).then(), 422, "idempotency-key-reused");
    }

    /** A key is kept for days, and whoever ends a person's office need not look for copies there. */
    @Test
    void noPersonalDataIsKeptWithAKey() {
        var key = UUID.randomUUID().toString();
        keyed("liaison-tiktok", key)
                .body(proposal("tiktok"))
                .post(LIAISONS)
                .then()
                .statusCode(201);
        assertEquals(
                List.of(Optional.empty()),
                sql.list(
                        "SELECT body FROM idempotency_key WHERE key = ?",
                        row -> Optional.ofNullable(row.text("body")),
                        key));
    }

    private static RequestSpecification keyed(String account, String key) {
        return as(account).header("Idempotency-Key", key);
    }
}
