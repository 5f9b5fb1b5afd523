package id.lindung.contracts.platform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Command: a contact person leaves the office.
 *
 * @param validTo last day
 */
public record EndLiaison(@NotNull LocalDate validTo, @NotBlank @Size(max = 500) String reason) {}
