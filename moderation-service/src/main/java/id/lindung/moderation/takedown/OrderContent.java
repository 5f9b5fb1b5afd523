package id.lindung.moderation.takedown;

import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.takedown.DraftOrder;
import id.lindung.contracts.takedown.RequestedMeasure;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;

/** What an order says about all its items; final once it is signed. Fields as in {@link DraftOrder}. */
@Embeddable
record OrderContent(
        String category,
        @Enumerated(EnumType.STRING) RequestedMeasure requestedMeasure,
        String legalBasis,
        String reasons,
        String legalAnalysis,
        String letterReference,
        List<String> territorialScope,
        String redressText) {

    static OrderContent of(DraftOrder draft) {
        return new OrderContent(
                draft.category(),
                draft.requestedMeasure(),
                draft.legalBasis(),
                draft.reasons(),
                draft.legalAnalysis(),
                draft.letterReference(),
                List.copyOf(draft.territorialScope()),
                draft.redressText());
    }

    /** What a draft may lack, but a signed order may not (Permenkominfo 5/2020 Art. 15(2), 16(4)). */
    List<Violation> missing(List<OrderItem> items) {
        var missing = new ArrayList<Violation>();
        require(missing, "/legalAnalysis", legalAnalysis, "the legal analysis");
        require(missing, "/letterReference", letterReference, "the number of the letter");
        require(missing, "/redressText", redressText, "how platform and user can object");
        for (var item : items) {
            // Of restricted content no picture is ever taken: its digest stands in place of one.
            if (!item.isRestricted() && item.screenshotSha256() == null) {
                var pointer = "/items/" + (item.position() - 1) + "/screenshotSha256";
                missing.add(new Violation(pointer, "NotNull", "an item needs the digest of its screenshot"));
            }
        }
        return missing;
    }

    private static void require(List<Violation> missing, String pointer, String value, String what) {
        if (value == null || value.isBlank()) {
            missing.add(new Violation(pointer, "NotBlank", "an order needs " + what));
        }
    }
}
