package id.lindung.compliance.dashboard;

import id.lindung.compliance.commitment.view.CommitmentFigures;
import id.lindung.compliance.commitment.view.CommitmentFigures.Count;
import id.lindung.compliance.liaison.LiaisonFigures;
import id.lindung.compliance.missed.MissedDeadlines;
import id.lindung.compliance.platform.PlatformRegister;
import id.lindung.compliance.update.view.WaitingUpdates;
import id.lindung.compliance.update.view.WaitingUpdates.Waiting;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.metric.ComplianceDashboard;
import id.lindung.contracts.metric.ComplianceDashboard.PlatformCompliance;
import id.lindung.contracts.metric.ComplianceDashboard.PlatformProposal;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.reading.ForPages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Puts together where promises stand, as far as the reader may see. */
@ApplicationScoped
class ComplianceFigures {

    private static final Waiting NONE = new Waiting(0, null);

    private final CommitmentFigures commitments;
    private final WaitingUpdates waitingUpdates;
    private final MissedDeadlines missedDeadlines;
    private final LiaisonFigures liaisons;
    private final PlatformRegister register;
    private final Clock clock;

    ComplianceFigures(
            CommitmentFigures commitments,
            WaitingUpdates waitingUpdates,
            MissedDeadlines missedDeadlines,
            LiaisonFigures liaisons,
            PlatformRegister register,
            Clock clock) {
        this.commitments = commitments;
        this.waitingUpdates = waitingUpdates;
        this.missedDeadlines = missedDeadlines;
        this.liaisons = liaisons;
        this.register = register;
        this.clock = clock;
    }

    /**
     * @param platformId the only platform to look at, one that the reader may reach; null for all such
     * @param proposals what this very reader can decide, so that readers for whom that differs share no answer
     */
    @ForPages(shared = true)
    ComplianceDashboard of(String platformId, Caller reader, List<PlatformProposal> proposals) {
        var counts = commitments.count(platformId, reader);
        var waiting = waitingUpdates.byPlatform(platformId);
        var requested = waitingUpdates.requested(platformId);
        var names = register.names(platformId);
        var missed = missedDeadlines.of(names.keySet());
        var contacts = liaisons.of(names.keySet());
        var platforms = names.entrySet().stream()
                .map(entry ->
                        line(entry.getKey(), entry.getValue(), counts, waiting, missed, contacts.get(entry.getKey())))
                .sorted(Comparator.comparing(PlatformCompliance::platformId))
                .toList();
        return new ComplianceDashboard(
                clock.instant(),
                platformId,
                byState(counts),
                sum(counts, Count::commitments),
                sum(counts, Count::late),
                sum(counts, Count::notMeasurable),
                commitments.proposalsWaiting(platformId, reader).values().stream()
                        .mapToLong(Long::longValue)
                        .sum(),
                sum(waiting.values(), Waiting::updates),
                oldest(waiting.values()),
                requested.updates(),
                requested.firstUntil(),
                sum(platforms, PlatformCompliance::missedDeadlines),
                platforms.stream()
                        .filter(platform -> !platform.liaisonRuleMet())
                        .count(),
                sum(platforms, PlatformCompliance::liaisonsProposed),
                proposals,
                platforms);
    }

    private static PlatformCompliance line(
            String id,
            String name,
            List<Count> all,
            Map<String, Waiting> waiting,
            Map<String, Long> missed,
            LiaisonFigures.Count contacts) {
        var counts = all.stream().filter(count -> count.platformId().equals(id)).toList();
        return new PlatformCompliance(
                id,
                name,
                sum(counts, Count::commitments),
                sum(counts, count -> count.state() == CommitmentState.FULFILLED ? count.commitments() : 0),
                sum(counts, Count::late),
                waiting.getOrDefault(id, NONE).updates(),
                missed.getOrDefault(id, 0L),
                contacts.meetsRule(),
                contacts.proposed());
    }

    /** Every state is named: a zero is a figure too. */
    private static Map<CommitmentState, Long> byState(List<Count> counts) {
        var byState = new EnumMap<CommitmentState, Long>(CommitmentState.class);
        for (var state : CommitmentState.values()) {
            byState.put(state, 0L);
        }
        counts.forEach(count -> byState.merge(count.state(), count.commitments(), Long::sum));
        return byState;
    }

    private static <T> long sum(Collection<T> items, ToLongFunction<T> figure) {
        return items.stream().mapToLong(figure).sum();
    }

    private static Instant oldest(Collection<Waiting> waiting) {
        return waiting.stream()
                .map(Waiting::oldestSince)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
