package id.lindung.compliance.evidence;

import id.lindung.compliance.evidence.file.EvidenceConfig;
import id.lindung.kit.http.body.OperationLimit;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** Tells how long a file of evidence may be, so that a longer one is refused by the length that it announces. */
class EvidenceFileLimit {

    private static final Pattern UPLOADS = Pattern.compile("/api/v1/compliance-updates/[^/]+/evidence");

    @Produces
    @Singleton
    OperationLimit longest(EvidenceConfig config) {
        return new OperationLimit(UPLOADS, config.maxFileSize().asLongValue());
    }
}
