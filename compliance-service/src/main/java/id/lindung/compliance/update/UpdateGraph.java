package id.lindung.compliance.update;

import static id.lindung.compliance.update.UpdateAct.ADD_EVIDENCE;
import static id.lindung.compliance.update.UpdateAct.CHANGE;
import static id.lindung.compliance.update.UpdateAct.CONFIRM_ACCEPTANCE;
import static id.lindung.compliance.update.UpdateAct.CONFIRM_REJECTION;
import static id.lindung.compliance.update.UpdateAct.HAND_OVER;
import static id.lindung.compliance.update.UpdateAct.PROPOSE_ACCEPTANCE;
import static id.lindung.compliance.update.UpdateAct.PROPOSE_REJECTION;
import static id.lindung.compliance.update.UpdateAct.REMOVE_EVIDENCE;
import static id.lindung.compliance.update.UpdateAct.REQUEST_CHANGES;
import static id.lindung.compliance.update.UpdateAct.RETURN_OUTCOME;
import static id.lindung.compliance.update.UpdateAct.RETURN_TO_DRAFT;
import static id.lindung.compliance.update.UpdateAct.START_REVIEW;
import static id.lindung.compliance.update.UpdateAct.SUBMIT;
import static id.lindung.compliance.update.UpdateAct.WITHDRAW;
import static id.lindung.contracts.update.UpdateState.ACCEPTED;
import static id.lindung.contracts.update.UpdateState.CHANGES_REQUESTED;
import static id.lindung.contracts.update.UpdateState.DRAFT;
import static id.lindung.contracts.update.UpdateState.INTERNAL_REVIEW;
import static id.lindung.contracts.update.UpdateState.REJECTED;
import static id.lindung.contracts.update.UpdateState.SUBMITTED;
import static id.lindung.contracts.update.UpdateState.UNDER_REVIEW;
import static id.lindung.contracts.update.UpdateState.WITHDRAWN;
import static id.lindung.kit.identity.Roles.LIAISON;
import static id.lindung.kit.identity.Roles.OFFICER;
import static id.lindung.kit.identity.Roles.PLATFORM_APPROVER;
import static id.lindung.kit.identity.Roles.REVIEWER;

import id.lindung.contracts.update.UpdateState;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The whole life of a compliance update, declared: what is not an edge here cannot happen. */
final class UpdateGraph {

    /** States in which the report is in the hands of the platform and may change. */
    static final Set<UpdateState> WITH_PLATFORM = EnumSet.of(DRAFT, INTERNAL_REVIEW, CHANGES_REQUESTED);

    /** Submitted and not yet decided: the ministry's turn. */
    static final Set<UpdateState> WAITING = EnumSet.of(SUBMITTED, UNDER_REVIEW);

    private static final List<Edge> EDGES = declared();

    private UpdateGraph() {}

    private static List<Edge> declared() {
        var edges = new ArrayList<Edge>();
        for (var writing : List.of(DRAFT, CHANGES_REQUESTED)) {
            edges.add(Edge.of(writing, CHANGE, writing, Set.of(LIAISON)));
            edges.add(Edge.of(writing, ADD_EVIDENCE, writing, Set.of(LIAISON)));
            edges.add(Edge.of(writing, REMOVE_EVIDENCE, writing, Set.of(LIAISON)));
            edges.add(Edge.of(writing, HAND_OVER, INTERNAL_REVIEW, Set.of(LIAISON)));
        }
        edges.add(Edge.of(INTERNAL_REVIEW, RETURN_TO_DRAFT, DRAFT, Set.of(PLATFORM_APPROVER), Guard.REASON));
        edges.add(Edge.of(INTERNAL_REVIEW, SUBMIT, SUBMITTED, Set.of(PLATFORM_APPROVER), Guard.OTHER_THAN_HANDED_OVER));
        for (var early : List.of(DRAFT, INTERNAL_REVIEW, SUBMITTED)) {
            edges.add(Edge.of(early, WITHDRAW, WITHDRAWN, Set.of(LIAISON, PLATFORM_APPROVER), Guard.NEVER_REVIEWED));
        }
        edges.add(Edge.of(SUBMITTED, START_REVIEW, UNDER_REVIEW, Set.of(OFFICER)));
        edges.add(Edge.of(
                UNDER_REVIEW, REQUEST_CHANGES, CHANGES_REQUESTED, Set.of(OFFICER), Guard.REASON, Guard.NONE_PENDING));
        for (var proposal : List.of(PROPOSE_ACCEPTANCE, PROPOSE_REJECTION)) {
            edges.add(Edge.of(UNDER_REVIEW, proposal, UNDER_REVIEW, Set.of(OFFICER), Guard.REASON, Guard.NONE_PENDING));
        }
        edges.add(confirming(CONFIRM_ACCEPTANCE, ACCEPTED));
        edges.add(confirming(CONFIRM_REJECTION, REJECTED));
        edges.add(Edge.of(
                UNDER_REVIEW, RETURN_OUTCOME, UNDER_REVIEW, Set.of(REVIEWER), Guard.REASON, Guard.OTHER_THAN_PROPOSER));
        return List.copyOf(edges);
    }

    private static Edge confirming(UpdateAct act, UpdateState decided) {
        return Edge.of(UNDER_REVIEW, act, decided, Set.of(REVIEWER), Guard.OTHER_THAN_PROPOSER);
    }

    static Stream<Edge> from(UpdateState state) {
        return EDGES.stream().filter(edge -> edge.from() == state);
    }

    static Optional<Edge> find(UpdateState state, UpdateAct act) {
        return from(state).filter(edge -> edge.act() == act).findAny();
    }

    /**
     * One edge.
     *
     * @param roles who may take it
     * @param guards what must hold besides, checked in this order
     */
    record Edge(UpdateState from, UpdateAct act, UpdateState to, Set<String> roles, List<Guard> guards) {

        private static Edge of(UpdateState from, UpdateAct act, UpdateState to, Set<String> roles, Guard... guards) {
            return new Edge(from, act, to, roles, List.of(guards));
        }
    }
}
