package id.lindung.contracts.update;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Command: begin or change the draft of a compliance update. What may be missing in a draft is asked for on submission. */
public record DraftUpdate(
        @NotNull UUID commitmentId,
        @NotNull FulfilmentClaim claim,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Size(max = 10000) String whatChanged,
        @Size(max = 10000) String whatNext,
        @NotNull @Size(max = 20) List<@Valid @NotNull IndicatorAnswer> answers) {}
