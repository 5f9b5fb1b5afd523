package id.lindung.compliance.update;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.identity.Roles;
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
            INTERNAL_REVIEW submit SUBMITTED PLATFORM_APPROVER
            INTERNAL_REVIEW withdraw WITHDRAWN LIAISON,PLATFORM_APPROVER
            SUBMITTED start-review UNDER_REVIEW OFFICER
            SUBMITTED withdraw WITHDRAWN LIAISON,PLATFORM_APPROVER
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

    private static final Map<String, Line> LINES = SPECIFICATION
            .lines()
            .map(Line::parse)
            .collect(Collectors.toMap(line -> line.from() + " " + line.act(), Function.identity()));

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

    @Test
    void everyEdgeOfTheSpecificationIsDeclaredAndNoOther() {
        var declared = Arrays.stream(UpdateState.values())
                .flatMap(UpdateGraph::from)
                .map(edge -> new Line(edge.from(), edge.act().wireName(), edge.to(), edge.roles()))
                .collect(Collectors.toSet());
        assertEquals(Set.copyOf(LINES.values()), declared);
    }

    @ParameterizedTest
    @EnumSource
    void everyActByEveryRoleIsPermittedAsDeclaredOrRefused(UpdateState state) {
        for (var act : acts()) {
            for (var role : ALL_ROLES) {
                var update = ready(state, act);
                var person = AnUpdate.person("new-" + role, role);
                var line = LINES.get(state + " " + act.wireName());
                if (line == null) {
                    var refusal = assertThrows(
                            IllegalTransition.class,
                            () -> update.permitted(act, person, "because"),
                            () -> act + " by " + role);
                    assertEquals(
                            update.stateShownTo(person).name(),
                            refusal.extensions().get("currentState"));
                } else if (!line.roles().contains(role)) {
                    assertThrows(
                            Forbidden.class, () -> update.permitted(act, person, "because"), () -> act + " by " + role);
                } else {
                    var edge = assertDoesNotThrow(
                            () -> update.permitted(act, person, "because"), () -> act + " by " + role);
                    assertEquals(line.to(), edge.to());
                }
                assertEquals(state, update.state());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsOfferedWhatWouldBeRefused(UpdateState state) {
        for (var role : ALL_ROLES) {
            var person = AnUpdate.person("new-" + role, role);
            var offered = AllowedActions.of(AnUpdate.in(state), person);
            var possible = LINES.values().stream()
                    .filter(line -> line.from() == state && line.roles().contains(role))
                    .map(line -> actOf(line).action())
                    // No outcome is proposed yet, so there is none to decide on.
                    .filter(action ->
                            !Set.of("confirm-outcome", "return-outcome").contains(action))
                    .collect(Collectors.toSet());
            assertEquals(possible, Set.copyOf(offered), role);
        }
    }

    private static UpdateAct actOf(Line line) {
        return acts().stream()
                .filter(act -> act.wireName().equals(line.act()))
                .findAny()
                .orElseThrow();
    }

    /** In this state, with an outcome to decide on where the act is to decide on one. */
    private static ComplianceUpdate ready(UpdateState state, UpdateAct act) {
        var decides = "confirm-outcome".equals(act.action()) || "return-outcome".equals(act.action());
        return state == UpdateState.UNDER_REVIEW && decides
                ? AnUpdate.proposed(UpdateState.ACCEPTED)
                : AnUpdate.in(state);
    }
}
