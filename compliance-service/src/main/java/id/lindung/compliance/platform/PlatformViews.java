package id.lindung.compliance.platform;

import id.lindung.compliance.liaison.LiaisonFigures;
import id.lindung.compliance.missed.MissedDeadlines;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.kit.identity.CurrentCaller;
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
        var ids = platforms.stream().map(Platform::id).collect(Collectors.toSet());
        var missed = missedDeadlines.of(ids);
        var counts = liaisons.of(ids);
        return platform -> platform.shownTo(
                caller.get(), counts.get(platform.id()).meetsRule(), missed.getOrDefault(platform.id(), 0L));
    }
}
