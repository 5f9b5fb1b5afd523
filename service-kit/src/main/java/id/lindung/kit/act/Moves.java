package id.lindung.kit.act;

import id.lindung.contracts.lifecycle.Act;
import id.lindung.kit.identity.ActingPerson;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.lifecycle.Attempt;
import id.lindung.kit.lifecycle.Edge;
import id.lindung.kit.lifecycle.Guard;
import id.lindung.kit.lifecycle.PermittedAct;
import id.lindung.kit.lifecycle.Proposal;
import id.lindung.kit.lifecycle.Proposed;
import id.lindung.kit.lifecycle.Step;
import id.lindung.kit.lifecycle.Subject;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.NotFound;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Moves a subject along its graph: what is permitted happens to it, and leaves its steps. {@link Acts} and {@link Decisions}
 * lock it before, and store it and tell of it afterwards.
 */
public final class Moves {

    private Moves() {}

    /**
     * The subject's own rule for an act.
     *
     * @param <R> what the audit log is told of the act besides: ids, states and digests
     */
    @FunctionalInterface
    public interface Rule<E, S extends Enum<S>, A extends Act, R extends Map<String, ?>> {

        /** Applies the act and ends in {@link LifeCycle#take}, unless there is nothing to change. */
        R apply(E subject, PermittedAct<S, A> permitted);
    }

    /**
     * What was done.
     *
     * @param action its name in the audit log
     * @param tells whether other services may be concerned
     * @param changed whether it changed anything
     */
    public record Done<S extends Enum<S>, A extends Act>(
            PermittedAct<S, A> act, String action, Map<String, ?> details, boolean tells, boolean changed) {}

    /**
     * What is proposed.
     *
     * @param attempted its name in a refusal
     * @param note said to those who decide and never to a platform, null for nothing
     * @param relatedId what else it is about, null for nothing
     */
    public record Wanted<E, S extends Enum<S>, A extends Act>(
            Predicate<Edge<E, S, A>> edge, String attempted, String reason, String note, UUID relatedId) {}

    /**
     * What is decided on a proposal.
     *
     * @param proposalId which one; null for the one that is open
     * @param approves whether it is approved, or returned
     * @param reason what the one who decides says to it; must be there where it is returned
     */
    public record Verdict(UUID proposalId, boolean approves, String reason) {}

    /** Takes the edge of an act that was permitted. */
    public static <E extends Subject<S>, S extends Enum<S>, A extends Enum<A> & Act> void follow(
            LifeCycle<E, S, A> cycle, E subject, PermittedAct<S, A> permitted) {
        cycle.take(subject, Step.What.of(permitted, cycle.graph().target(subject, permitted)));
    }

    /** @throws id.lindung.kit.problem.Refusal if it is not permitted */
    public static <E extends Subject<S>, S extends Enum<S>, A extends Enum<A> & Act> Done<S, A> act(
            LifeCycle<E, S, A> cycle, E subject, Attempt<A> attempt, Rule<E, S, A, ?> rule) {
        var permitted = cycle.graph().permit(subject, attempt);
        var before = subject.version();
        var details = rule.apply(subject, permitted);
        if (subject.state() != permitted.from()) {
            subject.openProposal().ifPresent(open -> open.overtake(permitted.at()));
        }
        return new Done<>(permitted, attempt.act().wireName(), details, true, subject.version() != before);
    }

    /**
     * An open proposal that is bound to something else than what is there now makes room.
     *
     * @throws Conflict if another one could still be approved
     * @throws id.lindung.kit.problem.Refusal if it is not permitted
     */
    public static <E extends Subject<S>, S extends Enum<S>, A extends Enum<A> & Act> Done<S, A> propose(
            LifeCycle<E, S, A> cycle, E subject, Wanted<E, S, A> wanted, Caller caller, Instant at) {
        var graph = cycle.graph();
        var edge = graph.decision(subject, wanted.edge(), wanted.attempted(), caller);
        var permitted = graph.permitProposal(subject, new Attempt<>(edge.act(), caller, wanted.reason(), at));
        makeRoom(cycle, subject, at);
        var proposed = new Proposed(edge.act().wireName(), edge.to().name(), permitted.reason(), wanted.relatedId());
        var digest = cycle.digest(subject, proposed);
        var grounds = new Proposal.Grounds(digest, wanted.note(), wanted.relatedId());
        var proposal = new Proposal(graph.kind(), subject.id(), edge, permitted, grounds);
        cycle.propose(subject, proposal);
        var proposing = edge.approval().proposing();
        step(cycle, subject, proposing, permitted, proposal);
        var details =
                Map.of("proposal", proposal.id().toString(), "target", edge.to().name(), "digest", digest);
        return new Done<>(permitted, proposing, details, false, true);
    }

