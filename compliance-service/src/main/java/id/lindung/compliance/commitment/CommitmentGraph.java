package id.lindung.compliance.commitment;

import static id.lindung.contracts.commitment.CommitmentAct.*;
import static id.lindung.contracts.commitment.CommitmentState.*;
import static id.lindung.kit.identity.Roles.CHILD_OFFICER;
import static id.lindung.kit.identity.Roles.LEGAL;
import static id.lindung.kit.identity.Roles.LIAISON;
import static id.lindung.kit.identity.Roles.OFFICER;
import static id.lindung.kit.identity.Roles.PLATFORM_APPROVER;
import static id.lindung.kit.identity.Roles.REVIEWER;
import static id.lindung.kit.lifecycle.Guard.reason;
import static id.lindung.kit.lifecycle.Guard.seen;

import id.lindung.contracts.commitment.CommitmentAct;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.kit.lifecycle.Approval;
import id.lindung.kit.lifecycle.Declaration;
import id.lindung.kit.lifecycle.FourEyes;
import id.lindung.kit.lifecycle.Graph;
import id.lindung.kit.lifecycle.Guard;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** The whole life of a commitment, declared: what is not an edge here cannot happen. */
public final class CommitmentGraph {

    public static final String KIND = "commitment";

    /** States in which both sides stand by the promise, so that a new one can take its place. */
    public static final Set<CommitmentState> LIVE =
            EnumSet.of(CONFIRMED, ACTIVE, CLAIMED_FULFILLED, FULFILLED, PARTIALLY_FULFILLED, BREACHED);

    /**
     * States in which a platform is late once the due day has passed: it has confirmed the promise and still owes all
     * or part of it. A platform is not late with a text that it never agreed to or has already settled. It is not late
     * while a claim waits for the ministry either, because the assessment decides whether the claim came in time and
     * holds. If the claim is found unconvincing, or only a part fulfilled, the platform is late again with the rest.
     */
    public static final Set<CommitmentState> CAN_BE_LATE = EnumSet.of(CONFIRMED, ACTIVE, PARTIALLY_FULFILLED, BREACHED);

    private static final Set<CommitmentState> NOT_CLOSED = EnumSet.complementOf(EnumSet.of(CLOSED));
    private static final Set<String> DRAFTERS = Set.of(OFFICER, CHILD_OFFICER);
    private static final Set<String> NOTE_TAKERS = Set.of(OFFICER, REVIEWER, CHILD_OFFICER);

    /** Drafter and reviewer are two persons. */
    private static final Guard<Commitment> OTHER_THAN_AUTHOR = FourEyes.otherThan(
            commitment -> Stream.of(commitment.wording().author()), "Who wrote the wording cannot also decide on it.");

    public static final Graph<Commitment, CommitmentState, CommitmentAct> GRAPH = declared();

    private CommitmentGraph() {}

    private static Graph<Commitment, CommitmentState, CommitmentAct> declared() {
        var graph = Graph.<Commitment, CommitmentState, CommitmentAct>of(KIND)
                .making(CommitmentAct.DRAFT, CommitmentState.DRAFT, DRAFTERS)
                .staying(Set.of(CommitmentState.DRAFT, DISPUTED), REVISE, DRAFTERS)
                .edge(CommitmentState.DRAFT, PROPOSE, PROPOSED, DRAFTERS, CommitmentGuard.BOTH_LANGUAGES)
                .edge(
                        DISPUTED,
                        PROPOSE,
                        PROPOSED,
                        Set.of(OFFICER),
                        CommitmentGuard.NEW_WORDING,
                        CommitmentGuard.BOTH_LANGUAGES)
                // Silence is no consent: only the platform's own act leads on from here.
                .edge(PROPOSED, CONFIRM, CONFIRMED, Set.of(PLATFORM_APPROVER), seen())
                .edge(PROPOSED, DISPUTE, DISPUTED, Set.of(PLATFORM_APPROVER), seen(), reason())
                .edge(CONFIRMED, ACTIVATE, ACTIVE, Set.of(REVIEWER), OTHER_THAN_AUTHOR, CommitmentGuard.MEASURABLE)
                .edge(ACTIVE, CLAIM_FULFILLED, CLAIMED_FULFILLED, Set.of(LIAISON, REVIEWER))
                .unoffered(CLAIM_FULFILLED)
                .staying(EnumSet.allOf(CommitmentState.class), NOTE, NOTE_TAKERS)
                .fromEach(NOT_CLOSED, CLOSE, CLOSED, Set.of(REVIEWER), reason(), OTHER_THAN_AUTHOR)
                .operation(PROPOSE, "proposeCommitment", "Put the wording before the platform")
                .operation(CONFIRM, "confirmCommitment", "Confirm for the platform that it promised this")
                .operation(
                        DISPUTE, "disputeCommitment", "Say for the platform, with reason, that it promised otherwise")
                .operation(ACTIVATE, "activateCommitment", "Begin to measure a confirmed commitment")
                .operation(CLOSE, "closeCommitment", "Close a commitment, with reason");
        decision(graph, CLAIMED_FULFILLED, FIND_FULFILLED, FULFILLED, Set.of(REVIEWER));
        decision(graph, CLAIMED_FULFILLED, FIND_PARTIALLY_FULFILLED, PARTIALLY_FULFILLED, Set.of(REVIEWER));
        decision(graph, CLAIMED_FULFILLED, FIND_UNCONVINCING, ACTIVE, Set.of(REVIEWER));
        decision(graph, FULFILLED, FIND_REGRESSION, ACTIVE, Set.of(REVIEWER));
        decision(graph, ACTIVE, FIND_BREACHED, BREACHED, Set.of(LEGAL, REVIEWER));
        LIVE.forEach(live -> decision(graph, live, SUPERSEDE, SUPERSEDED, Set.of(PLATFORM_APPROVER)));
        return graph.declared();
    }

    /** Proposed by an officer, approved by one person of each of these roles. */
    private static void decision(
            Declaration<Commitment, CommitmentState, CommitmentAct> graph,
            CommitmentState from,
            CommitmentAct act,
            CommitmentState to,
            Set<String> approvers) {
        graph.decision(from, act, to, Set.of(OFFICER), Approval.by(approvers, "propose-transition", proposing(to)));
    }

    /** As {@code allowedActions} and refusals name the proposal of a decision. */
    public static String proposing(CommitmentState target) {
        return "propose-transition:" + target.name();
    }
}
