package id.lindung.portal.commitment;

import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.portal.term.TargetCheck;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Commitments: what platforms promised, how it is measured and what was found. Long because every text of their pages is
 * a method.
 */
@MessageBundle("commitment")
public interface CommitmentMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String newCommitment();

    @Message
    String tableCaption();

    @Message
    String name();

    @Message
    String state();

    @Message
    String strength();

    @Message
    String dueOn();

    @Message
    String noDueDay();

    @Message
    String late();

    @Message
    String confirmation();

    @Message
    String awaitingAnswer(String since, String until);

    @Message
    String awaitingAnswerPassed(String since, String until);

    @Message
    String lateOnly();

    @Message
    String evidence();

    @Message
    String evidenceCount(String count);

    @Message
    String latestEvidence(String at);

    @Message
    String noEvidence();

    @Message
    String anyPlatform();

    @Message
    String anyState();

    @Message
    String anyStrength();

    @Message
    String empty();

    @Message
    String notMeasurable();

    @Message
    String notMeasurableText();

    @Message
    String wording();

    @Message
    String wordingVersion(int version);

    @Message
    String versions();

    @Message
    String versionsHint();

    @Message
    String added();

    @Message
    String removed();

    @Message
    String recordedBy(String by, String at);

    @Message
    String sourceEvent();

    @Message
    String indicators();

    @Message
    String indicator();

    @Message
    String unit();

    @Message
    String target();

    @Message
    String latestValue();

    @Message
    String targetCheck();

    @Message
    String targetResult(TargetCheck check);

    @Message
    String reportedIn();

    @Message
    String indicatorChart(String label);

    @Message
    String indicatorPeriod();

    @Message
    String indicatorUnit(String unit);

    @Message
    String noIndicators();

    /** Of an older version of the wording. */
    @Message
    String withoutIndicator();

    @Message
    String comparator(IndicatorView.Comparator comparator);

    @Message
    String ministryOwner();

    @Message
    String platformOwner();

    @Message
    String assessmentNote();

    @Message
    String noNote();

    @Message
    String successor();

    @Message
    String proposal();

    @Message
    String proposalWaiting();

    @Message
    String proposalOnly();

    @Message
    String proposalTarget(String state);

    @Message
    String proposedBy(String by, String at);

    @Message
    String awaits(String roles);

    @Message
    String approvedBy(String by);

    @Message
    String stale();

    @Message
    String proposalDigest();

    @Message
    String assessedMatter();

    @Message
    String assessedLead();

    @Message
    String noAccepted();

    @Message
    String approve();

    @Message
    String reject();

    @Message
    String approveTitle();

    @Message
    String approveLead();

    @Message
    String rejectTitle();

    @Message
    String rejectLead();

    @Message
    String approved();

    @Message
    String rejected();

    @Message
    String updates();

    @Message
    String noUpdates();

    @Message
    String updateNumber();

    @Message
    String updateClaim();

    @Message
    String submittedAt();

    @Message
    String report();

    @Message
    String act(CommitmentAct act);

    @Message
    String actTitle(CommitmentAct act);

    @Message
    String actLead(CommitmentAct act);

    @Message
    String actConfirm(CommitmentAct act);

    @Message
    String actDone(CommitmentAct act);

    @Message
    String step(CommitmentStep step);

    @Message
    String assess();

    @Message
    String assessTitle();

    @Message
    String assessLead();

    @Message
    String assessTarget();

    @Message
    String assessReason();

    @Message
    String assessReasonHint();

    @Message
    String assessSuccessor();

    @Message
    String assessSuccessorHint();

    @Message
    String assessSend();

    @Message
    String assessed();

    @Message
    String noSuccessor();

    @Message
    String noteAct();

    @Message
    String noteTitle();

    @Message
    String noteLead();

    @Message
    String noteId();

    @Message
    String noteEn();

    @Message
    String noteSaved();

    @Message
    String revise();

    @Message
    String draftTitle();

    @Message
    String draftLead();

    @Message
    String choosePlatform();

    @Message
    String reviseTitle(String number);

    @Message
    String reviseLead();

    @Message
    String titleId();

    @Message
    String titleEn();

    @Message
    String wordingId();

    @Message
    String wordingIdHint();

    @Message
    String wordingEn();

    @Message
    String strengthHint();

    @Message
    String sourceEventHint();

    @Message
    String noEvents();

    @Message
    String indicatorRow(int row);

    @Message
    String indicatorRowsHint();

    @Message
    String indicatorCode();

    @Message
    String indicatorLabelId();

    @Message
    String indicatorLabelEn();

    @Message
    String comparatorLabel();

    @Message
    String saveDraft();

    @Message
    String draftSaved();
}
