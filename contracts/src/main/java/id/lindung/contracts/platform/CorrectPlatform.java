package id.lindung.contracts.platform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Command: correct the entry of a platform. It holds the whole entry, including what does not change. It cannot change
 * the code or the standing.
 *
 * @param registrationNumber null while there is none
 * @param registeredAt since when it is registered; only of a platform that no second official has confirmed yet, else null
 * @param source document or publication that says so; as {@code registeredAt}
 */
public record CorrectPlatform(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 300) String operatorName,
        @Size(min = 1, max = 100) String registrationNumber,
        @NotNull Boolean userGeneratedContent,
        Instant registeredAt,
        @Size(min = 1, max = 500) String source) {}
