package id.lindung.compliance.commitment;

import id.lindung.compliance.person.ActingPerson;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.ProposalView;
import id.lindung.kit.id.Ids;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.Forbidden;
import id.lindung.kit.problem.IllegalTransition;
import id.lindung.kit.problem.SamePersonRefused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A change of state that waits for other persons. It counts for exactly what was assessed when it was made. */
@Entity
@Table(name = "commitment_proposal")
class Proposal {

    /** Only an open proposal can be approved or rejected; there is at most one for each commitment. */
    enum Status {
        OPEN,
        EFFECTED,
        REJECTED,
        /** What was assessed changed, or the commitment moved on without it. */
        OVERTAKEN
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    @Enumerated(EnumType.STRING)
    private CommitmentAct act;

    @Enumerated(EnumType.STRING)
    private CommitmentState fromState;

    private String reason;
    private UUID successorId;
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
    @CollectionTable(name = "commitment_approval", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<Approval> approvals = new ArrayList<>();

    protected Proposal() {}

    Proposal(Commitment commitment, CommitmentGraph.Edge edge, Grounds grounds, ActingPerson proposer, Instant at) {
        this.id = Ids.next();
        this.commitment = commitment;
        this.act = edge.act();
        this.fromState = edge.from();
        this.reason = grounds.reason();
        this.successorId = grounds.successorId();
        this.digest = grounds.digest();
        this.proposer = proposer;
        this.proposedAt = at;
    }

    UUID id() {
        return id;
    }

    ActingPerson proposer() {
        return proposer;
    }

    String reason() {
        return reason;
    }

    UUID successorId() {
        return successorId;
    }

    boolean isOpen() {
        return status == Status.OPEN;
    }

    boolean isBoundTo(String digestNow) {
        return digest.equals(digestNow);
    }

    /** The edge it would take; it exists, since the proposal was made on it and edges do not go away. */
    CommitmentGraph.Edge edge() {
        return CommitmentGraph.edge(fromState, act);
    }

    boolean isVisibleTo(Caller reader) {
        return !reader.isPlatform() || edge().isShared();
    }

    /** Roles whose approval is still missing. */
    Set<String> awaits() {
        var missing = new TreeSet<>(edge().approvers());
        approvals.forEach(approval -> missing.remove(approval.actor().role()));
        return missing;
    }

    /** Whether the caller could approve or reject it now. */
    boolean waitsFor(Caller caller) {
        return isOpen() && !hasTakenPart(caller) && awaits().stream().anyMatch(caller::has);
    }

    private boolean hasTakenPart(Caller caller) {
        return proposer.is(caller)
                || approvals.stream().anyMatch(approval -> approval.actor().is(caller));
    }

    /**
     * Adds the caller's approval.
     *
     * @return who approved, in which role
     * @throws IllegalTransition if it is decided already
     * @throws SamePersonRefused if the caller proposed it or has approved it
     * @throws Conflict {@code stale-proposal} if what was assessed has changed, {@code approval-not-awaited}
     */
    ActingPerson approve(Caller caller, String digestNow, Instant at) {
        var actor = decider(caller, "approve");
        if (!isBoundTo(digestNow)) {
            throw new Conflict(
                    "stale-proposal", "What was assessed has changed since; look at it again and propose anew.");
        }
        approvals.add(new Approval(at, actor));
        if (awaits().isEmpty()) {
            end(Status.EFFECTED, at);
        }
        return actor;
    }

    ActingPerson reject(Caller caller, Instant at) {
        var actor = decider(caller, "reject");
        end(Status.REJECTED, at);
        return actor;
    }

    private ActingPerson decider(Caller caller, String attempted) {
        var approvers = edge().approvers();
        if (approvers.stream().noneMatch(caller::has)) {
            throw new Forbidden("This needs one of the roles " + String.join(", ", new TreeSet<>(approvers)) + ".");
        }
        if (!isOpen()) {
            throw new IllegalTransition(status, attempted);
        }
        if (hasTakenPart(caller)) {
            throw new SamePersonRefused("Who proposed or approved a change cannot decide on it again.");
        }
        var role = awaits().stream().filter(caller::has).findFirst();
        return ActingPerson.of(
                caller,
                role.orElseThrow(() -> new Conflict(
                        "approval-not-awaited", "Another person has approved in this role; another role is awaited.")));
    }

    void overtake(Instant at) {
        end(Status.OVERTAKEN, at);
    }

    private void end(Status end, Instant at) {
        status = end;
        decidedAt = at;
    }

    ProposalView shownTo(Caller reader, String digestNow) {
        return new ProposalView(
                id,
                edge().to(),
                reason,
                proposer.shownTo(reader),
                proposedAt,
                digest,
                !isBoundTo(digestNow),
                List.copyOf(awaits()),
                approvals.stream()
                        .map(approval -> approval.actor().shownTo(reader))
                        .toList(),
                successorId);
    }

    /**
     * What a proposal rests on.
     *
     * @param digest SHA-256 of what was assessed
     * @param successorId only where another commitment takes the place of this one
     */
    record Grounds(String reason, UUID successorId, String digest) {}
}
