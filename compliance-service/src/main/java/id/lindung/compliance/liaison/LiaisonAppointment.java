package id.lindung.compliance.liaison;

import id.lindung.contracts.liaison.LiaisonAct;
import id.lindung.contracts.liaison.LiaisonAppointmentView;
import id.lindung.contracts.liaison.LiaisonState;
import id.lindung.contracts.liaison.ProposeLiaison;
import id.lindung.kit.id.Ids;
import id.lindung.kit.identity.ActingPerson;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.lifecycle.Step;
import id.lindung.kit.lifecycle.Subject;
import id.lindung.kit.problem.InvalidRequest;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A person whom a platform appoints as its liaison officer. Personal data, shown to the platform itself and to the
 * officials who deal with it. Moves only along {@link LiaisonGraph}.
 */
@Entity
class LiaisonAppointment implements Subject<LiaisonState> {

    /** Days of an office are days of the ministry. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @Id
    private UUID id;

    private String platformId;

    @Enumerated(EnumType.STRING)
    private LiaisonState state;

    private String name;
    private String email;
    private String phone;
    private String domicile;
    private Instant confirmedAt;
    private LocalDate lastDay;
    private long version;

    @OneToMany(mappedBy = "appointment", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<LiaisonStep> steps = new ArrayList<>();

    protected LiaisonAppointment() {}

    /** A new proposal; {@link #take} gives it its first step. */
    LiaisonAppointment(ProposeLiaison command) {
        this.id = Ids.next();
        this.platformId = command.platformId();
        this.name = command.name();
        this.email = command.email();
        this.phone = command.phone();
        this.domicile = command.domicile();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String platformId() {
        return platformId;
    }

    @Override
    public LiaisonState state() {
        return state;
    }

    @Override
    public long version() {
        return version;
    }

    Stream<ActingPerson> proposers() {
        return steps.stream().filter(step -> step.is(LiaisonAct.PROPOSE)).map(LiaisonStep::actor);
    }

    /** Whether it counts for Permenkominfo 5/2020 Art. 25. */
    boolean isDomestic() {
        return state == LiaisonState.CONFIRMED && domicile.equals(LiaisonAppointmentView.INDONESIA);
    }

    /**
     * The office ends.
     *
     * @param at when that is recorded: a last day is told late, never in advance
     * @throws InvalidRequest if the last day is missing, lies before the confirmation or in the future
     */
    void end(LocalDate day, Instant at) {
        requireDay(day != null, "NotNull", "must be the last day in office");
        requireDay(!day.isBefore(day(confirmedAt)), "chronological", "must not lie before the confirmation");
        requireDay(!day.isAfter(day(at)), "PastOrPresent", "must not lie in the future");
        lastDay = day;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    private static void requireDay(boolean holds, String rule, String message) {
        if (!holds) {
            throw InvalidRequest.of("/lastDay", rule, message);
        }
    }

    /** Takes a step that the graph has permitted; the office begins with the confirmation. */
    void take(Step.What<LiaisonState> what) {
        state = what.to();
        if (state == LiaisonState.CONFIRMED) {
            confirmedAt = what.at();
        }
        steps.add(new LiaisonStep(this, what));
        version++;
    }

    /** @param domestic how many liaison officers of the platform count for Art. 25 */
    LiaisonAppointmentView shownTo(Caller reader, long domestic) {
        return new LiaisonAppointmentView(
                id,
                platformId,
                name,
                email,
                phone,
                domicile,
                state,
                confirmedAt,
                lastDay,
                isDomestic() && domestic == 1,
                List.copyOf(LiaisonGraph.GRAPH.allowedActions(this, reader, proposal -> true)),
                steps.stream().map(step -> step.shownTo(reader)).toList(),
                version);
    }
}
