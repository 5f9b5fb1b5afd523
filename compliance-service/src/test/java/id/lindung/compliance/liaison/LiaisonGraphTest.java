package id.lindung.compliance.liaison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.compliance.testing.InMemory;
import id.lindung.contracts.liaison.LiaisonAct;
import id.lindung.contracts.liaison.LiaisonState;
import id.lindung.contracts.liaison.ProposeLiaison;
import id.lindung.kit.act.Moves;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.lifecycle.Attempt;
import id.lindung.kit.lifecycle.Step;
import id.lindung.kit.problem.Forbidden;
import id.lindung.kit.problem.IllegalTransition;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.SamePersonRefused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The graph against the specification, written down here a second time and in another form. */
class LiaisonGraphTest {

    /** from, act, to, who. */
    private static final String SPECIFICATION =
            """
            PROPOSED confirm CONFIRMED OFFICER
            PROPOSED reject REJECTED OFFICER
            PROPOSED withdraw WITHDRAWN LIAISON,PLATFORM_APPROVER
            CONFIRMED end ENDED LIAISON,PLATFORM_APPROVER,OFFICER
            """;

    private static final Map<String, Line> LINES = SPECIFICATION
            .lines()
            .map(Line::parse)
            .collect(Collectors.toMap(line -> line.from() + " " + line.act(), Function.identity()));

    private static final List<String> ALL_ROLES = Stream.concat(
                    Roles.OF_OFFICIALS.stream(), Roles.OF_PLATFORMS.stream())
            .sorted()
            .toList();

