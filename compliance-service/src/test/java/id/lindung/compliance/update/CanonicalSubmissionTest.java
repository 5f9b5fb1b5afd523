package id.lindung.compliance.update;

import static id.lindung.compliance.update.AnUpdate.commitment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.lindung.compliance.update.content.Report;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.update.EvidenceView;
import id.lindung.contracts.update.FulfilmentClaim;
import id.lindung.contracts.update.IndicatorAnswer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CanonicalSubmissionTest {

    private static String canonical(ComplianceUpdate update, EvidenceView... evidence) {
        return CanonicalSubmission.of(update, commitment(CommitmentState.ACTIVE), List.of(evidence));
    }

    private static EvidenceView file(UUID id, String sha256) {
        return new EvidenceView(id, null, "tiktok", "payroll.csv", "text/csv", 12, sha256, null, AnUpdate.NOW, true, 1);
    }

    @Property
    void whatWasSubmittedCanBeReadBack(@ForAll("reports") Report report) {
        assertEquals(normal(report), normal(CanonicalSubmission.reportIn(canonical(AnUpdate.draft(report)))));
    }

    /** 200 and 200.00 are the same value. */
    private static Report normal(Report report) {
        return new Report(
                report.claim(),
                report.periodFrom(),
                report.periodTo(),
                report.whatChanged(),
                report.whatNext(),
                report.answers().stream()
                        .map(answer -> new IndicatorAnswer(
                                answer.indicatorCode(),
                                answer.value() == null ? null : answer.value().stripTrailingZeros(),
                                answer.reasonNotReported()))
                        .toList());
    }

    @Provide
    Arbitrary<Report> reports() {
        var texts = Arbitraries.strings().excludeChars('\0').ofMaxLength(50).injectNull(0.2);
        var dates = Arbitraries.integers()
                .between(0, 20_000)
                .map(day -> LocalDate.ofEpochDay(day))
                .injectNull(0.2);
        var values = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e18"), new BigDecimal("1e18"))
                .ofScale(6)
                .injectNull(0.2);
        var answers = Combinators.combine(Arbitraries.strings().alpha().ofMinLength(1), values, texts)
                .as(IndicatorAnswer::new)
                .list()
                .ofMaxSize(5);
        return Combinators.combine(Arbitraries.of(FulfilmentClaim.class), dates, dates, texts, texts, answers)
                .as(Report::new);
    }

    @Test
    void valuesThatAreEqualHaveOneForm() {
        var update = AnUpdate.draft();
        var forms = Stream.of("180", "180.0", "1.8e2")
                .map(value -> new IndicatorAnswer("headcount", new BigDecimal(value), null))
                .map(answer -> {
                    AnUpdate.rewrite(update, AnUpdate.report(FulfilmentClaim.PROGRESS, answer), AnUpdate.LIAISON);
                    return canonical(update);
                })
                .distinct();
        assertEquals(1, forms.count());
    }

    @Test
    void theOrderInWhichFilesAreReadDoesNotMatter() {
        var update = AnUpdate.draft();
        var first = file(new UUID(1, 1), "a".repeat(64));
        var second = file(new UUID(2, 2), "b".repeat(64));
        assertEquals(canonical(update, first, second), canonical(update, second, first));
    }

    @Test
    void everyFileAndEveryByteOfItCounts() {
        var update = AnUpdate.draft();
        var without = canonical(update);
        var with = canonical(update, file(new UUID(1, 1), "a".repeat(64)));
        var changed = canonical(update, file(new UUID(1, 1), "b".repeat(64)));
        assertNotEquals(without, with);
        assertNotEquals(with, changed);
    }
}
