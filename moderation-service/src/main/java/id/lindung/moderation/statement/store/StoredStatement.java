package id.lindung.moderation.statement.store;

import id.lindung.moderation.statement.rule.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A statement on record.
 *
 * @param countedOn the day in whose figures it counts
 * @param findings warnings it was accepted with, {@code field/rule}
 * @param isCurrent false once a higher revision is there
 */
public record StoredStatement(
        UUID uuid,
        String platformId,
        String platformName,
        Instant receivedAt,
        LocalDate countedOn,
        List<String> findings,
        boolean isCurrent,
        Statement statement) {

    List<String> brokenRules() {
        return findings.stream()
                .map(finding -> finding.substring(finding.indexOf('/') + 1))
                .toList();
    }
}
