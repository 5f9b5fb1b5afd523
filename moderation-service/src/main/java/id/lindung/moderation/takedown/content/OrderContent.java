package id.lindung.moderation.takedown.content;

import id.lindung.contracts.hash.Sha256;
import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.takedown.DraftOrder;
import id.lindung.contracts.takedown.RequestedMeasure;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.sql.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an order says about all its items; final once it is signed. Fields as in {@link DraftOrder}. */
public record OrderContent(
        String category,
        RequestedMeasure requestedMeasure,
        String legalBasis,
        String reasons,
        String legalAnalysis,
        boolean analysisInLetter,
        String letterReference,
        List<String> territorialScope,
        String redressText) {

    public static OrderContent of(DraftOrder draft) {
        return new OrderContent(
                draft.category(),
                draft.requestedMeasure(),
                draft.legalBasis(),
                draft.reasons(),
                draft.legalAnalysis(),
                Boolean.TRUE.equals(draft.analysisInLetter()),
                draft.letterReference(),
                List.copyOf(draft.territorialScope()),
                draft.redressText());
    }

    public static OrderContent read(Row row) {
        return new OrderContent(
                row.text("category"),
                row.enumeration("requested_measure", RequestedMeasure.class),
                row.text("legal_basis"),
                row.text("reasons"),
                row.text("legal_analysis"),
                row.flag("analysis_in_letter"),
                row.text("letter_reference"),
                row.texts("territorial_scope"),
                row.text("redress_text"));
    }

    public void write(Map<String, Object> columns) {
        columns.put("category", category);
        columns.put("requested_measure", requestedMeasure);
        columns.put("legal_basis", legalBasis);
        columns.put("reasons", reasons);
        columns.put("legal_analysis", legalAnalysis);
        columns.put("analysis_in_letter", analysisInLetter);
        columns.put("letter_reference", letterReference);
        columns.put("territorial_scope", territorialScope);
        columns.put("redress_text", redressText);
    }

    /** Stands for the analysis where it is not shown; null where there is none. */
    public String legalAnalysisSha256() {
        return legalAnalysis == null ? null : Sha256.of(legalAnalysis);
    }

    /** As the reader may see it: the analysis is the ministry's own, unless the letter holds it (ADR 0016). */
    public String legalAnalysisShownTo(Caller reader) {
        return reader.isPlatform() && !analysisInLetter ? null : legalAnalysis;
    }

    /**
     * What a draft may lack, but a signed order may not (Permenkominfo 5/2020 Art. 15(2), 16(4)).
     *
     * @param itemsWithoutPicture positions of the items that lack the digest of their screenshot
     * @throws Conflict {@code incomplete-order}, naming all that is missing
     */
    public void requireComplete(List<Integer> itemsWithoutPicture) {
        var missing = new ArrayList<Violation>();
        require(missing, "/legalAnalysis", legalAnalysis, "the legal analysis");
        require(missing, "/letterReference", letterReference, "the number of the letter");
        require(missing, "/redressText", redressText, "how platform and user can object");
        for (int position : itemsWithoutPicture) {
            var pointer = "/items/" + (position - 1) + "/screenshotSha256";
            missing.add(new Violation(pointer, "NotNull", "an item needs the digest of its screenshot"));
        }
        if (!missing.isEmpty()) {
            throw new Conflict("incomplete-order", "The order lacks what the law asks of it.", missing);
        }
    }

    private static void require(List<Violation> missing, String pointer, String value, String what) {
        if (value == null || value.isBlank()) {
            missing.add(new Violation(pointer, "NotBlank", "an order needs " + what));
        }
    }
}
