package id.lindung.contracts.platform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Command: enter a platform in the register. It is {@link PlatformStatus#ENTERED}, and {@link PlatformStatus#REGISTERED} once
 * another official confirms it.
 */
public record RegisterPlatform(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,39}") String id,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 300) String operatorName,
        @Size(min = 1, max = 100) String registrationNumber,
        @NotNull Boolean userGeneratedContent,
        @NotNull Instant registeredAt,
        @NotBlank @Size(max = 500) String source) {}
