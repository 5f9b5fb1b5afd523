package id.lindung.moderation.statement.store;

import id.lindung.kit.id.Ids;
import id.lindung.moderation.statement.rule.Checked;
import id.lindung.moderation.statement.rule.Finding;
import id.lindung.moderation.statement.rule.Statement;
import java.util.List;
import java.util.UUID;

/**
 * A statement that keeps the rules, on its way in.
 *
 * @param uuid the id it gets if it turns out to be new
 * @param digest of {@link Statement#digest}
 */
public record Arrival(UUID uuid, Statement statement, byte[] digest, List<Finding> warnings) {

    public static Arrival of(Checked checked) {
        var statement = checked.statement();
        return new Arrival(Ids.next(), statement, statement.digest(), checked.warnings());
    }

    public String puid() {
        return statement.puid();
    }

    int revision() {
        return statement.revision();
    }

    List<String> brokenRules() {
        return warnings.stream().map(Finding::rule).toList();
    }
}
