package id.lindung.contracts.commitment;

import id.lindung.contracts.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Command: a new version of the wording and measure, while a draft or after a dispute. */
public record ReviseCommitment(
        @NotNull @Valid LocalizedText title,
        @NotNull @Valid LocalizedText wording,
        @NotNull CommitmentStrength strength,
        @NotBlank @Size(max = 20) String sourceEntryCode,
        @NotNull @Size(max = 20) List<@Valid @NotNull IndicatorView> indicators,
        LocalDate dueOn,
        @Size(max = 200) String ministryOwner,
        @Size(max = 200) String platformOwner) {}