    /** Only one may be open: the old one has to be ended in the database before the new one is written. */
    private static <E extends Subject<S>, S extends Enum<S>, A extends Enum<A> & Act> void makeRoom(
            LifeCycle<E, S, A> cycle, E subject, Instant at) {
        subject.openProposal().ifPresent(open -> {
            if (open.isBoundTo(cycle.digest(subject, open.proposed()))) {
                throw cycle.anotherIsProposed();
            }
            open.overtake(at);
            cycle.store(subject);
        });
    }

    /**
     * The proposal that a verdict is about.
     *
     * @throws NotFound if the caller cannot see it
     * @throws Conflict if none is open, though one could be
     */
    public static <E extends Subject<S>, S extends Enum<S>, A extends Enum<A> & Act> Proposal proposal(
            LifeCycle<E, S, A> cycle, E subject, Verdict verdict, Caller caller) {
        if (verdict.proposalId() != null) {
            return subject.proposals().stream()
                    .filter(proposal -> proposal.id().equals(verdict.proposalId()) && proposal.isVisibleTo(caller))
                    .findAny()
                    .orElseThrow(() -> new NotFound("proposal", verdict.proposalId()));
        }
        var open = subject.openProposal();
        if (open.isEmpty()) {
            // Where nothing could be proposed either, the state is the reason.
            cycle.graph().requireDecisions(subject, verdict.approves() ? "approve" : "reject", caller);
            throw cycle.nothingIsProposed();
        }
        return open.get();
    }

    /**
     * The last approval that was awaited takes effect.
     *
     * @throws id.lindung.kit.problem.Refusal if it is decided, the caller's own or no longer what is there
     */
    public static <E extends Subject<S>, S extends Enum<S>, A extends Enum<A> & Act> Done<S, A> decide(
            LifeCycle<E, S, A> cycle, E subject, Proposal proposal, Verdict verdict, Caller caller, Instant at) {
        var edge = cycle.graph().edgeOf(proposal);
        var approval = edge.approval();
        var actor = verdict.approves()
                ? proposal.approve(caller, cycle.digest(subject, proposal.proposed()), at)
                : returned(proposal, verdict, caller, at);
        var words = verdict.reason() == null || verdict.reason().isBlank() ? null : verdict.reason();
        var done = new PermittedAct<>(edge.act(), subject.state(), caller, actor, words, at);
        var details = Map.of("proposal", proposal.id().toString());
        if (!verdict.approves()) {
            step(cycle, subject, approval.returning(), done, proposal);
            return new Done<>(done, approval.returning(), details, false, true);
        }
        var takesEffect = !proposal.isOpen();
        if (words != null || !approval.toldByEffect() || !takesEffect) {
            step(cycle, subject, approval.approving(), done, proposal);
        }
        if (takesEffect) {
            cycle.effect(subject, proposal);
            cycle.take(subject, effectOf(done, edge.to(), proposal));
        }
        var action = approval.toldByEffect() ? edge.act().wireName() : approval.approving();
        return new Done<>(done, action, details, takesEffect, true);
    }

    private static ActingPerson returned(Proposal proposal, Verdict verdict, Caller caller, Instant at) {
        Guard.requireReason(verdict.reason());
        return proposal.reject(caller, at);
    }

    private static <E extends Subject<S>, S extends Enum<S>, A extends Enum<A> & Act> void step(
            LifeCycle<E, S, A> cycle, E subject, String name, PermittedAct<S, A> done, Proposal proposal) {
        var state = subject.state();
        cycle.take(
                subject, new Step.What<>(name, state, state, done.actor(), done.at(), done.reason(), proposal, false));
    }

    /** Carries the reason of the proposer; the step before holds what the approver said. */
    private static <S extends Enum<S>> Step.What<S> effectOf(PermittedAct<S, ?> done, S to, Proposal proposal) {
        return new Step.What<>(
                done.act().wireName(), done.from(), to, done.actor(), done.at(), proposal.reason(), proposal, true);
    }
}
