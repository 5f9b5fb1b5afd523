package id.lindung.contracts.commitment;

import jakarta.validation.constraints.Size;

/** Command without further content: propose, confirm, dispute, activate, approve or close; {@code reason} where asked. */
public record ActOnCommitment(@Size(max = 2000) String reason) {}
