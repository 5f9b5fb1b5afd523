package id.lindung.moderation.statement.store;

import id.lindung.kit.id.Ids;
import id.lindung.moderation.statement.rule.BrokenRule;
import id.lindung.moderation.statement.rule.CheckedStatement;
import id.lindung.moderation.statement.rule.Statement;
import java.util.List;
import java.util.UUID;

/**
 * A statement that keeps the rules, on its way in.
 *
 * @param uuid the id it gets if it turns out to be new
 * @param digest of {@link Statement#digest}
 */
public record IncomingStatement(UUID uuid, Statement statement, byte[] digest, List<BrokenRule> warnings) {

    public static IncomingStatement of(CheckedStatement checked) {
        var statement = checked.statement();
        return new IncomingStatement(Ids.next(), statement, statement.digest(), checked.warnings());
    }

    public String puid() {
        return statement.puid();
    }

    int revision() {
        return statement.revision();
    }

    List<String> brokenRules() {
        return warnings.stream().map(BrokenRule::rule).toList();
    }
}
