package id.lindung.contracts.platform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Command: propose that a platform's standing changes, which takes effect when the minister's delegate approves it. {@code
 * effectiveAt} may lie in the past, never in the future.
 */
public record ProposeStanding(
        @NotNull PlatformStatus status,
        @NotNull Instant effectiveAt,
        @NotBlank @Size(max = 2000) String reason,
        @NotBlank @Size(max = 500) String source) {}
