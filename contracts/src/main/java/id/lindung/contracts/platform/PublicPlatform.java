package id.lindung.contracts.platform;

import java.time.Instant;

/**
 * What anybody may read of a platform in the register.
 *
 * @param id its code, for example {@code tiktok}
 * @param name name the public knows
 * @param status its present standing
 * @param statusSince since when it has that standing
 */
public record PublicPlatform(String id, String name, PlatformStatus status, Instant statusSince) {}
