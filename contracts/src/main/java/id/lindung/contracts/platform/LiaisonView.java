package id.lindung.contracts.platform;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A platform's contact person (narahubung, Permenkominfo 5/2020 Art. 25: at least one domiciled in Indonesia).
 *
 * @param validTo last day, null while none is set
 * @param endReason why the office ended; null unless it was ended
 */
public record LiaisonView(
        UUID id,
        String name,
        String email,
        String phone,
        boolean domiciledInIndonesia,
        LocalDate validFrom,
        LocalDate validTo,
        String endReason) {}
