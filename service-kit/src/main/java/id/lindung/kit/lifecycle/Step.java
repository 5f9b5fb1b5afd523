package id.lindung.kit.lifecycle;

import id.lindung.contracts.lifecycle.Act;
import id.lindung.contracts.text.HistoryEntry;
import id.lindung.kit.id.Ids;
import id.lindung.kit.identity.ActingPerson;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.StoredRow;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One act in the life of something: who, in which role, when, from where to where, and why. Never changed. */
@MappedSuperclass
public abstract class Step {

    @Id
    private UUID id;

    private Instant at;

    @Embedded
    private ActingPerson actor;

    private String act;
    private String fromState;
    private String toState;
    private String reason;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @ManyToOne(fetch = FetchType.LAZY)
    private Proposal effected;

    protected Step() {}

    protected Step(What<?> what, Audience audience) {
        this.id = Ids.next();
        this.at = what.at();
        this.actor = what.actor();
        this.act = what.act();
        this.fromState = what.from() == null ? null : what.from().name();
        this.toState = what.to().name();
        this.reason = what.reason();
        this.audience = audience;
        this.effected = what.takesEffect() ? what.proposal() : null;
    }

    /** As it was stored, where no object mapper reads it. */
    protected Step(Row row) {
        this.id = row.uuid("id");
        this.at = row.instant("at");
        this.actor = ActingPerson.read(row, "actor");
        this.act = row.text("act");
        this.fromState = row.text("from_state");
        this.toState = row.text("to_state");
        this.reason = row.text("reason");
        this.audience = row.enumeration("audience", Audience.class);
    }

    /** For where no object mapper writes it. */
    protected Map<String, Object> columns() {
        var columns = StoredRow.columns();
        columns.put("id", id);
        columns.put("at", at);
        ActingPerson.write(columns, "actor", actor);
        columns.put("act", act);
        columns.put("from_state", fromState);
        columns.put("to_state", toState);
        columns.put("reason", reason);
        columns.put("audience", audience);
        return columns;
    }

    public Instant at() {
        return at;
    }

    public ActingPerson actor() {
        return actor;
    }

    /** Its stable name. */
    public String act() {
        return act;
    }

    /** Null for the act that made it. */
    protected String fromState() {
        return fromState;
    }

    protected String toState() {
        return toState;
    }

    public boolean is(Act other) {
        return act.equals(other.wireName());
    }

    public boolean isVisibleTo(Caller reader) {
        return audience.includes(reader);
    }

    /** As a history shows it; what only some steps have is added by those. */
    public HistoryEntry shownTo(Caller reader) {
        return new HistoryEntry(
                at,
                actor.shownTo(reader),
                act,
                fromState,
                toState,
                reason,
                null,
                null,
                effected == null ? null : effected.proposer().shownTo(reader));
    }

    /**
     * What is done to a subject.
     *
     * @param act stable name
     * @param from null for the act that made it
     * @param to the same as {@code from} where no state changes
     * @param reason null for none; of a proposed act that takes effect, its proposer's
     * @param proposal the one that the step makes, approves, returns or carries out; null for none
     * @param takesEffect whether the step carries the proposal out
     */
    public record What<S extends Enum<S>>(
            String act,
            S from,
            S to,
            ActingPerson actor,
            Instant at,
            String reason,
            Proposal proposal,
            boolean takesEffect) {

        /** An act that was permitted leads to a state. */
        public static <S extends Enum<S>> What<S> of(PermittedAct<S, ?> permitted, S to) {
            return new What<>(
                    permitted.act().wireName(),
                    permitted.from(),
                    to,
                    permitted.actor(),
                    permitted.at(),
                    permitted.reason(),
                    null,
                    false);
        }
    }
}
