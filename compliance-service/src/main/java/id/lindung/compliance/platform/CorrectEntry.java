package id.lindung.compliance.platform;

import id.lindung.contracts.platform.CorrectPlatform;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.kit.audit.AuditLog;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Puts an entry of the register right: what it says of the platform. */
@ApplicationScoped
class CorrectEntry {

    private final Platforms platforms;
    private final PlatformViews views;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    CorrectEntry(Platforms platforms, PlatformViews views, Outbox outbox, AuditLog audit, Clock clock) {
        this.platforms = platforms;
        this.views = views;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws id.lindung.kit.problem.Refusal if unknown or stale */
    @Transactional
    PlatformView correct(String id, long expectedVersion, CorrectPlatform command, Caller caller) {
        var platform = platforms.toChange(id);
        platform.expect(expectedVersion);
        // What the entry said before stands nowhere else from now on.
        var before = platform.entry();
        platform.correct(command);
        outbox.add(platform.changed(clock.instant()));
        audit.record(
                caller, "platform.correct", "platform", id, id, Map.of("before", before, "after", platform.entry()));
        return views.of(platform);
    }
}
