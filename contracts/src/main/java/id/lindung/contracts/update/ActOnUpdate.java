package id.lindung.contracts.update;

import jakarta.validation.constraints.Size;

/** Command without further content: hand over, submit, withdraw, start the review, confirm or return an outcome. */
public record ActOnUpdate(@Size(max = 2000) String reason) {}
