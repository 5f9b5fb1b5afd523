package id.lindung.compliance.platform;

import id.lindung.contracts.platform.CorrectPlatform;
import id.lindung.contracts.platform.PlatformAct;
import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.contracts.platform.ProposeStanding;
import id.lindung.contracts.platform.RegisterPlatform;
import id.lindung.kit.act.Acts;
import id.lindung.kit.act.Decisions;
import id.lindung.kit.act.Moves;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.lifecycle.Step;
import id.lindung.kit.problem.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Enters platforms in the register and changes what it says; what has an effect outside waits for a second official. */
@ApplicationScoped
class ActOnPlatforms {

    private final Acts acts;
    private final Decisions decisions;
    private final PlatformLifeCycle cycle;
    private final Platforms platforms;
    private final CurrentCaller caller;
    private final PlatformViews views;

    ActOnPlatforms(
            Acts acts,
            Decisions decisions,
            PlatformLifeCycle cycle,
            Platforms platforms,
            CurrentCaller caller,
            PlatformViews views) {
        this.acts = acts;
        this.decisions = decisions;
        this.cycle = cycle;
        this.platforms = platforms;
        this.caller = caller;
        this.views = views;
    }

    /**
     * Enters a platform and proposes that it is registered.
     *
     * @throws Conflict {@code platform-exists} if the code is taken
     */
    @Transactional
    PlatformView enter(RegisterPlatform command) {
        var entering = StandingGraph.GRAPH.make(caller.get(), acts.now());
        EffectiveTime.requireNotAfter(acts.now(), command.registeredAt(), "/registeredAt");
        if (platforms.idOf(command.id()).isPresent()) {
            throw new Conflict("platform-exists", "This code is taken; codes are never given twice.");
        }
        var platform = new Platform(command);
        platform.take(Step.What.of(entering, PlatformStatus.ENTERED));
        acts.made(cycle, platform, entering);
        return views.of(proposeRegistration(platform));
    }

    /**
     * Corrects the entry. One that is not registered yet is written anew and waits for a second official again; any other
     * is known outside, so that the correction itself waits.
     */
    @Transactional
    PlatformView correct(String code, long expectedVersion, CorrectPlatform command) {
        var target = new Acts.Target(platforms.require(code), expectedVersion);
        var platform = cycle.toChange(target.id());
        target.check(platform);
        EffectiveTime.requireOfRegistration(acts.now(), platform.state(), command);
        if (platform.state() != PlatformStatus.ENTERED) {
            var change = platform.write(PlatformChange.ofEntry(platform, PlatformEntry.of(command)));
            return views.of(decisions.propose(cycle, target, wanted(PlatformAct.CORRECT, null, change.id())));
        }
        acts.perform(cycle, target, PlatformAct.CORRECT, null, (entered, permitted) -> {
            entered.correct(command, permitted);
            return Map.of();
        });
        return views.of(proposeRegistration(platform));
    }

    private Platform proposeRegistration(Platform platform) {
        var change = platform.registration().id();
        return decisions.propose(
                cycle, new Acts.Target(platform.id(), null), wanted(PlatformAct.REGISTER, null, change));
    }

    /** Proposes another standing. */
    @Transactional
    PlatformView propose(String code, long expectedVersion, ProposeStanding command) {
        EffectiveTime.requireNotAfter(acts.now(), command.effectiveAt(), "/effectiveAt");
        var target = new Acts.Target(platforms.require(code), expectedVersion);
        var platform = cycle.toChange(target.id());
        var change = platform.write(PlatformChange.ofStanding(platform, command.effectiveAt(), command.source()));
        var act = StandingGraph.actTo(command.status());
        return views.of(decisions.propose(
                cycle,
                target,
                new Moves.Wanted<>(
                        edge -> edge.act() == act && StandingGraph.PROPOSED.contains(act),
                        act.wireName(),
                        command.reason(),
                        null,
                        change.id())));
    }

    private static Moves.Wanted<Platform, PlatformStatus, PlatformAct> wanted(
            PlatformAct act, String reason, UUID change) {
        return new Moves.Wanted<>(edge -> edge.act() == act, act.wireName(), reason, null, change);
    }

    /** Approves a proposal, which then takes effect, or returns it. */
    @Transactional
    PlatformView decide(String code, long expectedVersion, Moves.Verdict verdict) {
        return views.of(decisions.decide(cycle, new Acts.Target(platforms.require(code), expectedVersion), verdict));
    }
}
