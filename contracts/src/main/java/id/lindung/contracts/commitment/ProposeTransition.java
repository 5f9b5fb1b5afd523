package id.lindung.contracts.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Command: propose a change of state that others must approve.
 *
 * @param successorId required for {@link CommitmentState#SUPERSEDED}, else null
 */
public record ProposeTransition(
        @NotNull CommitmentState target, @NotBlank @Size(max = 2000) String reason, UUID successorId) {}
