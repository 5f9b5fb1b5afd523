package id.lindung.compliance.platform;

import id.lindung.contracts.platform.PlatformView;
import id.lindung.contracts.platform.RegisterPlatform;
import id.lindung.kit.audit.AuditLog;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.outbox.Outbox;
import id.lindung.kit.problem.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Enters a platform in the register. */
@ApplicationScoped
class EnterPlatform {

    private final Platforms platforms;
    private final PlatformViews views;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    EnterPlatform(Platforms platforms, PlatformViews views, Outbox outbox, AuditLog audit, Clock clock) {
        this.platforms = platforms;
        this.views = views;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Conflict {@code platform-exists} if the code is taken */
    @Transactional
    PlatformView enter(RegisterPlatform command, Caller caller) {
        var now = clock.instant();
        var actor = StandingGraph.GRAPH.make(caller, now).actor();
        EffectiveTime.requireNotAfter(now, command.registeredAt(), "/registeredAt");
        if (platforms.findByIdOptional(command.id()).isPresent()) {
            throw new Conflict("platform-exists", "This code is taken; codes are never given twice.");
        }
        var decision = new StatusChange.Decision(actor, command.registeredAt(), now, "Registration", command.source());
        var platform = new Platform(command, decision);
        platforms.persistAndFlush(platform);
        outbox.add(platform.changed(now));
        audit.record(
                caller,
                "platform.register",
                "platform",
                platform.id(),
                platform.id(),
                Map.of("entry", platform.entry(), "digest", platform.standingDigest()));
        return views.of(platform);
    }
}
