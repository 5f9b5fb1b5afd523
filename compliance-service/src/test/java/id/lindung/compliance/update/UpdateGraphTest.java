package id.lindung.compliance.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.lindung.contracts.update.UpdateAct;
import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.problem.Forbidden;
import id.lindung.kit.problem.IllegalTransition;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The graph against the specification, written down here a second time and in another form. */
class UpdateGraphTest {

    /** from, act, to, who. */
    private static final String SPECIFICATION =
            """
            DRAFT change DRAFT LIAISON
            DRAFT add-evidence DRAFT LIAISON
            DRAFT remove-evidence DRAFT LIAISON
            DRAFT hand-over INTERNAL_REVIEW LIAISON
            DRAFT withdraw WITHDRAWN LIAISON,PLATFORM_APPROVER
            INTERNAL_REVIEW return-to-draft DRAFT PLATFORM_APPROVER
            INTERNAL_REVIEW return-to-draft CHANGES_REQUESTED PLATFORM_APPROVER
            INTERNAL_REVIEW submit SUBMITTED PLATFORM_APPROVER
            INTERNAL_REVIEW withdraw WITHDRAWN LIAISON,PLATFORM_APPROVER
            SUBMITTED start-review UNDER_REVIEW OFFICER
            SUBMITTED withdraw WITHDRAWN LIAISON,PLATFORM_APPROVER
            SUBMITTED withdraw CHANGES_REQUESTED LIAISON,PLATFORM_APPROVER
            UNDER_REVIEW request-changes CHANGES_REQUESTED OFFICER
            UNDER_REVIEW propose-acceptance UNDER_REVIEW OFFICER
            UNDER_REVIEW propose-rejection UNDER_REVIEW OFFICER
            UNDER_REVIEW confirm-acceptance ACCEPTED REVIEWER
            UNDER_REVIEW confirm-rejection REJECTED REVIEWER
            UNDER_REVIEW return-outcome UNDER_REVIEW REVIEWER
            CHANGES_REQUESTED change CHANGES_REQUESTED LIAISON
            CHANGES_REQUESTED add-evidence CHANGES_REQUESTED LIAISON
            CHANGES_REQUESTED remove-evidence CHANGES_REQUESTED LIAISON
            CHANGES_REQUESTED hand-over INTERNAL_REVIEW LIAISON
            """;

    private static final List<Line> ALL_LINES =
            SPECIFICATION.lines().map(Line::parse).toList();

    /** Where an act leads in the first revision. */
    private static final Map<String, Line> LINES = ALL_LINES.stream()
            .collect(Collectors.toMap(
                    line -> line.from() + " " + line.act(), Function.identity(), (first, later) -> first));

    private static final List<String> ALL_ROLES = Stream.concat(
                    Roles.OF_OFFICIALS.stream(), Roles.OF_PLATFORMS.stream())
            .sorted()
            .toList();

    private record Line(UpdateState from, String act, UpdateState to, Set<String> roles) {

        static Line parse(String text) {
            var words = text.split(" ");
            return new Line(
                    UpdateState.valueOf(words[0]),
                    words[1],
                    UpdateState.valueOf(words[2]),
                    Set.of(words[3].split(",")));
        }
    }

    private static Set<UpdateAct> acts() {
        return EnumSet.complementOf(EnumSet.of(UpdateAct.DRAFT));
    }

    /** As the table of the documentation has them: a decision is proposed, confirmed or returned. */
    private static Stream<Line> declared() {
        return UpdateGraph.GRAPH.edges().stream().flatMap(edge -> {
            var decided = new Line(edge.from(), edge.act().wireName(), edge.to(), edge.roles());
            if (!edge.needsApproval()) {
                return Stream.of(decided);
            }
            var approval = edge.approval();
            return Stream.of(
                    new Line(edge.from(), approval.proposing(), edge.from(), edge.roles()),
                    new Line(edge.from(), edge.act().wireName(), edge.to(), approval.roles()),
                    new Line(edge.from(), approval.returning(), edge.from(), approval.roles()));
        });
    }

