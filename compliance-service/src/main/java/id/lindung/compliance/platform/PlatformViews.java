package id.lindung.compliance.platform;

import id.lindung.compliance.liaison.LiaisonFigures;
import id.lindung.compliance.missed.MissedDeadlines;
import id.lindung.contracts.platform.PlatformProposalView;
import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.lifecycle.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Platforms as the present caller may see them, with what other features know of each. */
@ApplicationScoped
class PlatformViews {

    private final MissedDeadlines missedDeadlines;
    private final LiaisonFigures liaisons;
    private final CurrentCaller caller;

    PlatformViews(MissedDeadlines missedDeadlines, LiaisonFigures liaisons, CurrentCaller caller) {
        this.missedDeadlines = missedDeadlines;
        this.liaisons = liaisons;
        this.caller = caller;
    }

    PlatformView of(Platform platform) {
        return of(List.of(platform)).apply(platform);
    }

    /** Many at once, with one look at the missed deadlines and one at the liaisons. */
    Function<Platform, PlatformView> of(List<Platform> platforms) {
        var codes = platforms.stream().map(Platform::platformId).collect(Collectors.toSet());
        var missed = missedDeadlines.of(codes);
        var counts = liaisons.of(codes);
        var reader = caller.get();
        return platform -> view(
                platform,
                counts.get(platform.platformId()).meetsRule(),
                missed.getOrDefault(platform.platformId(), 0L),
                reader);
    }

    private static PlatformView view(Platform platform, boolean liaisonRuleMet, long missed, Caller reader) {
        var entry = platform.entry();
        return new PlatformView(
                platform.platformId(),
                entry.name(),
                entry.operatorName(),
                entry.registrationNumber(),
                entry.userGeneratedContent(),
                platform.state(),
                platform.statusSince(),
                platform.statusSource(),
                platform.steps().stream()
                        .filter(PlatformStep::changesStanding)
                        .map(step -> step.standingShownTo(reader))
                        .toList(),
                liaisonRuleMet,
                missed,
                platform.openProposal()
                        .filter(open -> open.isVisibleTo(reader))
                        .map(open -> proposal(platform, open, reader))
                        .orElse(null),
                List.copyOf(StandingGraph.GRAPH.allowedActions(platform, reader, open -> isStillSeen(platform, open))),
                platform.steps().stream()
                        .filter(step -> step.isVisibleTo(reader))
                        .map(step -> step.shownTo(reader))
                        .toList(),
                platform.version());
    }

    private static boolean isStillSeen(Platform platform, Proposal open) {
        return open.isBoundTo(platform.digest(open.proposed()));
    }

    private static PlatformProposalView proposal(Platform platform, Proposal open, Caller reader) {
        var change = platform.changeOf(open);
        return new PlatformProposalView(
                open.id(),
                StandingGraph.GRAPH.edgeOf(open).act(),
                open.target(PlatformStatus.class),
                change.effectiveAt(),
                open.reason(),
                change.source(),
                change.entry() == null ? null : change.entry().shown(),
                open.proposer().shownTo(reader),
                open.proposedAt(),
                open.digest(),
                !isStillSeen(platform, open),
                List.copyOf(open.awaits()));
    }
}
