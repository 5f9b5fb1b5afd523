package id.lindung.contracts.takedown;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Command: a platform's question on an order, or the ministry's answer to it. */
public record AskClarification(@NotBlank @Size(max = 5000) String text) {}
