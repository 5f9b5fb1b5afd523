package id.lindung.contracts.commitment;

import id.lindung.contracts.text.Actor;
import id.lindung.contracts.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One version of what was promised and how it is measured; none is ever overwritten.
 *
 * @param version 1 for the first
 * @param sourceEntryCode the entry of the chronology it rests on, for example {@code E08}
 * @param dueOn null where this version named no day
 * @param ministryOwner null where this version named none; as {@code platformOwner}
 */
public record WordingVersion(
        int version,
        LocalizedText wording,
        CommitmentStrength strength,
        String sourceEntryCode,
        Instant recordedAt,
        Actor actor,
        LocalizedText title,
        List<IndicatorView> indicators,
        LocalDate dueOn,
        String ministryOwner,
        String platformOwner) {}
