package id.lindung.contracts.commitment;

import id.lindung.contracts.text.LocalizedText;
import java.time.LocalDate;

/**
 * What anybody may read of a commitment that is in force.
 *
 * @param number human number, for example {@code KMT-2018-TIKTOK-003}
 * @param platformId code of the platform that made it
 * @param title of the wording that the platform knows
 * @param dueOn day by which it is to be kept; null where none was named
 * @param fulfilled whether two officials found it fulfilled; of any other finding the public hears only when the platform
 *     has been heard (ADR 0018)
 */
public record PublicCommitment(
        String number, String platformId, LocalizedText title, LocalDate dueOn, boolean fulfilled) {}
