package id.lindung.portal.update;

import id.lindung.contracts.lifecycle.Act;
import id.lindung.contracts.update.UpdateState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Compliance updates: what platforms report, and what officials make of it. */
@MessageBundle("update")
public interface UpdateMessages {
    String title();
    String leadOfficial();
    String leadPlatform();
    @Message String tab(UpdateTab tab);
    String tabs();
    String newReport();
    String tableCaption();
    String number();
    String noNumber();
    String commitment();
    String claim();
    String state();
    String anyState();
    String period();
    String periodOf(String from, String to);
    String noPeriod();
    String submittedAt();
    String ministryDue(String until);
    String ministryOverdue(String until);
    String platformDue(String until);
    String platformOverdue(String until);
    String evidence();
    @Message String emptyTab(UpdateTab tab);
    String emptyPlatform();

    // One update.
    String updateTitle(String number);
    String draftName();
    String draftBegun(String at);
    String begunAt(String at);
    String notSent();
    String waitsForApprover();
    String dueOn(String day);
    String wasDueOn(String day);
    String withoutDueDay();
    String ministryAsks();
    String approverAsks();
    String rejectedBefore();
    String changesSince(int revision);
    String filesAdded();
    String filesGone();
    String revision(int revision);
    String whatChanged();
    String whatChangedHint();
    String whatNext();
    String whatNextHint();
    String narrativeChanges(String number);
    String narrativeChangesHint();
    String measures();
    String indicator();
    String target();
    String previousValue();
    String newValue();
    String difference();
    String noIndicators();

    // Its evidence, receipts and notes.
    String evidenceTitle();
    String noEvidence();
    String fileName();
    String fileHash();
    String effectiveOn();
    String receivedAt();
    String downloadFile(String name, String size);
    String digest();
    String receipts();
    String receiptOf(int revision, String at);
    String internalNote();
    String internalNoteHint();

    // An outcome that waits for a second person.
    String proposal();
    String outcomeProposed();
    String proposalOf(String state);
    String proposedBy(String by, String at);
    String reviewedDigest();

    // The form of a review.
    String review();
    String seeReview();
    String reviewTitle(String number);
    String reviewLead();
    String outcomeHeading();
    String outcome();
    String outcomeOption(UpdateState state);
    String outcomeHint(UpdateState state);
    String outcomeReason();
    String outcomeReasonHint();
    String outcomeSend();
    String outcomeWaits();
    String changesRequested();

    // Acts.
    String act(Act act);
    String actTitle(Act act);
    String actLead(Act act);
    String actConfirm(Act act);
    String actDone(Act act);
    String statement();
    String statementMissing();
    String checkedDigest();
    @Message String step(UpdateStep step);
    String summaryHeading();
    String goOn();
}
