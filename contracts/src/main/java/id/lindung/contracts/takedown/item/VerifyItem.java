package id.lindung.contracts.takedown.item;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Command of an official: what was found when looking at the content. {@code NOT_CHECKED} is refused. */
public record VerifyItem(@NotNull VerificationResult result, @Size(max = 2000) String note) {}
