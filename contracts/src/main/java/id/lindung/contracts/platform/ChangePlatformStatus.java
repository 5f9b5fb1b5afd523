package id.lindung.contracts.platform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Command: record that a platform's standing changed. {@code effectiveAt} may lie in the past, never in the future. */
public record ChangePlatformStatus(
        @NotNull PlatformStatus status,
        @NotNull Instant effectiveAt,
        @NotBlank @Size(max = 2000) String reason,
        @NotBlank @Size(max = 500) String source) {}
