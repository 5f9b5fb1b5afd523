package id.lindung.contracts.update;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A submission as it was hashed: what the digest on its receipt is computed from.
 *
 * @param form names the form, so that the digest stays explainable should it ever change
 * @param update id of the update
 * @param revision 1 for the first submission
 * @param commitment id of the commitment
 */
public record SubmissionView(
        String form,
        UUID update,
        String number,
        int revision,
        String platform,
        UUID commitment,
        String commitmentNumber,
        FulfilmentClaim claim,
        LocalDate periodFrom,
        LocalDate periodTo,
        String whatChanged,
        String whatNext,
        List<Answer> answers,
        List<File> evidence) {

    /**
     * What was reported of one indicator.
     *
     * @param indicator its code
     * @param value decimal digits as text, so that one value has one digest; null where there was none
     */
    public record Answer(String indicator, BigDecimal value, String reasonNotReported) {}

    /** A file of this revision. */
    public record File(UUID id, String fileName, String mediaType, long size, String sha256, LocalDate effectiveOn) {}
}
