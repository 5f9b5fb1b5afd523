package id.lindung.compliance.update;

import id.lindung.kit.identity.Caller;
import java.util.List;

/** What the reader could do with an update now, so that a page offers nothing that would be refused for sure. */
final class AllowedActions {

    private AllowedActions() {}

    static List<String> of(ComplianceUpdate update, Caller reader) {
        return UpdateGraph.from(update.state())
                .filter(edge -> edge.roles().stream().anyMatch(reader::has))
                .filter(edge -> edge.guards().stream().allMatch(guard -> guard.isOpenTo(update, reader)))
                .map(edge -> edge.act().action())
                .distinct()
                .sorted()
                .toList();
    }
}
