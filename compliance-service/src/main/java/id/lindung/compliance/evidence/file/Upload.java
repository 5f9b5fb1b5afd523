package id.lindung.compliance.evidence.file;

import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.time.PlausibleDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What the sender says of a file.
 *
 * @param effectiveOn day the evidence speaks of, null when not stated
 * @param declaredSha256 what the sender has computed, hexadecimal in lower case; null when not stated
 */
public record Upload(FileName fileName, EvidenceType type, LocalDate effectiveOn, String declaredSha256) {

    /** @throws id.lindung.kit.problem.Refusal if type and name are not those of one kind of evidence, or the day cannot be */
    public static Upload of(String fileName, String contentType, LocalDate effectiveOn, String declaredSha256) {
        var type = EvidenceType.declared(contentType);
        PlausibleDay.violation("query:effectiveOn", effectiveOn).ifPresent(violation -> {
            throw new InvalidRequest(List.of(violation));
        });
        var hash = declaredSha256 == null ? null : declaredSha256.toLowerCase(Locale.ROOT);
        return new Upload(FileName.of(fileName, type), type, effectiveOn, hash);
    }

    /** @throws InvalidRequest if what came is not what the sender has sent */
    public void requireIntact(String sha256) {
        if (declaredSha256 != null && !declaredSha256.equals(sha256)) {
            throw InvalidRequest.of(
                    "query:declaredSha256", "digest-mismatch", "is not the SHA-256 of what has arrived, " + sha256);
        }
    }
}
