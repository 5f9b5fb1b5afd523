package id.lindung.compliance.platform;

import id.lindung.contracts.platform.ChangePlatformStatus;
import id.lindung.contracts.platform.PlatformAct;
import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.kit.act.HasGraph;
import id.lindung.kit.audit.AuditLog;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.lifecycle.Attempt;
import id.lindung.kit.lifecycle.Graph;
import id.lindung.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Records that access to a platform was restricted or restored, which is the minister's to decide, or the delegate's. */
@ApplicationScoped
class ChangeStanding implements HasGraph {

    private final Platforms platforms;
    private final PlatformViews views;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    ChangeStanding(Platforms platforms, PlatformViews views, Outbox outbox, AuditLog audit, Clock clock) {
        this.platforms = platforms;
        this.views = views;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Graph<Platform, PlatformStatus, PlatformAct> graph() {
        return StandingGraph.GRAPH;
    }

    /** @throws id.lindung.kit.problem.Refusal if stale, illegal, in the future or before the present standing */
    @Transactional
    PlatformView change(String id, long expectedVersion, ChangePlatformStatus command, Caller caller) {
        var now = clock.instant();
        var platform = platforms.toChange(id);
        platform.expect(expectedVersion);
        EffectiveTime.requireNotAfter(now, command.effectiveAt(), "/effectiveAt");
        var before = platform.state();
        var attempt = new Attempt<>(StandingGraph.actTo(command.status()), caller, command.reason(), now);
        var permitted = StandingGraph.GRAPH.permit(platform, attempt);
        platform.change(
                permitted,
                new StatusChange.Decision(
                        permitted.actor(), command.effectiveAt(), now, command.reason(), command.source()));
        outbox.add(platform.changed(now));
        audit.record(
                caller,
                "platform.change-status",
                "platform",
                id,
                id,
                Map.of(
                        "from",
                        before,
                        "to",
                        command.status(),
                        "effectiveAt",
                        command.effectiveAt(),
                        "digest",
                        platform.standingDigest()));
        return views.of(platform);
    }
}
