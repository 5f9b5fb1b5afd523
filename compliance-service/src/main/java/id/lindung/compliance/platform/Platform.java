package id.lindung.compliance.platform;

import id.lindung.contracts.event.PlatformChanged;
import id.lindung.contracts.platform.CorrectPlatform;
import id.lindung.contracts.platform.PlatformAct;
import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.contracts.platform.PublicPlatform;
import id.lindung.contracts.platform.RegisterPlatform;
import id.lindung.kit.http.Versions;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.lifecycle.PermittedAct;
import id.lindung.kit.lifecycle.Stateful;
import id.lindung.kit.problem.InvalidRequest;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An electronic system operator's platform in the register; guards its standing. */
@Entity
class Platform implements Stateful<PlatformStatus> {

    @Id
    private String id;

    private String name;
    private String operatorName;
    private String registrationNumber;
    private boolean userGeneratedContent;

    @Enumerated(EnumType.STRING)
    private PlatformStatus status;

    private Instant statusSince;
    private long version;

    @OneToMany(mappedBy = "platform", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<StatusChange> statusHistory = new ArrayList<>();

    protected Platform() {}

    Platform(RegisterPlatform command, StatusChange.Decision registration) {
        this.id = command.id();
        this.name = command.name();
        this.operatorName = command.operatorName();
        this.registrationNumber = command.registrationNumber();
        this.userGeneratedContent = command.userGeneratedContent();
        stand(PlatformStatus.REGISTERED, registration);
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    @Override
    public PlatformStatus state() {
        return status;
    }

    void expect(long expectedVersion) {
        Versions.check(expectedVersion, version);
    }

    /** @throws InvalidRequest if the new standing would have begun before the present one */
    void change(PermittedAct<PlatformStatus, PlatformAct> permitted, StatusChange.Decision decision) {
        if (decision.effectiveAt().isBefore(statusSince)) {
            throw InvalidRequest.of(
                    "/effectiveAt", "chronological", "must not lie before the present standing, since " + statusSince);
        }
        stand(StandingGraph.GRAPH.target(this, permitted), decision);
    }

    private void stand(PlatformStatus next, StatusChange.Decision decision) {
        statusHistory.add(new StatusChange(this, statusHistory.size(), next, decision));
        status = next;
        statusSince = decision.effectiveAt();
        version++;
    }

    /** Writes the entry anew. */
    void correct(CorrectPlatform command) {
        name = command.name();
        operatorName = command.operatorName();
        registrationNumber = command.registrationNumber();
        userGeneratedContent = command.userGeneratedContent();
        version++;
    }

    /** What the entry says, by the names of the command that corrects it. */
    Map<String, Object> entry() {
        var entry = new HashMap<String, Object>();
        entry.put("name", name);
        entry.put("operatorName", operatorName);
        entry.put("registrationNumber", registrationNumber);
        entry.put("userGeneratedContent", userGeneratedContent);
        return entry;
    }

    /** Digest of the decision that the present standing rests on. */
    String standingDigest() {
        return statusHistory.get(statusHistory.size() - 1).digest();
    }

    PlatformChanged changed(Instant at) {
        return new PlatformChanged(
                id, name, operatorName, registrationNumber, userGeneratedContent, status.name(), version, at);
    }

    PlatformView shownTo(Caller reader, boolean liaisonRuleMet, long missedDeadlines) {
        return new PlatformView(
                id,
                name,
                operatorName,
                registrationNumber,
                userGeneratedContent,
                status,
                statusSince,
                statusHistory.stream().map(change -> change.shownTo(reader)).toList(),
                liaisonRuleMet,
                missedDeadlines,
                version);
    }

    PublicPlatform shownToAnybody() {
        return new PublicPlatform(id, name, status, statusSince);
    }
}
