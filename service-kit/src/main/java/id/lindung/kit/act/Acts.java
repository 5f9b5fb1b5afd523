package id.lindung.kit.act;

import id.lindung.contracts.hash.Sha256;
import id.lindung.contracts.lifecycle.Act;
import id.lindung.kit.audit.AuditLog;
import id.lindung.kit.http.IfMatch;
import id.lindung.kit.http.Versions;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.lifecycle.Attempt;
import id.lindung.kit.lifecycle.PermittedAct;
import id.lindung.kit.lifecycle.Subject;
import id.lindung.kit.outbox.Outbox;
import id.lindung.kit.problem.PreconditionRequired;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The one way to act: lock the subject, compare its version, check edge, role and guards, let the subject apply its rule,
 * store it, tell the other services and the audit log. All of it is one transaction.
 */
@ApplicationScoped
public class Acts {

    private final Outbox outbox;
    private final AuditLog audit;
    private final CurrentCaller currentCaller;
    private final Clock clock;

    Acts(Outbox outbox, AuditLog audit, CurrentCaller currentCaller, Clock clock) {
        this.outbox = outbox;
        this.audit = audit;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    /**
     * What is acted on.
     *
     * @param expectedVersion what the caller has read; null, or {@link IfMatch#ANY}, where nothing can be lost
     */
    public record Target(UUID id, Long expectedVersion) {

        public Target {
            if (expectedVersion != null && expectedVersion == IfMatch.ANY) {
                expectedVersion = null;
            }
        }

        /** @throws id.lindung.kit.problem.StaleVersion if it is another version */
        public void check(Subject<?> found) {
            if (expectedVersion != null) {
                Versions.check(expectedVersion, found.version());
            }
        }

        /** For decisions: what a person decides on, that person must have seen. */
        void checkSeen(Subject<?> found) {
            if (expectedVersion == null) {
                throw PreconditionRequired.seen();
            }
            check(found);
        }
    }

    /** Does an act that has no rule of its own: it leads along its edge. */
    @Transactional
    public <E extends Subject<S>, S extends Enum<S>, A extends Enum<A> & Act> E perform(
            LifeCycle<E, S, A> cycle, Target target, A act, String reason) {
        return perform(cycle, target, act, reason, (subject, permitted) -> {
            Moves.follow(cycle, subject, permitted);
            return Map.of();
        });
    }

    /**
     * Does an act.
     *
     * @return the subject as it is now
     * @throws id.lindung.kit.problem.Refusal if it cannot be reached, is another version, or the act is not permitted
     */
    @Transactional
    public <E extends Subject<S>, S extends Enum<S>, A extends Enum<A> & Act> E perform(
            LifeCycle<E, S, A> cycle, Target target, A act, String reason, Moves.Rule<E, S, A, ?> rule) {
        var subject = cycle.toChange(target.id());
        if (cycle.graph().isDecision(subject, act)) {
            target.checkSeen(subject);
        } else {
            target.check(subject);
        }
        var caller = currentCaller.get();
        var at = cycle.countedFrom(caller, now()).truncatedTo(ChronoUnit.MICROS);
        return performOn(cycle, subject, new Attempt<>(act, caller, reason, at), rule);
    }

    /** Does an act to a subject that is locked already. */
    @Transactional(TxType.MANDATORY)
    public <E extends Subject<S>, S extends Enum<S>, A extends Enum<A> & Act> E performOn(
            LifeCycle<E, S, A> cycle, E subject, Attempt<A> attempt, Moves.Rule<E, S, A, ?> rule) {
        return keep(cycle, subject, Moves.act(cycle, subject, attempt, rule));
    }

    /** Keeps what an act has made; {@link LifeCycle#store} takes it as new. */
    @Transactional
    public <E extends Subject<S>, S extends Enum<S>, A extends Enum<A> & Act> E made(
            LifeCycle<E, S, A> cycle, E subject, PermittedAct<S, A> making) {
        return keep(cycle, subject, new Moves.Done<>(making, making.act().wireName(), Map.of(), true, true));
    }

    /**
     * When an act counts as done; asked under the lock of its subject, so that acts follow each other. In microseconds,
     * which is what the database keeps: a receipt reads the same for ever.
     */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Stores what has changed and tells of it. */
    <E extends Subject<S>, S extends Enum<S>, A extends Enum<A> & Act> E keep(
            LifeCycle<E, S, A> cycle, E subject, Moves.Done<S, A> done) {
        if (done.changed()) {
            cycle.store(subject);
            if (done.tells()) {
                cycle.events(subject, done.act()).forEach(outbox::add);
            }
            audit(cycle, subject, done);
        }
        return subject;
    }

    private <E extends Subject<S>, S extends Enum<S>, A extends Enum<A> & Act> void audit(
            LifeCycle<E, S, A> cycle, E subject, Moves.Done<S, A> done) {
        var kind = cycle.graph().kind();
        var details = new HashMap<>(cycle.auditDetails(subject));
        if (done.act().reason() != null) {
            details.put("reasonDigest", Sha256.of(done.act().reason()));
        }
        details.putAll(done.details());
        audit.record(
                done.act().caller(),
                kind + "." + done.action(),
                kind,
                subject.auditedAs(),
                subject.platformId(),
                details);
    }
}
