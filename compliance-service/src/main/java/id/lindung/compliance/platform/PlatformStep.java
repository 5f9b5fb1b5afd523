package id.lindung.compliance.platform;

import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.contracts.platform.PlatformStatusEntry;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.lifecycle.Audience;
import id.lindung.kit.lifecycle.Step;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** One act on a platform of the register. What officials propose and return among themselves is no concern of the platform. */
@Entity
class PlatformStep extends Step {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subject_id")
    private Platform platform;

    private Instant effectiveAt;
    private String source;

    protected PlatformStep() {}

    /** @param change what the step enters, proposes or carries out */
    PlatformStep(Platform platform, What<PlatformStatus> what, PlatformChange change) {
        super(what, what.proposal() == null || what.takesEffect() ? Audience.EVERYBODY : Audience.OFFICIALS);
        this.platform = platform;
        this.effectiveAt = change.effectiveAt();
        this.source = change.source();
    }

    boolean changesStanding() {
        return !toState().equals(fromState());
    }

    String source() {
        return source;
    }

    PlatformStatusEntry standingShownTo(Caller reader) {
        var shown = shownTo(reader);
        return new PlatformStatusEntry(
                PlatformStatus.valueOf(shown.toState()),
                effectiveAt,
                shown.at(),
                shown.actor(),
                shown.reasonBy(),
                shown.reason(),
                source);
    }
}
