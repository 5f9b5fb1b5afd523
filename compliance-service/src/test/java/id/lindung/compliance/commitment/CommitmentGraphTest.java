package id.lindung.compliance.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.commitment.CommitmentAct;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.lifecycle.Edge;
import id.lindung.kit.lifecycle.Proposal;
import id.lindung.kit.problem.Forbidden;
import id.lindung.kit.problem.IllegalTransition;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The graph against the table of the specification, written down here a second time and in another form. */
class CommitmentGraphTest {

    /** from, act, to, who; after the bar those who must all approve. */
    private static final String SPECIFICATION =
            """
            DRAFT revise DRAFT OFFICER,CHILD_OFFICER
            DRAFT propose PROPOSED OFFICER,CHILD_OFFICER
            DRAFT close CLOSED REVIEWER
            PROPOSED confirm CONFIRMED PLATFORM_APPROVER
            PROPOSED dispute DISPUTED PLATFORM_APPROVER
            PROPOSED close CLOSED REVIEWER
            DISPUTED revise DISPUTED OFFICER,CHILD_OFFICER
            DISPUTED propose PROPOSED OFFICER
            DISPUTED close CLOSED REVIEWER
            CONFIRMED activate ACTIVE REVIEWER
            CONFIRMED supersede SUPERSEDED OFFICER | PLATFORM_APPROVER
            CONFIRMED close CLOSED REVIEWER
            ACTIVE claim-fulfilled CLAIMED_FULFILLED LIAISON,REVIEWER
            ACTIVE find-breached BREACHED OFFICER | LEGAL,REVIEWER
            ACTIVE supersede SUPERSEDED OFFICER | PLATFORM_APPROVER
            ACTIVE close CLOSED REVIEWER
            CLAIMED_FULFILLED find-fulfilled FULFILLED OFFICER | REVIEWER
            CLAIMED_FULFILLED find-partially-fulfilled PARTIALLY_FULFILLED OFFICER | REVIEWER
            CLAIMED_FULFILLED find-unconvincing ACTIVE OFFICER | REVIEWER
            CLAIMED_FULFILLED supersede SUPERSEDED OFFICER | PLATFORM_APPROVER
            CLAIMED_FULFILLED close CLOSED REVIEWER
            FULFILLED find-regression ACTIVE OFFICER | REVIEWER
            FULFILLED supersede SUPERSEDED OFFICER | PLATFORM_APPROVER
            FULFILLED close CLOSED REVIEWER
            PARTIALLY_FULFILLED supersede SUPERSEDED OFFICER | PLATFORM_APPROVER
            PARTIALLY_FULFILLED close CLOSED REVIEWER
            BREACHED supersede SUPERSEDED OFFICER | PLATFORM_APPROVER
            BREACHED close CLOSED REVIEWER
            SUPERSEDED close CLOSED REVIEWER
            DRAFT note DRAFT OFFICER,REVIEWER,CHILD_OFFICER
            PROPOSED note PROPOSED OFFICER,REVIEWER,CHILD_OFFICER
            DISPUTED note DISPUTED OFFICER,REVIEWER,CHILD_OFFICER
            CONFIRMED note CONFIRMED OFFICER,REVIEWER,CHILD_OFFICER
            ACTIVE note ACTIVE OFFICER,REVIEWER,CHILD_OFFICER
            CLAIMED_FULFILLED note CLAIMED_FULFILLED OFFICER,REVIEWER,CHILD_OFFICER
            FULFILLED note FULFILLED OFFICER,REVIEWER,CHILD_OFFICER
            PARTIALLY_FULFILLED note PARTIALLY_FULFILLED OFFICER,REVIEWER,CHILD_OFFICER
            BREACHED note BREACHED OFFICER,REVIEWER,CHILD_OFFICER
            SUPERSEDED note SUPERSEDED OFFICER,REVIEWER,CHILD_OFFICER
            CLOSED note CLOSED OFFICER,REVIEWER,CHILD_OFFICER
            """;

    private static final List<String> ALL_ROLES = Stream.concat(
                    Roles.OF_OFFICIALS.stream(), Roles.OF_PLATFORMS.stream())
            .sorted()
            .toList();

    private static final Map<String, Line> LINES = SPECIFICATION
            .lines()
            .map(Line::parse)
            .collect(Collectors.toMap(line -> line.from() + " " + line.act(), Function.identity()));

    private record Line(
            CommitmentState from, String act, CommitmentState to, Set<String> roles, Set<String> approvers) {

        static Line parse(String text) {
            var sides = text.split(" \\| ");
            var words = sides[0].split(" ");
            return new Line(
                    CommitmentState.valueOf(words[0]),
                    words[1],
                    CommitmentState.valueOf(words[2]),
                    Set.of(words[3].split(",")),
                    sides.length == 1 ? Set.of() : Set.of(sides[1].split(",")));
        }
    }

    static Stream<CommitmentState> states() {
        return Arrays.stream(CommitmentState.values());
    }

    private static Set<CommitmentAct> acts() {
        return EnumSet.complementOf(EnumSet.of(CommitmentAct.DRAFT));
    }

    /** Of every state: what is not yet agreed on, or over, is offered to nobody and would be refused. */
    @Test
    void aPlatformReportsOnWhatItHasConfirmedUntilItIsOver() {
        for (var state : CommitmentState.values()) {
            var reportable =
                    switch (state) {
                        case DRAFT, PROPOSED, DISPUTED, SUPERSEDED, CLOSED -> false;
                        case CONFIRMED, ACTIVE, CLAIMED_FULFILLED, FULFILLED, PARTIALLY_FULFILLED, BREACHED -> true;
                    };
            assertEquals(reportable, CommitmentGraph.LIVE.contains(state), state.name());
        }
    }

