package id.lindung.contracts.commitment;

import id.lindung.contracts.text.AwaitedAct;
import id.lindung.contracts.text.HistoryEntry;
import id.lindung.contracts.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A promise of a platform.
 *
 * @param number number in the ministry's files, {@code KMT-2018-TIKTOK-003}
 * @param dueOn day by which it is to be fulfilled, null where none was named
 * @param due computed: whether its targets are to be reached by now, as the due day has passed or there is none
 * @param late computed: confirmed by the platform, due in the past, and neither claimed, fulfilled, superseded nor closed
 * @param measurable false as long as indicator, due date or an owner is missing
 * @param reportable confirmed by the platform and still in force, so that the platform can report on it
 * @param assessmentNote the official finding on its status in both languages, null where none was recorded
 * @param allowedActions acts the state graph permits now to the reader: {@code revise}, {@code propose},
 *     {@code confirm}, {@code dispute}, {@code activate}, {@code close}, {@code note}, {@code approve}, {@code reject} and
 *     {@code propose-transition:<state>}, for example {@code propose-transition:BREACHED}
 * @param proposal a change that waits for approval, null when none does
 * @param awaitedConfirmation the platform's answer to what was proposed to it; null when none is awaited
 * @param evidenceCount files in accepted or submitted updates
 */
public record CommitmentView(
        UUID id,
        String number,
        String platformId,
        CommitmentState state,
        LocalizedText title,
        LocalizedText wording,
        int wordingVersion,
        CommitmentStrength strength,
        String sourceEntryCode,
        List<IndicatorView> indicators,
        LocalDate dueOn,
        boolean due,
        boolean late,
        boolean measurable,
        boolean reportable,
        String ministryOwner,
        String platformOwner,
        LocalizedText assessmentNote,
        UUID successorId,
        ProposalView proposal,
        List<String> allowedActions,
        List<WordingVersion> wordings,
        List<HistoryEntry> history,
        long evidenceCount,
        Instant latestEvidenceAt,
        AwaitedAct awaitedConfirmation,
        long version) {}
