package id.lindung.contracts.update;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Command of an officer: accept, reject (both wait for a second official) or request changes (takes effect at once). */
public record ProposeOutcome(
        @NotNull UpdateState outcome,
        @NotBlank @Size(max = 2000) String reason,
        @Size(max = 2000) String internalNote) {}
