package id.lindung.contracts.liaison;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Command: confirm, reject, withdraw or end a liaison appointment.
 *
 * @param reason needed to reject and to end
 * @param lastDay last day in office: needed to end, absent otherwise
 */
public record ActOnLiaison(@Size(max = 500) String reason, LocalDate lastDay) {}
