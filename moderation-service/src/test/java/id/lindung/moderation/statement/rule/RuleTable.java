package id.lindung.moderation.statement.rule;

import id.lindung.moderation.statement.StatementBody;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;

/** Checks statements on a fixed day and writes findings as {@code field/rule}. */
final class RuleTable {

    static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private static final StatementRules RULES = new StatementRules(Clock.fixed(NOW, ZoneOffset.UTC));

    private static final Pattern REPEATED = Pattern.compile("<(\\d+)>");

    private RuleTable() {}

    static CheckedStatement check(StatementBody body) {
        return RULES.check(body.json(), false);
    }

    static CheckedStatement checkStrictly(StatementBody body) {
        return RULES.check(body.json(), true);
    }

    /** {@code <501>} in a patch stands for a text of 501 characters. */
    static String expanded(String patch) {
        return REPEATED.matcher(patch).replaceAll(match -> "x".repeat(Integer.parseInt(match.group(1))));
    }

    static List<String> names(List<BrokenRule> findings) {
        return findings.stream()
                .map(finding -> finding.field() + "/" + finding.rule())
                .toList();
    }
}
