package id.lindung.compliance.platform;

import id.lindung.contracts.event.Event;
import id.lindung.contracts.platform.PlatformAct;
import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.kit.act.LifeCycle;
import id.lindung.kit.lifecycle.Graph;
import id.lindung.kit.lifecycle.PermittedAct;
import id.lindung.kit.lifecycle.Proposal;
import id.lindung.kit.lifecycle.Proposed;
import id.lindung.kit.lifecycle.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How platforms of the register live: where they are kept, what is told of them, and what a decision is bound to. */
@ApplicationScoped
class PlatformLifeCycle implements LifeCycle<Platform, PlatformStatus, PlatformAct> {

    private final Platforms platforms;

    PlatformLifeCycle(Platforms platforms) {
        this.platforms = platforms;
    }

    @Override
    public Graph<Platform, PlatformStatus, PlatformAct> graph() {
        return StandingGraph.GRAPH;
    }

    @Override
    public Platform toChange(UUID id) {
        return platforms.toChange(id);
    }

    @Override
    public void store(Platform platform) {
        platforms.persistAndFlush(platform);
    }

    @Override
    public void take(Platform platform, Step.What<PlatformStatus> what) {
        platform.take(what);
    }

    /** Nobody is told of an entry before a second official has confirmed it. */
    @Override
    public List<Event> events(Platform platform, PermittedAct<PlatformStatus, PlatformAct> done) {
        return platform.state() == PlatformStatus.ENTERED ? List.of() : List.of(platform.changed(done.at()));
    }

    /** What the entry said before stands nowhere else, nor does what was proposed and given back. */
    @Override
    public Map<String, Object> auditDetails(Platform platform) {
        var details = new HashMap<String, Object>(Map.of(
                "status", platform.state(),
                "since", platform.statusSince(),
                "entry", platform.entry().audited(),
                "digest", platform.digest(),
                "version", platform.version()));
        platform.openProposal()
                .ifPresent(
                        open -> details.put("proposed", platform.changeOf(open).audited(open)));
        return details;
    }

    @Override
    public String digest(Platform platform, Proposed proposed) {
        return platform.digest(proposed);
    }

    @Override
    public void propose(Platform platform, Proposal proposal) {
        platform.propose(proposal);
    }

    @Override
    public void effect(Platform platform, Proposal proposal) {
        platform.effect(proposal);
    }
}