    @Test
    void everyEdgeOfTheSpecificationIsDeclaredAndNoOther() {
        assertEquals(Set.copyOf(ALL_LINES), declared().collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void everyActByEveryRoleMovesAsDeclaredOrIsRefused(UpdateState state) {
        for (var act : acts()) {
            for (var role : ALL_ROLES) {
                var update = ready(state, act);
                var person = AnUpdate.person("new-" + role, role);
                var line = LINES.get(state + " " + act.wireName());
                if (line == null) {
                    var refusal = assertThrows(
                            IllegalTransition.class, () -> attempt(update, act, person), () -> act + " by " + role);
                    assertEquals(
                            update.stateShownTo(person).name(),
                            refusal.extensions().get("currentState"));
                    assertEquals(state, update.state());
                } else if (!line.roles().contains(role)) {
                    assertThrows(Forbidden.class, () -> attempt(update, act, person), () -> act + " by " + role);
                    assertEquals(state, update.state());
                } else {
                    attempt(update, act, person);
                    assertEquals(line.to(), update.state(), () -> act + " by " + role);
                }
            }
        }
    }

    @Test
    void anOutcomeIsProposedAndReturnedByWhoeverTheSpecificationNames() {
        for (var outcome : List.of(UpdateState.ACCEPTED, UpdateState.REJECTED)) {
            var proposing = outcome == UpdateState.ACCEPTED ? "propose-acceptance" : "propose-rejection";
            for (var role : ALL_ROLES) {
                var person = AnUpdate.person("new-" + role, role);
                var update = AnUpdate.in(UpdateState.UNDER_REVIEW);
                if (LINES.get("UNDER_REVIEW " + proposing).roles().contains(role)) {
                    AnUpdate.propose(update, outcome, person);
                } else {
                    assertThrows(Forbidden.class, () -> AnUpdate.propose(update, outcome, person), role);
                }
                var proposed = AnUpdate.proposed(outcome);
                if (LINES.get("UNDER_REVIEW return-outcome").roles().contains(role)) {
                    AnUpdate.sendBack(proposed, "because", person);
                } else {
                    assertThrows(Forbidden.class, () -> AnUpdate.sendBack(proposed, "because", person), role);
                }
                assertEquals(UpdateState.UNDER_REVIEW, update.state());
                assertEquals(UpdateState.UNDER_REVIEW, proposed.state());
            }
        }
    }

    @Test
    void noOfficialAcceptsOrRejectsAlone() {
        for (var role : ALL_ROLES) {
            var person = AnUpdate.person("new-" + role, role);
            for (var act : List.of(UpdateAct.CONFIRM_ACCEPTANCE, UpdateAct.CONFIRM_REJECTION)) {
                var update = AnUpdate.in(UpdateState.UNDER_REVIEW);
                assertThrows(IllegalTransition.class, () -> AnUpdate.act(update, act, person), role);
                assertEquals(UpdateState.UNDER_REVIEW, update.state());
            }
        }
    }

    @Test
    void anUpdateIsBegunByALiaisonOnly() {
        for (var role : ALL_ROLES) {
            var person = AnUpdate.person("new-" + role, role);
            if (role.equals(Roles.LIAISON)) {
                assertEquals(
                        UpdateAct.DRAFT,
                        UpdateGraph.GRAPH.make(person, AnUpdate.NOW).act());
            } else {
                assertThrows(Forbidden.class, () -> UpdateGraph.GRAPH.make(person, AnUpdate.NOW), role);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsOfferedWhatWouldBeRefused(UpdateState state) {
        for (var role : ALL_ROLES) {
            var person = AnUpdate.person("new-" + role, role);
            var offered = AnUpdate.allowed(AnUpdate.in(state), person);
            var possible = LINES.values().stream()
                    .filter(line -> line.from() == state && line.roles().contains(role))
                    .map(line -> action(line.act()))
                    // No outcome is proposed yet, so there is none to decide on.
                    .filter(action ->
                            !Set.of("confirm-outcome", "return-outcome").contains(action))
                    .collect(Collectors.toSet());
            assertEquals(possible, offered, role);
        }
    }

    /** As {@code allowedActions} name it. */
    private static String action(String act) {
        return switch (act) {
            case "request-changes", "propose-acceptance", "propose-rejection" -> "outcome";
            case "confirm-acceptance", "confirm-rejection" -> "confirm-outcome";
            default -> act;
        };
    }

    private static void attempt(ComplianceUpdate update, UpdateAct act, Caller person) {
        switch (act) {
            case CONFIRM_ACCEPTANCE, CONFIRM_REJECTION -> AnUpdate.confirm(update, person);
            case SUBMIT -> AnUpdate.submit(update, person);
            default -> AnUpdate.act(update, act, person);
        }
    }

    /** In this state, with the outcome proposed that the act is to decide on. */
    private static ComplianceUpdate ready(UpdateState state, UpdateAct act) {
        if (state != UpdateState.UNDER_REVIEW) {
            return AnUpdate.in(state);
        }
        return switch (act) {
            case CONFIRM_ACCEPTANCE -> AnUpdate.proposed(UpdateState.ACCEPTED);
            case CONFIRM_REJECTION -> AnUpdate.proposed(UpdateState.REJECTED);
            default -> AnUpdate.in(state);
        };
    }
}
