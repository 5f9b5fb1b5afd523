package id.lindung.contracts.takedown;

import id.lindung.contracts.takedown.item.OrderItemDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Command: draft a takedown order, or replace a draft. What a draft may lack, the order may not when it is submitted
 * for signature (Permenkominfo 5/2020 Art. 15(2), 16(4): letter, legal analysis, screenshot, specific URL, reason).
 *
 * @param legalBasis norm the order rests on
 * @param analysisInLetter whether the letter to the platform holds the legal analysis; without it, it does not
 * @param letterReference number of the letter in the ministry's files
 * @param territorialScope ISO 3166 codes in which the measure is to take effect
 * @param redressText how platform and user can object
 */
public record DraftOrder(
        @NotBlank String platformId,
        @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,59}") String category,
        @NotNull RequestedMeasure requestedMeasure,
        @NotBlank @Size(max = 500) String legalBasis,
        @NotBlank @Size(max = 5000) String reasons,
        @Size(max = 10000) String legalAnalysis,
        Boolean analysisInLetter,
        @Size(max = 100) String letterReference,
        @NotNull @Size(min = 1, max = 60)
                List<@NotBlank @Pattern(regexp = "[A-Z]{2}(-[A-Z0-9]{1,3})?") String> territorialScope,
        @Size(max = 2000) String redressText,
        @NotNull @Size(min = 1, max = 500) List<@Valid @NotNull OrderItemDraft> items) {}
