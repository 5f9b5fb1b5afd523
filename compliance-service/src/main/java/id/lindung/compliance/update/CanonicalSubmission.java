package id.lindung.compliance.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.compliance.commitment.CommitmentReference;
import id.lindung.compliance.update.content.Report;
import id.lindung.contracts.update.EvidenceView;
import id.lindung.contracts.update.FulfilmentClaim;
import id.lindung.contracts.update.IndicatorAnswer;
import id.lindung.kit.json.CanonicalJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A submission as it is hashed: every field and the hash of every file, as canonical JSON. The receipt, the officer's
 * outcome and the reviewer's confirmation are bound to its digest, and it can be read back.
 */
public final class CanonicalSubmission {

    /** Names the form, so that a digest stays explainable should the form ever change. */
    private static final String FORM = "urn:lindung:compliance-update:1";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CanonicalSubmission() {}

    public static String of(ComplianceUpdate update, CommitmentReference commitment, List<EvidenceView> evidence) {
        var report = update.report();
        var root = JSON.objectNode()
                .put("form", FORM)
                .put("update", update.id().toString())
                .put("number", update.number())
                .put("revision", update.revision())
                .put("platform", update.platformId())
                .put("commitment", update.commitmentId().toString())
                .put("commitmentNumber", commitment.number())
                .put("claim", report.claim().name())
                .put("periodFrom", text(report.periodFrom()))
                .put("periodTo", text(report.periodTo()))
                .put("whatChanged", report.whatChanged())
                .put("whatNext", report.whatNext());
        var answers = root.putArray("answers");
        report.answers().forEach(answer -> answers.add(answer(answer)));
        var files = root.putArray("evidence");
        evidence.stream().sorted(Comparator.comparing(EvidenceView::id)).forEach(file -> files.add(file(file)));
        return CanonicalJson.of(root);
    }

    private static ObjectNode answer(IndicatorAnswer answer) {
        return JSON.objectNode()
                .put("indicator", answer.indicatorCode())
                .put("value", number(answer.value()))
                .put("reasonNotReported", answer.reasonNotReported());
    }

    private static ObjectNode file(EvidenceView file) {
        return JSON.objectNode()
                .put("id", file.id().toString())
                .put("fileName", file.fileName())
                .put("mediaType", file.mediaType())
                .put("size", file.size())
                .put("sha256", file.sha256())
                .put("effectiveOn", text(file.effectiveOn()));
    }

    /** The report in a submission. */
    public static Report reportIn(String canonical) {
        var root = CanonicalJson.parse(canonical);
        return new Report(
                FulfilmentClaim.valueOf(root.path("claim").textValue()),
                date(root.path("periodFrom")),
                date(root.path("periodTo")),
                root.path("whatChanged").textValue(),
                root.path("whatNext").textValue(),
                StreamSupport.stream(root.path("answers").spliterator(), false)
                        .map(CanonicalSubmission::answerIn)
                        .toList());
    }

    private static IndicatorAnswer answerIn(JsonNode answer) {
        var value = answer.path("value").textValue();
        return new IndicatorAnswer(
                answer.path("indicator").textValue(),
                value == null ? null : new BigDecimal(value),
                answer.path("reasonNotReported").textValue());
    }

    /** Digits as text: 200 and 200.0 are one value and have one digest. */
    private static String number(BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static LocalDate date(JsonNode text) {
        return text.isTextual() ? LocalDate.parse(text.textValue()) : null;
    }
}
