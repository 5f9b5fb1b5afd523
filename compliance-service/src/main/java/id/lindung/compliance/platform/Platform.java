package id.lindung.compliance.platform;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.contracts.event.PlatformChanged;
import id.lindung.contracts.platform.CorrectPlatform;
import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.contracts.platform.PublicPlatform;
import id.lindung.contracts.platform.RegisterPlatform;
import id.lindung.kit.id.Ids;
import id.lindung.kit.json.CanonicalJson;
import id.lindung.kit.lifecycle.PermittedAct;
import id.lindung.kit.lifecycle.Proposal;
import id.lindung.kit.lifecycle.Proposed;
import id.lindung.kit.lifecycle.Step;
import id.lindung.kit.lifecycle.Subject;
import id.lindung.kit.problem.InvalidRequest;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An electronic system operator's platform in the register. Moves only along {@link StandingGraph}. */
@Entity
class Platform implements Subject<PlatformStatus> {

    /** As its proposals and steps know it; everybody else knows it by its code. */
    @Id
    @Column(name = "subject_id")
    private UUID id;

    @Column(name = "id")
    private String code;

    @Embedded
    private PlatformEntry entry;

    @Enumerated(EnumType.STRING)
    private PlatformStatus status;

    private Instant statusSince;
    private long version;

    @OneToMany(mappedBy = "platform", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<PlatformStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "platform", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<PlatformChange> changes = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "subject_id", insertable = false, updatable = false)
    @OrderBy("proposedAt, id")
    private List<Proposal> proposals = new ArrayList<>();

    protected Platform() {}

    /** A new entry; {@link #take} gives it its first step. */
    Platform(RegisterPlatform command) {
        this.id = Ids.next();
        this.code = command.id();
        this.entry = PlatformEntry.of(command);
        changes.add(PlatformChange.ofStanding(this, command.registeredAt(), command.source()));
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String platformId() {
        return code;
    }

    @Override
    public String auditedAs() {
        return code;
    }

    String name() {
        return entry.name();
    }

    PlatformEntry entry() {
        return entry;
    }

    @Override
    public PlatformStatus state() {
        return status;
    }

    Instant statusSince() {
        return statusSince;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    List<PlatformStep> steps() {
        return List.copyOf(steps);
    }

    /** Of one that nobody has confirmed yet: since when it is registered, and from which source that is known. */
    PlatformChange registration() {
        return changes.get(changes.size() - 1);
    }

    /** What its present standing rests on. */
    String statusSource() {
        return status == PlatformStatus.ENTERED
                ? registration().source()
                : steps.stream()
                        .filter(PlatformStep::changesStanding)
                        .reduce((before, last) -> last)
                        .map(PlatformStep::source)
                        .orElseThrow();
    }

    /** What the proposal would change. */
    PlatformChange changeOf(Proposal proposal) {
        return change(proposal.relatedId());
    }

    private PlatformChange change(UUID changeId) {
        return changes.stream()
                .filter(change -> change.id().equals(changeId))
                .findAny()
                .orElseThrow();
    }

    /** Writes down what is about to be proposed. */
    PlatformChange write(PlatformChange change) {
        changes.add(change);
        return change;
    }

    /** @throws InvalidRequest if the proposed standing would have begun before the present one */
    void propose(Proposal proposal) {
        var effectiveAt = changeOf(proposal).effectiveAt();
        if (effectiveAt != null && effectiveAt.isBefore(statusSince)) {
            throw InvalidRequest.of(
                    "/effectiveAt", "chronological", "must not lie before the present standing, since " + statusSince);
        }
        proposals.add(proposal);
    }

    void effect(Proposal proposal) {
        var change = changeOf(proposal);
        if (change.entry() != null) {
            entry = change.entry();
        }
    }

    /** Writes an entry anew that nobody outside knows yet. */
    void correct(CorrectPlatform command, PermittedAct<PlatformStatus, ?> permitted) {
        openProposal().ifPresent(open -> open.overtake(permitted.at()));
        entry = PlatformEntry.of(command);
        statusSince = write(PlatformChange.ofStanding(this, command.registeredAt(), command.source()))
                .effectiveAt();
        take(Step.What.of(permitted, status));
    }

    /** Takes a step that the graph has permitted. */
    void take(Step.What<PlatformStatus> what) {
        var change = what.proposal() == null ? registration() : changeOf(what.proposal());
        if (what.to() != status) {
            status = what.to();
            statusSince = change.effectiveAt();
        }
        steps.add(new PlatformStep(this, what, change));
        version++;
    }

    /** SHA-256 of its entry and its standing. */
    String digest() {
        return CanonicalJson.sha256(present());
    }

    /** SHA-256 of all that somebody sees who decides on a proposal: what the register says, and what it would say. */
    String digest(Proposed proposed) {
        var change = change(proposed.relatedId());
        var seen = present();
        seen.put("act", proposed.act())
                .put("target", proposed.target())
                .put("reason", proposed.reason())
                .put("source", change.source())
                .put(
                        "effectiveAt",
                        change.effectiveAt() == null
                                ? null
                                : change.effectiveAt().toString());
        if (change.entry() != null) {
            change.entry().write(seen.putObject("entry"));
        }
        return CanonicalJson.sha256(seen);
    }

    private ObjectNode present() {
        return entry.write(JsonNodeFactory.instance.objectNode())
                .put("platform", code)
                .put("status", status.name())
                .put("statusSince", statusSince.toString());
    }

    PlatformChanged changed(Instant at) {
        return new PlatformChanged(
                code,
                entry.name(),
                entry.operatorName(),
                entry.registrationNumber(),
                entry.userGeneratedContent(),
                status.name(),
                version,
                at);
    }

    PublicPlatform shownToAnybody() {
        return new PublicPlatform(code, entry.name(), status, statusSince);
    }
}
