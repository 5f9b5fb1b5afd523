package id.lindung.compliance.commitment;

import static id.lindung.compliance.commitment.CommitmentAct.ACTIVATE;
import static id.lindung.compliance.commitment.CommitmentAct.CLAIM_FULFILLED;
import static id.lindung.compliance.commitment.CommitmentAct.CLOSE;
import static id.lindung.compliance.commitment.CommitmentAct.CONFIRM;
import static id.lindung.compliance.commitment.CommitmentAct.DISPUTE;
import static id.lindung.compliance.commitment.CommitmentAct.FIND_BREACHED;
import static id.lindung.compliance.commitment.CommitmentAct.FIND_FULFILLED;
import static id.lindung.compliance.commitment.CommitmentAct.FIND_PARTIALLY_FULFILLED;
import static id.lindung.compliance.commitment.CommitmentAct.FIND_REGRESSION;
import static id.lindung.compliance.commitment.CommitmentAct.FIND_UNCONVINCING;
import static id.lindung.compliance.commitment.CommitmentAct.PROPOSE;
import static id.lindung.compliance.commitment.CommitmentAct.REVISE;
import static id.lindung.compliance.commitment.CommitmentAct.SUPERSEDE;
import static id.lindung.contracts.commitment.CommitmentState.ACTIVE;
import static id.lindung.contracts.commitment.CommitmentState.BREACHED;
import static id.lindung.contracts.commitment.CommitmentState.CLAIMED_FULFILLED;
import static id.lindung.contracts.commitment.CommitmentState.CLOSED;
import static id.lindung.contracts.commitment.CommitmentState.CONFIRMED;
import static id.lindung.contracts.commitment.CommitmentState.DISPUTED;
import static id.lindung.contracts.commitment.CommitmentState.DRAFT;
import static id.lindung.contracts.commitment.CommitmentState.FULFILLED;
import static id.lindung.contracts.commitment.CommitmentState.PARTIALLY_FULFILLED;
import static id.lindung.contracts.commitment.CommitmentState.PROPOSED;
import static id.lindung.contracts.commitment.CommitmentState.SUPERSEDED;
import static id.lindung.kit.identity.Roles.CHILD_OFFICER;
import static id.lindung.kit.identity.Roles.LEGAL;
import static id.lindung.kit.identity.Roles.LIAISON;
import static id.lindung.kit.identity.Roles.OFFICER;
import static id.lindung.kit.identity.Roles.PLATFORM_APPROVER;
import static id.lindung.kit.identity.Roles.REVIEWER;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.kit.problem.IllegalTransition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The whole life of a commitment, declared: what is not an edge here cannot happen. */
final class CommitmentGraph {

    /** States in which both sides stand by the promise, so that a new one can take its place. */
    static final Set<CommitmentState> LIVE =
            EnumSet.of(CONFIRMED, ACTIVE, CLAIMED_FULFILLED, FULFILLED, PARTIALLY_FULFILLED, BREACHED);

    /**
     * States in which a due day that has passed makes the platform late: it has confirmed the promise and owes the rest of
     * it. Nobody is late with a text that he never agreed to, nor with one that is done with. Nor while a claim waits for
     * the ministry: whether it came in time, and holds, is for the assessment to say. If it is found unconvincing, the
     * commitment is active and late again; only a part of it found fulfilled, it is late with the rest.
     */
    static final Set<CommitmentState> CAN_BE_LATE = EnumSet.of(CONFIRMED, ACTIVE, PARTIALLY_FULFILLED, BREACHED);

    private static final Set<String> DRAFTERS = Set.of(OFFICER, CHILD_OFFICER);

    private static final List<Edge> EDGES = declared();

    private CommitmentGraph() {}

