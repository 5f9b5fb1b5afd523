package id.lindung.compliance.update;

import static id.lindung.compliance.update.AnUpdate.commitment;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.lindung.compliance.commitment.CommitmentReference;
import id.lindung.compliance.update.content.Report;
import id.lindung.compliance.update.content.ReportRules;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.update.FulfilmentClaim;
import id.lindung.contracts.update.IndicatorAnswer;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportRulesTest {

    private static final IndicatorAnswer HEADCOUNT = new IndicatorAnswer("headcount", new BigDecimal("180"), null);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static List<String> pointersOf(Refusal refusal) {
        return refusal.violations().stream().map(Violation::pointer).toList();
    }

    @ParameterizedTest
    @EnumSource
    void aPlatformReportsOnWhatBothSidesStandBy(CommitmentState state) {
        var live = EnumSet.of(
                CommitmentState.CONFIRMED,
                CommitmentState.ACTIVE,
                CommitmentState.CLAIMED_FULFILLED,
                CommitmentState.FULFILLED,
                CommitmentState.PARTIALLY_FULFILLED,
                CommitmentState.BREACHED);
        if (live.contains(state)) {
            assertDoesNotThrow(() -> ReportRules.requireLive(commitment(state)));
        } else {
            var refusal = assertThrows(Conflict.class, () -> ReportRules.requireLive(commitment(state)));
            assertEquals("commitment-not-live", refusal.code());
        }
    }

    @Test
    void aDraftMayBeAlmostEmpty() {
        var empty = new Report(FulfilmentClaim.PROGRESS, null, null, null, null, List.of());
        assertDoesNotThrow(
                () -> ReportRules.requireSound(empty, commitment(CommitmentState.ACTIVE, "headcount"), TODAY));
    }

    @Test
    void aDraftDoesNotContradictItself() {
        var report = new Report(
                FulfilmentClaim.PROGRESS,
                LocalDate.of(2018, 12, 31),
                LocalDate.of(2018, 7, 1),
                null,
                null,
                List.of(
                        HEADCOUNT,
                        HEADCOUNT,
                        new IndicatorAnswer("budget", BigDecimal.ONE, null),
                        new IndicatorAnswer("training", BigDecimal.ONE, "not counted")));
        var refusal = assertThrows(
                InvalidRequest.class,
                () -> ReportRules.requireSound(
                        report, commitment(CommitmentState.ACTIVE, "headcount", "training"), TODAY));
        assertEquals(
                List.of(
                        "/periodTo",
                        "/answers/1/indicatorCode",
                        "/answers/2/indicatorCode",
                        "/answers/3/reasonNotReported"),
                pointersOf(refusal));
    }

    @Test
    void whatADraftLeavesOutIsAskedForAtOnce() {
        var empty = new Report(FulfilmentClaim.PROGRESS, null, null, null, null, List.of());
        var refusal = assertThrows(
                Conflict.class,
                () -> ReportRules.requireComplete(
                        empty, commitment(CommitmentState.ACTIVE, "headcount", "training"), TODAY));
        assertEquals("incomplete-update", refusal.code());
        assertEquals(
                List.of("/periodFrom", "/periodTo", "/whatChanged", "/whatNext", "/answers", "/answers"),
                pointersOf(refusal));
    }

    @Test
    void anIndicatorIsAnsweredByAValueOrAReason() {
        var commitment = commitment(CommitmentState.ACTIVE, "headcount");
        var reason = new IndicatorAnswer("headcount", null, "The count is not finished.");
        assertDoesNotThrow(() ->
                ReportRules.requireComplete(AnUpdate.report(FulfilmentClaim.PROGRESS, reason), commitment, TODAY));
        var neither = new IndicatorAnswer("headcount", null, null);
        var refusal = assertThrows(
                Conflict.class,
                () -> ReportRules.requireComplete(
                        AnUpdate.report(FulfilmentClaim.PROGRESS, neither), commitment, TODAY));
        assertEquals(List.of("/answers/0"), pointersOf(refusal));
    }

    @Test
    void theIndicatorsThatCountAreThoseOfTheCommitmentNow() {
        var refusal = assertThrows(
                Conflict.class,
                () -> ReportRules.requireComplete(
                        AnUpdate.report(FulfilmentClaim.PROGRESS, HEADCOUNT),
                        commitment(CommitmentState.ACTIVE, "training"),
                        TODAY));
        assertEquals(List.of("/answers/0/indicatorCode", "/answers"), pointersOf(refusal));
    }

    @ParameterizedTest
    @CsvSource({
        "people, -5, not-negative",
        "orang, -1, not-negative",
        "hours, -0.5, not-negative",
        "something of our own, -5, not-negative",
        "percent, -1, percentage",
        "percent, 100.01, percentage",
        "%, 200, percentage",
        "persen, 101, percentage",
        "people, 0,",
        "people, 1000000,",
        "percent, 0,",
        "percent, 100,",
        "Percentage points, -3,",
        "persen (%), 101, percentage",
        "% laporan, 200, percentage",
        "percentage change, -12,",
        "persen perubahan, 150,"
    })
    void aValueThatItsUnitCannotHaveIsRefusedWhenItIsSavedAndWhenItIsSubmitted(
            String unit, BigDecimal value, String rule) {
        var report = AnUpdate.report(FulfilmentClaim.PROGRESS, new IndicatorAnswer("headcount", value, null));
        assertRefused(report, AnUpdate.measuredIn(unit), "/answers/0/value", rule);
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-01, 2018-12-31, /periodFrom, plausible-day",
        "1999-12-31, 2018-12-31, /periodFrom, plausible-day",
        "2018-07-01, 2026-11-25, /periodTo, period-over",
        "2018-07-01, 2027-12-31, /periodTo, period-over",
        "2018-07-01, 2026-11-24, , ",
        "2000-01-01, 2026-11-24, , "
    })
    void aPeriodThatCannotBeIsRefusedWhenItIsSavedAndWhenItIsSubmitted(
            LocalDate from, LocalDate to, String pointer, String rule) {
        var report = new Report(FulfilmentClaim.FULFILLED, from, to, "Done.", "Nothing.", List.of(HEADCOUNT));
        assertRefused(report, AnUpdate.measuredIn("people"), pointer, rule);
    }

    /** @param rule null where nothing is wrong */
    private static void assertRefused(Report report, CommitmentReference commitment, String pointer, String rule) {
        if (rule == null) {
            assertDoesNotThrow(() -> ReportRules.requireSound(report, commitment, TODAY));
            assertDoesNotThrow(() -> ReportRules.requireComplete(report, commitment, TODAY));
            return;
        }
        var saving = assertThrows(InvalidRequest.class, () -> ReportRules.requireSound(report, commitment, TODAY));
        var submitting = assertThrows(Conflict.class, () -> ReportRules.requireComplete(report, commitment, TODAY));
        for (var refusal : List.of(saving, submitting)) {
            assertEquals(List.of(pointer), pointersOf(refusal));
            assertEquals(rule, refusal.violations().get(0).rule());
        }
    }
}
