package id.lindung.contracts.update;

import id.lindung.contracts.text.AwaitedAct;
import id.lindung.contracts.text.HistoryEntry;
import id.lindung.contracts.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a platform reports on one commitment.
 *
 * @param number number in the ministry's files, given with the first submission; null before
 * @param state as the reader may know it: while a platform works on requested changes, officials still see
 *     {@code CHANGES_REQUESTED} and the submission that they have read
 * @param revision 1 for the first submission, one more after each request for changes and after each submission that was
 *     withdrawn while changes are owed
 * @param digest digest of the submission that the ministry has, null while never submitted
 * @param internalNote note among officials, null for readers of a platform
 * @param proposal an outcome that waits for confirmation, null when none does
 * @param evidence files of all revisions that the reader may see
 * @param receipts oldest first
 * @param awaited the ministry's decision on what was submitted, the platform's new submission after changes were
 *     requested, or its approver's submission of what was handed over for the first time: that is due when the commitment
 *     is, and has no limit where the commitment has none. Null when none of these is awaited
 */
public record ComplianceUpdateView(
        UUID id,
        String number,
        String platformId,
        UUID commitmentId,
        String commitmentNumber,
        LocalizedText commitmentTitle,
        UpdateState state,
        int revision,
        FulfilmentClaim claim,
        LocalDate periodFrom,
        LocalDate periodTo,
        String whatChanged,
        String whatNext,
        List<IndicatorAnswer> answers,
        List<EvidenceView> evidence,
        String digest,
        Instant submittedAt,
        List<ReceiptView> receipts,
        ReviewProposal proposal,
        String internalNote,
        List<String> allowedActions,
        List<HistoryEntry> history,
        AwaitedAct awaited,
        long version) {}