    private static List<Edge> declared() {
        var edges = new ArrayList<>(List.of(
                Edge.direct(DRAFT, REVISE, DRAFT, DRAFTERS),
                Edge.direct(DISPUTED, REVISE, DISPUTED, DRAFTERS),
                Edge.direct(DRAFT, PROPOSE, PROPOSED, DRAFTERS, Guard.BOTH_LANGUAGES),
                Edge.direct(DISPUTED, PROPOSE, PROPOSED, Set.of(OFFICER), Guard.NEW_WORDING, Guard.BOTH_LANGUAGES),
                // Silence is no consent: only the platform's own act leads on from here.
                Edge.direct(PROPOSED, CONFIRM, CONFIRMED, Set.of(PLATFORM_APPROVER)),
                Edge.direct(PROPOSED, DISPUTE, DISPUTED, Set.of(PLATFORM_APPROVER), Guard.REASON),
                Edge.direct(CONFIRMED, ACTIVATE, ACTIVE, Set.of(REVIEWER), Guard.OTHER_THAN_AUTHOR, Guard.MEASURABLE),
                Edge.direct(ACTIVE, CLAIM_FULFILLED, CLAIMED_FULFILLED, Set.of(LIAISON, REVIEWER)),
                Edge.decision(CLAIMED_FULFILLED, FIND_FULFILLED, FULFILLED, Set.of(REVIEWER)),
                Edge.decision(CLAIMED_FULFILLED, FIND_PARTIALLY_FULFILLED, PARTIALLY_FULFILLED, Set.of(REVIEWER)),
                Edge.decision(CLAIMED_FULFILLED, FIND_UNCONVINCING, ACTIVE, Set.of(REVIEWER)),
                Edge.decision(FULFILLED, FIND_REGRESSION, ACTIVE, Set.of(REVIEWER)),
                Edge.decision(ACTIVE, FIND_BREACHED, BREACHED, Set.of(LEGAL, REVIEWER))));
        LIVE.forEach(live -> edges.add(Edge.decision(live, SUPERSEDE, SUPERSEDED, Set.of(PLATFORM_APPROVER))));
        EnumSet.complementOf(EnumSet.of(CLOSED))
                .forEach(any -> edges.add(
                        Edge.direct(any, CLOSE, CLOSED, Set.of(REVIEWER), Guard.REASON, Guard.OTHER_THAN_AUTHOR)));
        return List.copyOf(edges);
    }

    static Stream<Edge> from(CommitmentState state) {
        return EDGES.stream().filter(edge -> edge.from() == state);
    }

    /** @throws IllegalTransition if the act is not possible in this state */
    static Edge edge(CommitmentState state, CommitmentAct act) {
        return find(state, act).orElseThrow(() -> new IllegalTransition(state, act.wireName()));
    }

    static Optional<Edge> find(CommitmentState state, CommitmentAct act) {
        return from(state).filter(edge -> edge.act() == act).findAny();
    }

    /** @throws IllegalTransition if no decision leads from this state to the target */
    static Edge decision(CommitmentState state, CommitmentState target) {
        return from(state)
                .filter(edge -> edge.needsApproval() && edge.to() == target)
                .findAny()
                .orElseThrow(() -> new IllegalTransition(state, Edge.proposing(target)));
    }

    /**
     * One edge.
     *
     * @param roles who may take it, or propose it where others must approve
     * @param approvers roles that must all approve, each by another person; empty where it takes effect at once
     * @param guards what must hold besides
     */
    record Edge(
            CommitmentState from,
            CommitmentAct act,
            CommitmentState to,
            Set<String> roles,
            Set<String> approvers,
            List<Guard> guards) {

        private static Edge direct(
                CommitmentState from, CommitmentAct act, CommitmentState to, Set<String> roles, Guard... guards) {
            return new Edge(from, act, to, roles, Set.of(), List.of(guards));
        }

        private static Edge decision(
                CommitmentState from, CommitmentAct act, CommitmentState to, Set<String> approvers) {
            return new Edge(from, act, to, Set.of(OFFICER), approvers, List.of());
        }

        static String proposing(CommitmentState target) {
            return "propose-transition:" + target.name();
        }

        boolean needsApproval() {
            return !approvers.isEmpty();
        }

        /** Whether the platform takes part, so that it may see the deliberation. */
        boolean isShared() {
            return approvers.contains(PLATFORM_APPROVER);
        }

        /** As {@code allowedActions} name it. */
        String action() {
            return needsApproval() ? proposing(to) : act.wireName();
        }
    }
}
