package id.lindung.kit.lifecycle;

import id.lindung.kit.id.Ids;
import id.lindung.kit.identity.ActingPerson;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.Forbidden;
import id.lindung.kit.problem.IllegalTransition;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An act that waits for other persons. It counts for exactly what was seen when it was proposed: it is bound to the digest
 * of that, and ends when anything of it changes (ADR 0010).
 */
@Entity
@Table(name = "proposal")
public class Proposal {

    /** Only an open proposal can be approved or returned; there is at most one for each subject. */
    public enum Status {
        OPEN,
        EFFECTED,
        REJECTED,
        /** What was assessed changed, or the subject moved on without it. */
        OVERTAKEN
    }

    @Id
    private UUID id;

    private String kind;

    /** Named as the subjects' own mapping names it. */
    @Column(name = "subject_id")
    private UUID subjectId;

    private String act;
    private String fromState;
    private String toState;
    private String[] approvers;
    private String reason;
    private String note;
    private UUID relatedId;
    private String digest;

    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    private Instant proposedAt;
    private Instant decidedAt;

    @Embedded
    @AttributeOverride(name = "issuer", column = @Column(name = "proposer_issuer"))
    @AttributeOverride(name = "subject", column = @Column(name = "proposer_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "proposer_name"))
    @AttributeOverride(name = "role", column = @Column(name = "proposer_role"))
    @AttributeOverride(name = "platformId", column = @Column(name = "proposer_platform_id"))
    private ActingPerson proposer;

    @ElementCollection
    @CollectionTable(name = "proposal_approval", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<Consent> approvals = new ArrayList<>();

    protected Proposal() {}

    /**
     * @param permitted the act, and who proposes it
     * @param grounds what it rests on
     */
    public Proposal(String kind, UUID subjectId, Edge<?, ?, ?> edge, PermittedAct<?, ?> permitted, Grounds grounds) {
        this.id = Ids.next();
        this.kind = kind;
        this.subjectId = subjectId;
        this.act = edge.act().wireName();
        this.fromState = edge.from().name();
        this.toState = edge.to().name();
        this.approvers = edge.approval().roles().toArray(String[]::new);
        this.reason = permitted.reason();
        this.note = grounds.note();
        this.relatedId = grounds.relatedId();
        this.digest = grounds.digest();
        this.proposer = permitted.actor();
        this.proposedAt = permitted.at();
    }

    /**
     * What a proposal rests on.
     *
     * @param digest SHA-256 of what was seen
     * @param note said to those who decide and never to a platform, null for nothing
     * @param relatedId what else the act is about, such as a successor; null for nothing
     */
    public record Grounds(String digest, String note, UUID relatedId) {}

    /** One person's consent, in one of the roles it waits for. */
    @Embeddable
    record Consent(Instant approvedAt, @Embedded ActingPerson actor) {}

    public UUID id() {
        return id;
    }

    /** Stable name of the act that it would do. */
    public String act() {
        return act;
    }

    /** The state that it would lead to. */
    public <S extends Enum<S>> S target(Class<S> states) {
        return Enum.valueOf(states, toState);
    }

    boolean starts(Enum<?> state) {
        return state.name().equals(fromState);
    }

    public ActingPerson proposer() {
        return proposer;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public String reason() {
        return reason;
    }

    /** Said to those who decide, never shown to a platform; null for nothing. */
    public String note() {
        return note;
    }

    public UUID relatedId() {
        return relatedId;
    }

    public String digest() {
        return digest;
    }

    public Proposed proposed() {
        return new Proposed(act, toState, reason, relatedId);
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    public boolean isBoundTo(String digestNow) {
        return digest.equals(digestNow);
    }

    /** Whether the platform takes part, so that it may see the deliberation. */
    public boolean isShared() {
        return Arrays.stream(approvers).anyMatch(Roles.OF_PLATFORMS::contains);
    }

    public boolean isVisibleTo(Caller reader) {
        return !reader.isPlatform() || isShared();
    }

    /** Those who have approved, in that order. */
    public List<ActingPerson> approvedBy() {
        return approvals.stream().map(Consent::actor).toList();
    }

    /** Roles whose approval is still missing. */
    public Set<String> awaits() {
        var missing = new TreeSet<>(List.of(approvers));
        approvals.forEach(approval -> missing.remove(approval.actor().role()));
        return missing;
    }

    /** Whether the caller could approve or return it now. */
    public boolean waitsFor(Caller caller) {
        return isOpen()
                && !FourEyes.hasPart(participants(), caller)
                && awaits().stream().anyMatch(caller::has);
    }

    private Stream<ActingPerson> participants() {
        return Stream.concat(Stream.of(proposer), approvals.stream().map(Consent::actor));
    }

    /**
     * Adds the caller's approval; the last one that was awaited ends the waiting.
     *
     * @return who approved, in which role
     * @throws IllegalTransition if it is decided already
     * @throws id.lindung.kit.problem.SamePersonRefused if the caller proposed it or has approved it
     * @throws Conflict {@code stale-proposal} if what was assessed has changed, {@code approval-not-awaited}
     */
    public ActingPerson approve(Caller caller, String digestNow, Instant at) {
        var actor = decider(caller, "approve");
        if (!isBoundTo(digestNow)) {
            throw new Conflict(
                    "stale-proposal", "What was assessed has changed since; look at it again and propose anew.");
        }
        approvals.add(new Consent(at, actor));
        if (awaits().isEmpty()) {
            end(Status.EFFECTED, at);
        }
        return actor;
    }

    public ActingPerson reject(Caller caller, Instant at) {
        var actor = decider(caller, "reject");
        end(Status.REJECTED, at);
        return actor;
    }

    private ActingPerson decider(Caller caller, String attempted) {
        var roles = new TreeSet<>(List.of(approvers));
        if (roles.stream().noneMatch(caller::has)) {
            throw new Forbidden("This needs one of the roles " + String.join(", ", roles) + ".");
        }
        if (!isOpen()) {
            throw new IllegalTransition(status, attempted);
        }
        FourEyes.require(participants(), caller, "Who proposed or approved a change cannot decide on it again.");
        if (awaits().stream().noneMatch(caller::has)) {
            throw new Conflict(
                    "approval-not-awaited", "Another person has approved in this role; another role is awaited.");
        }
        return ActingPerson.of(caller, awaits());
    }

    public void overtake(Instant at) {
        end(Status.OVERTAKEN, at);
    }

    private void end(Status end, Instant at) {
        status = end;
        decidedAt = at;
    }
}
