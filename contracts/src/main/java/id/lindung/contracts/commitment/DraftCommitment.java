package id.lindung.contracts.commitment;

import id.lindung.contracts.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Command: write down a promise. The source entry must be in the chronology of the platform. English texts may be missing
 * in a draft; both languages are needed to propose.
 */
public record DraftCommitment(
        @NotBlank String platformId,
        @NotNull @Valid LocalizedText title,
        @NotNull @Valid LocalizedText wording,
        @NotNull CommitmentStrength strength,
        @NotBlank @Size(max = 20) String sourceEntryCode,
        @NotNull @Size(max = 20) List<@Valid @NotNull IndicatorView> indicators,
        LocalDate dueOn,
        @Size(max = 200) String ministryOwner,
        @Size(max = 200) String platformOwner) {}
