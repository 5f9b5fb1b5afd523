package id.lindung.moderation.platform;

import id.lindung.contracts.event.PlatformChanged;
import java.time.Instant;

/**
 * A platform as the register of compliance-service last told it.
 *
 * @param platformId its code, {@code tiktok}
 * @param name name the public knows
 * @param status a name of {@code PlatformStatus}
 * @param version version of the entry in the register
 */
public record Platform(
        String platformId,
        String name,
        String operatorName,
        String registrationNumber,
        boolean userGeneratedContent,
        String status,
        long version,
        Instant changedAt) {

    static Platform of(PlatformChanged event) {
        return new Platform(
                event.platformId(),
                event.name(),
                event.operatorName(),
                event.registrationNumber(),
                event.userGeneratedContent(),
                event.status(),
                event.version(),
                event.changedAt());
    }
}
