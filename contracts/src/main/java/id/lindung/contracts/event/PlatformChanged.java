package id.lindung.contracts.event;

import jakarta.annotation.Nullable;
import java.time.Instant;

/**
 * A platform was registered or its entry changed: the whole entry as it is now, so that a copy needs no history.
 *
 * @param platformId the platform it is about
 * @param name name the public knows
 * @param operatorName legal name of the electronic system operator
 * @param registrationNumber number of the registration certificate (TDPSE), null while unregistered
 * @param userGeneratedContent whether it carries user-generated content
 * @param status a name of {@code PlatformStatus}
 * @param version grows with each change of the entry; a copy ignores older ones
 * @param changedAt when it changed
 */
public record PlatformChanged(
        String platformId,
        String name,
        String operatorName,
        @Nullable String registrationNumber,
        boolean userGeneratedContent,
        String status,
        long version,
        Instant changedAt)
        implements ComplianceEvent {}
