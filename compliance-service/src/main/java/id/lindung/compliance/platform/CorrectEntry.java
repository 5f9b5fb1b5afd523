package id.lindung.compliance.platform;

import id.lindung.compliance.missed.MissedDeadlines;
import id.lindung.contracts.platform.CorrectPlatform;
import id.lindung.contracts.platform.EndLiaison;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.kit.audit.AuditLog;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Puts an entry of the register right: what it says of the platform, and whose office there has ended. */
@ApplicationScoped
class CorrectEntry {

    private final Platforms platforms;
    private final MissedDeadlines missedDeadlines;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    CorrectEntry(Platforms platforms, MissedDeadlines missedDeadlines, Outbox outbox, AuditLog audit, Clock clock) {
        this.platforms = platforms;
        this.missedDeadlines = missedDeadlines;
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
        return platform.shownTo(caller, missedDeadlines.of(id));
    }

    /** Nothing is told: no other service keeps a copy of the contact persons. As {@link #correct} refuses. */
    @Transactional
    PlatformView end(String id, UUID liaisonId, long expectedVersion, EndLiaison command, Caller caller) {
        var platform = platforms.toChange(id);
        platform.expect(expectedVersion);
        var details = new HashMap<String, Object>();
        details.put("before", platform.end(liaisonId, command));
        details.put("validTo", command.validTo());
        details.put("liaison", liaisonId);
        audit.record(caller, "platform.end-liaison", "platform", id, id, details);
        return platform.shownTo(caller, missedDeadlines.of(id));
    }
}
