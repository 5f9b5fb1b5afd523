package id.lindung.compliance.commitment;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.compliance.testing.CommitmentFile;
import id.lindung.compliance.testing.Register;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A target is a number that can be written down, compared and reached. */
@QuarkusTest
class IndicatorTargetTest {

    @BeforeEach
    void register() {
        Register.platforms();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2000000000", "1e-2000000000", "1e18", "0.0000001"})
    void whatNobodyCouldWriteDownIsRefused(String target) {
        var draft = CommitmentFile.draft("tiktok");
        draft.put("indicators", List.of(CommitmentFile.indicator("headcount", new BigDecimal(target))));
        var answer = as("officer")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(draft)
                .post("/api/v1/commitments")
                .then();
        refused(answer, 400, "invalid-request").body("violations[0].pointer", equalTo("/indicators/0/target"));
    }

    @ParameterizedTest
    @CsvSource({"people, -5, not-negative", "percent, 101, percentage", "hours, -0.5, not-negative"})
    void whatNobodyCouldReachIsRefused(String unit, BigDecimal target, String rule) {
        var draft = CommitmentFile.draft("tiktok");
        var indicator = CommitmentFile.indicator("headcount", target);
        indicator.put("unit", unit);
        draft.put("indicators", List.of(indicator));
        draft.put("dueOn", "0001-01-01");
        refused(as("officer").body(draft).post("/api/v1/commitments").then(), 400, "invalid-request")
                .body("violations.pointer", contains("/dueOn", "/indicators/0/target"))
                .body("violations.rule", contains("plausible-day", rule));
    }

    @ParameterizedTest
    @CsvSource({"percentage change, 150", "percentage change, -12", "percent, 100", "people, 0"})
    void whatCanBeReachedIsTaken(String unit, BigDecimal target) {
        var draft = CommitmentFile.draft("tiktok");
        var indicator = CommitmentFile.indicator("headcount", target);
        indicator.put("unit", unit);
        draft.put("indicators", List.of(indicator));
        as("officer").body(draft).post("/api/v1/commitments").then().statusCode(201);
    }

    @Test
    void aPromiseIsNotDueBeforeItWasMade() {
        var draft = CommitmentFile.draft("tiktok");
        draft.put("dueOn", "2018-07-03");
        refused(as("officer").body(draft).post("/api/v1/commitments").then(), 400, "invalid-request")
                .body("violations.pointer", contains("/dueOn"))
                .body("violations.rule", contains("chronological"));
    }
}
