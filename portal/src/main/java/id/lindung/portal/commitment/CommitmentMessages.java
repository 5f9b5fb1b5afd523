package id.lindung.portal.commitment;

import id.lindung.contracts.lifecycle.Act;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.portal.term.TargetCheck;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Commitments: what platforms promised, how it is measured and what was found. */
@MessageBundle("commitment")
public interface CommitmentMessages {
    String title();
    String lead();
    String newCommitment();
    String tableCaption();
    String name();
    String state();
    String strength();
    String dueOn();
    String noDueDay();
    String late();
    String confirmation();
    String awaitingAnswer(String since, String until);
    String awaitingAnswerPassed(String since, String until);
    String lateOnly();
    String evidence();
    String evidenceCount(String count);
    String latestEvidence(String at);
    String noEvidence();
    String anyPlatform();
    String anyState();
    String anyStrength();
    String empty();
    String notMeasurable();
    String notMeasurableText();

    // The wording and its versions.
    String wording();
    String wordingVersion(int version);
    String versions();
    String versionsHint();
    String added();
    String removed();
    String recordedBy(String by, String at);
    String sourceEntry();

    // Indicators and what was measured.
    String indicators();
    String indicator();
    String unit();
    String unitHint();
    String target();
    String latestValue();
    String targetCheck();
    @Message String targetResult(TargetCheck check);
    String reportedIn();
    String indicatorChart(String label);
    String indicatorPeriod();
    String indicatorUnit(String unit);
    String noIndicators();
    /** Of an older version of the wording. */
    String withoutIndicator();
    @Message String comparator(IndicatorView.Comparator comparator);

    // Who owns it, and what was noted.
    String ministryOwner();
    String platformOwner();
    String assessmentNote();
    String noNote();
    String successor();

    // An assessment that waits for a second person.
    String proposal();
    String proposalWaiting();
    String proposalOnly();
    String proposalTarget(String state);
    String proposedBy(String by, String at);
    String awaits(String roles);
    String approvedBy(String by);
    String stale();
    String proposalDigest();
    String assessedMatter();
    String assessedLead();
    String noAccepted();

    // Compliance updates about the commitment.
    String updates();
    String allUpdates();
    String noUpdates();
    String updateNumber();
    String updateClaim();
    String submittedAt();
    String report();

    // Acts.
    String act(Act act);
    String actTitle(Act act);
    String actLead(Act act);
    String actConfirm(Act act);
    String actDone(Act act);
    @Message String step(CommitmentStep step);

    // The form of an assessment.
    String assess();
    String assessTitle();
    String assessLead();
    String assessTarget();
    String assessReason();
    String assessReasonHint();
    String assessSuccessor();
    String assessSuccessorHint();
    String assessSend();
    String assessed();
    String noSuccessor();

    // The form of a note.
    String noteAct();
    String noteTitle();
    String noteLead();
    String noteId();
    String noteEn();
    String noteSaved();

    // The form of a draft.
    String revise();
    String draftTitle();
    String draftLead();
    String choosePlatform();
    String reviseTitle(String number);
    String reviseLead();
    String titleId();
    String titleEn();
    String wordingId();
    String wordingIdHint();
    String wordingEn();
    String strengthHint();
    String sourceEntryHint();
    String noEvents();
    String indicatorRow(String row);
    String indicatorRowsHint();
    String indicatorCode();
    String indicatorLabelId();
    String indicatorLabelEn();
    String comparatorLabel();
    String saveDraft();
    String draftSaved();
}