    @Test
    void everyEdgeOfTheSpecificationIsDeclaredAndNoOther() {
        var declared = states().flatMap(CommitmentGraph.GRAPH::from)
                .map(edge -> new Line(
                        edge.from(),
                        edge.act().wireName(),
                        edge.to(),
                        edge.roles(),
                        edge.needsApproval() ? edge.approval().roles() : Set.of()))
                .collect(Collectors.toSet());
        assertEquals(Set.copyOf(LINES.values()), declared);
    }

    @ParameterizedTest
    @MethodSource("states")
    void whatIsNoEdgeIsRefusedWithThePresentState(CommitmentState state) {
        for (var act : acts()) {
            if (!LINES.containsKey(state + " " + act.wireName())) {
                var refusal =
                        assertThrows(IllegalTransition.class, () -> attempt(ACommitment.in(state), act, Roles.OFFICER));
                assertEquals(state.name(), refusal.extensions().get("currentState"), act::wireName);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void noDecisionLeadsWhereTheSpecificationNamesNone(CommitmentState state) {
        var reachable = LINES.values().stream()
                .filter(line -> line.from() == state && !line.approvers().isEmpty())
                .map(Line::to)
                .collect(Collectors.toSet());
        for (var target : CommitmentState.values()) {
            if (reachable.contains(target)) {
                assertEquals(
                        target,
                        ACommitment.propose(ACommitment.in(state), target).target(CommitmentState.class));
            } else {
                assertThrows(IllegalTransition.class, () -> ACommitment.propose(ACommitment.in(state), target));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyActByEveryRoleMovesAsDeclaredOrIsRefused(CommitmentState state) {
        for (var act : acts()) {
            for (var role : ALL_ROLES) {
                var commitment = ACommitment.in(state);
                var line = LINES.get(state + " " + act.wireName());
                if (line == null) {
                    assertThrows(IllegalTransition.class, () -> attempt(commitment, act, role), act + " by " + role);
                    assertEquals(state, commitment.state());
                } else if (!line.roles().contains(role)) {
                    assertThrows(Forbidden.class, () -> attempt(commitment, act, role), act + " by " + role);
                    assertEquals(state, commitment.state());
                } else {
                    attempt(commitment, act, role);
                    assertEquals(line.approvers().isEmpty() ? line.to() : state, commitment.state());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void nobodyDoesAloneWhatOthersMustApprove(CommitmentState state) {
        var decisions = LINES.values().stream()
                .filter(line -> line.from() == state && !line.approvers().isEmpty())
                .map(Line::act)
                .collect(Collectors.toSet());
        for (var act : acts()) {
            for (var role : ALL_ROLES) {
                if (decisions.contains(act.wireName())) {
                    var commitment = ACommitment.in(state);
                    var person = People.withRole(role);
                    assertThrows(
                            IllegalTransition.class, () -> ACommitment.act(commitment, act, person, "because"), role);
                    assertEquals(state, commitment.state());
                }
            }
        }
    }

    @Test
    void aCommitmentIsDraftedByWhoeverMayReviseIt() {
        for (var role : ALL_ROLES) {
            var person = People.withRole(role);
            if (LINES.get("DRAFT revise").roles().contains(role)) {
                assertEquals(
                        CommitmentAct.DRAFT,
                        CommitmentGraph.GRAPH.make(person, ACommitment.NOW).act());
            } else {
                assertThrows(Forbidden.class, () -> CommitmentGraph.GRAPH.make(person, ACommitment.NOW), role);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyApprovalByEveryRoleCountsOrIsRefused(CommitmentState state) {
        var decisions = LINES.values().stream()
                .filter(line -> line.from() == state && !line.approvers().isEmpty())
                .toList();
        for (var line : decisions) {
            for (var role : ALL_ROLES) {
                var commitment = ACommitment.in(state);
                var proposal = ACommitment.propose(commitment, line.to());
                var approver = People.withRole(role);
                if (line.approvers().contains(role)) {
                    approve(commitment, proposal, approver);
                    assertEquals(line.approvers().size() == 1 ? line.to() : state, commitment.state());
                    assertTrue(!proposal.awaits().contains(role));
                } else {
                    assertThrows(Forbidden.class, () -> approve(commitment, proposal, approver), role);
                    assertEquals(state, commitment.state());
                }
            }
        }
    }

    private static void approve(Commitment commitment, Proposal proposal, Caller approver) {
        ACommitment.approve(commitment, proposal, approver);
    }

    /** By a person who has not touched it before, with a wording that is new, so that no guard stands in the way. */
    private static void attempt(Commitment commitment, CommitmentAct act, String role) {
        var person = People.withRole(role);
        if (act == CommitmentAct.REVISE) {
            ACommitment.revise(commitment, ACommitment.text(), person);
            return;
        }
        var edge = CommitmentGraph.GRAPH
                .from(commitment.state())
                .filter(one -> one.act() == act)
                .findAny();
        if (edge.filter(Edge::needsApproval).isPresent()) {
            ACommitment.propose(ACommitment.CYCLE, commitment, edge.get().to(), person);
            return;
        }
        if (commitment.state() == CommitmentState.DISPUTED && act == CommitmentAct.PROPOSE) {
            ACommitment.revise(commitment, ACommitment.text(), People.OFFICER);
        }
        ACommitment.act(commitment, act, person, "because");
    }
}