    /** One in the morning of the 25th in Jakarta. */
    private static final Instant NOW = Instant.parse("2026-11-24T18:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Cycle CYCLE = new Cycle();

    private record Line(LiaisonState from, String act, LiaisonState to, Set<String> roles) {

        static Line parse(String text) {
            var words = text.split(" ");
            return new Line(
                    LiaisonState.valueOf(words[0]),
                    words[1],
                    LiaisonState.valueOf(words[2]),
                    Set.of(words[3].split(",")));
        }
    }

    @Test
    void everyEdgeOfTheSpecificationIsDeclaredAndNoOther() {
        assertEquals(
                Set.copyOf(LINES.values()),
                LiaisonGraph.GRAPH.edges().stream()
                        .map(edge -> new Line(edge.from(), edge.act().wireName(), edge.to(), edge.roles()))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void everyActByEveryRoleMovesAsDeclaredOrIsRefused(LiaisonState state) {
        for (var act : EnumSet.complementOf(EnumSet.of(LiaisonAct.PROPOSE))) {
            for (var role : ALL_ROLES) {
                var appointment = in(state);
                var person = person("new-" + role, role);
                var line = LINES.get(state + " " + act.wireName());
                if (line == null) {
                    assertThrows(
                            IllegalTransition.class, () -> act(appointment, act, person), () -> act + " by " + role);
                    assertEquals(state, appointment.state());
                } else if (!line.roles().contains(role)) {
                    assertThrows(Forbidden.class, () -> act(appointment, act, person), () -> act + " by " + role);
                    assertEquals(state, appointment.state());
                } else {
                    var version = appointment.version();
                    act(appointment, act, person);
                    assertEquals(line.to(), appointment.state(), () -> act + " by " + role);
                    assertEquals(version + 1, appointment.version());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsOfferedWhatWouldBeRefused(LiaisonState state) {
        for (var role : ALL_ROLES) {
            var possible = LINES.values().stream()
                    .filter(line -> line.from() == state && line.roles().contains(role))
                    .map(Line::act)
                    .collect(Collectors.toSet());
            assertEquals(possible, allowed(in(state), person("new-" + role, role)), role);
        }
    }

    @Test
    void itIsProposedByEitherSideAndNobodyElse() {
        for (var role : ALL_ROLES) {
            if (Set.of(Roles.LIAISON, Roles.PLATFORM_APPROVER, Roles.OFFICER).contains(role)) {
                assertEquals(LiaisonState.PROPOSED, proposed(person(role, role)).state());
            } else {
                assertThrows(Forbidden.class, () -> proposed(person(role, role)), role);
            }
        }
    }

    @Test
    void anOfficerConfirmsNothingThatTheSameOfficerProposed() {
        var officer = person("officer", Roles.OFFICER);
        var appointment = proposed(officer);
        assertFalse(allowed(appointment, officer).contains("confirm"));
        assertThrows(SamePersonRefused.class, () -> act(appointment, LiaisonAct.CONFIRM, officer));
        act(appointment, LiaisonAct.CONFIRM, person("second", Roles.OFFICER));
        assertEquals(LiaisonState.CONFIRMED, appointment.state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"REJECT", "END"})
    void whatTakesAnOfficeAwayIsJustified(LiaisonAct act) {
        var appointment = in(act == LiaisonAct.END ? LiaisonState.CONFIRMED : LiaisonState.PROPOSED);
        var officer = person("new", Roles.OFFICER);
        for (var reason : new String[] {null, " "}) {
            assertThrows(
                    InvalidRequest.class,
                    () -> LiaisonGraph.GRAPH.permit(appointment, new Attempt<>(act, officer, reason, NOW)));
        }
    }

    @Test
    void anOfficeEndsNotBeforeItBeganAndNotInAdvance() {
        for (var day : new LocalDate[] {null, TODAY.minusDays(1), TODAY.plusDays(1)}) {
            var appointment = in(LiaisonState.CONFIRMED);
            assertThrows(InvalidRequest.class, () -> appointment.end(day, NOW), () -> day + "");
        }
        in(LiaisonState.CONFIRMED).end(TODAY, NOW);
        in(LiaisonState.CONFIRMED).end(TODAY.plusDays(1), Instant.parse("2026-11-25T17:00:00Z"));
    }

    @Test
    void onlyAConfirmedOneInIndonesiaCounts() {
        for (var state : LiaisonState.values()) {
            assertEquals(state == LiaisonState.CONFIRMED, in(state).isDomestic(), state.name());
        }
        var abroad = proposed(person("liaison", Roles.LIAISON), "SG");
        act(abroad, LiaisonAct.CONFIRM, person("officer", Roles.OFFICER));
        assertFalse(abroad.isDomestic());
        assertTrue(in(LiaisonState.CONFIRMED)
                .shownTo(person("a", Roles.AUDITOR), 1)
                .onlyDomestic());
        assertFalse(in(LiaisonState.CONFIRMED)
                .shownTo(person("a", Roles.AUDITOR), 2)
                .onlyDomestic());
    }

    private static LiaisonAppointment in(LiaisonState state) {
        var officer = person("officer", Roles.OFFICER);
        var proposed = proposed(person("liaison", Roles.LIAISON));
        return switch (state) {
            case PROPOSED -> proposed;
            case CONFIRMED -> act(proposed, LiaisonAct.CONFIRM, officer);
            case REJECTED -> act(proposed, LiaisonAct.REJECT, officer);
            case WITHDRAWN -> act(proposed, LiaisonAct.WITHDRAW, person("approver", Roles.PLATFORM_APPROVER));
            case ENDED -> act(in(LiaisonState.CONFIRMED), LiaisonAct.END, officer);
        };
    }

    private static LiaisonAppointment proposed(Caller caller) {
        return proposed(caller, "ID");
    }

    private static LiaisonAppointment proposed(Caller caller, String domicile) {
        var proposing = LiaisonGraph.GRAPH.make(caller, NOW);
        var appointment =
                new LiaisonAppointment(new ProposeLiaison("tiktok", "Uji", "uji@example.test", "+62 21 0", domicile));
        CYCLE.take(appointment, Step.What.of(proposing, LiaisonState.PROPOSED));
        return appointment;
    }

    private static LiaisonAppointment act(LiaisonAppointment appointment, LiaisonAct act, Caller caller) {
        Moves.follow(
                CYCLE, appointment, LiaisonGraph.GRAPH.permit(appointment, new Attempt<>(act, caller, "because", NOW)));
        return appointment;
    }

    private static Set<String> allowed(LiaisonAppointment appointment, Caller reader) {
        return LiaisonGraph.GRAPH.allowedActions(appointment, reader, proposal -> true);
    }

    private static Caller person(String subject, String role) {
        return new Caller(
                "https://idp.test",
                subject,
                subject,
                Set.of(role),
                Roles.OF_PLATFORMS.contains(role) ? Optional.of("tiktok") : Optional.empty());
    }

    private static class Cycle extends InMemory<LiaisonAppointment, LiaisonState, LiaisonAct> {

        Cycle() {
            super(LiaisonGraph.GRAPH);
        }

        @Override
        public void take(LiaisonAppointment appointment, Step.What<LiaisonState> what) {
            appointment.take(what);
        }
    }
}
