package id.lindung.contracts.liaison;

import id.lindung.contracts.text.HistoryEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The appointment of a platform's liaison officer (narahubung, Permenkominfo 5/2020 Art. 1(24), 25); personal data.
 *
 * @param phone under which the person is reached at any hour
 * @param domicile country the person lives in, ISO 3166-1 alpha-2
 * @param confirmedAt when the office began; null unless it was confirmed
 * @param lastDay last day in office; null unless it was ended
 * @param onlyDomestic whether it is the only one of the platform that is confirmed, not ended and domiciled in Indonesia:
 *     without it the platform does not meet Art. 25
 * @param allowedActions what the reader can do with it now
 * @param history oldest first
 * @param version for {@code If-Match}
 */
public record LiaisonAppointmentView(
        UUID id,
        String platformId,
        String name,
        String email,
        String phone,
        String domicile,
        LiaisonState state,
        Instant confirmedAt,
        LocalDate lastDay,
        boolean onlyDomestic,
        List<String> allowedActions,
        List<HistoryEntry> history,
        long version) {

    /** Country of domicile that counts for Permenkominfo 5/2020 Art. 25. */
    public static final String INDONESIA = "ID";
}
