package id.lindung.contracts.chronology;

import id.lindung.contracts.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * One entry of a platform's chronology; also the command that adds it.
 *
 * @param code number within the platform's chronology, for example {@code E07}
 * @param occurredOn first day
 * @param occurredTo last day, null for one day
 * @param approximate whether the date is only about right
 * @param actor institution or company, never a private person
 * @param type kind of event, for example {@code COMMITMENT}
 * @param source publication or document it rests on, null for a known gap
 * @param certainty how sure the source is, in the words of the compiler
 */
public record ChronologyEntryView(
        @NotBlank String platformId,
        @NotNull @Pattern(regexp = "E[0-9]{2,6}") String code,
        @NotNull LocalDate occurredOn,
        LocalDate occurredTo,
        boolean approximate,
        @NotBlank @Size(max = 200) String actor,
        @NotNull @Pattern(regexp = "[A-Z_]{2,40}") String type,
        @NotNull @Valid LocalizedText text,
        @Size(max = 500) String source,
        @NotBlank @Size(max = 100) String certainty) {}
