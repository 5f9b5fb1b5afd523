package id.lindung.contracts.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Regulatory text in both languages of the portal.
 *
 * @param id Indonesian, the binding wording
 * @param en English; null where no translation exists yet
 */
public record LocalizedText(@NotBlank @Size(max = 10_000) String id, @Size(max = 10_000) String en) {}
