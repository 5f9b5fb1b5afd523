package id.lindung.contracts.commitment;

import id.lindung.contracts.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Command: what is known of a commitment's fulfilment, in both languages. A note is no assessment and moves no state. */
public record NoteAssessment(@NotNull @Valid LocalizedText note) {}
