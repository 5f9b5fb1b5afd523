package id.lindung.contracts.metric;

import id.lindung.contracts.commitment.CommitmentState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Where promises stand, of one platform or of all. Every number equals the {@code total} of the list with the same
 * filter.
 *
 * @param asOf when it was counted
 * @param platformId the platform it is confined to, null for all
 * @param commitmentsByState number of commitments in each state the reader may see; every state is named
 * @param commitments sum of the above
 * @param late commitments past their due day, as in {@code CommitmentView.late}
 * @param notMeasurable commitments without indicator, due date or an owner, whatever their state
 * @param proposalsWaiting changes of state that wait for another person
 * @param updatesWaiting updates submitted and not yet decided
 * @param oldestUpdateWaitingSince when the oldest of them was submitted, null when none waits
 * @param changesRequested updates of which changes were requested that have not been submitted yet
 * @param changesRequestedUntil last day for the first of them; null when there is none
 * @param missedDeadlines takedown items whose deadline was missed, as heard from moderation-service; none of an order
 *     that was withdrawn
 * @param withoutDomesticLiaison platforms that do not meet Permenkominfo 5/2020 Art. 25: none of their confirmed liaison
 *     officers is domiciled in Indonesia
 * @param liaisonsProposed liaison officers who were proposed and on whom nobody has decided
 * @param platformProposals platforms of the register of which something is proposed that the reader can decide, also
 *     such as nobody has confirmed yet; ordered by id
 * @param platforms the same for each platform, ordered by id
 */
public record ComplianceDashboard(
        Instant asOf,
        String platformId,
        Map<CommitmentState, Long> commitmentsByState,
        long commitments,
        long late,
        long notMeasurable,
        long proposalsWaiting,
        long updatesWaiting,
        Instant oldestUpdateWaitingSince,
        long changesRequested,
        LocalDate changesRequestedUntil,
        long missedDeadlines,
        long withoutDomesticLiaison,
        long liaisonsProposed,
        List<PlatformProposal> platformProposals,
        List<PlatformCompliance> platforms) {

    public ComplianceDashboard {
        commitmentsByState = Map.copyOf(commitmentsByState);
        platformProposals = List.copyOf(platformProposals);
        platforms = List.copyOf(platforms);
    }

    /** A platform of which something is proposed. */
    public record PlatformProposal(String platformId, String name) {}

    /**
     * One platform's line.
     *
     * @param commitments commitments the reader may see
     * @param fulfilled those of them found fulfilled by a second official
     * @param liaisonRuleMet as in {@code PlatformView}
     */
    public record PlatformCompliance(
            String platformId,
            String name,
            long commitments,
            long fulfilled,
            long late,
            long updatesWaiting,
            long missedDeadlines,
            boolean liaisonRuleMet,
            long liaisonsProposed) {}
}
