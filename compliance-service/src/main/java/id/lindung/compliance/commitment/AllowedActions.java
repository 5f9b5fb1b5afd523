package id.lindung.compliance.commitment;

import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the reader could do with a commitment now, so that a page offers nothing that would be refused for sure. */
final class AllowedActions {

    /** Who may write down what is known of a commitment's fulfilment. */
    static final Set<String> NOTE_TAKERS = Set.of(Roles.OFFICER, Roles.REVIEWER, Roles.CHILD_OFFICER);

    private AllowedActions() {}

    static List<String> of(Commitment commitment, Caller reader, String digestNow) {
        var actions = new TreeSet<String>();
        var blocked = commitment
                .openProposal()
                .filter(open -> open.isBoundTo(digestNow))
                .isPresent();
        CommitmentGraph.from(commitment.state())
                .filter(edge -> edge.act() != CommitmentAct.CLAIM_FULFILLED)
                .filter(edge -> edge.roles().stream().anyMatch(reader::has))
                .filter(edge -> !edge.needsApproval() || !blocked)
                .filter(edge -> edge.guards().stream().allMatch(guard -> guard.isOpenTo(commitment, reader)))
                .forEach(edge -> actions.add(edge.action()));
        commitment.openProposal().filter(open -> open.waitsFor(reader)).ifPresent(open -> {
            actions.add("reject");
            if (open.isBoundTo(digestNow)) {
                actions.add("approve");
            }
        });
        if (NOTE_TAKERS.stream().anyMatch(reader::has)) {
            actions.add("note");
        }
        return List.copyOf(actions);
    }
}
