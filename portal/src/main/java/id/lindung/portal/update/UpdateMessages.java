package id.lindung.portal.update;

import id.lindung.contracts.update.UpdateState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Compliance updates: what platforms report, and what officials make of it. */
@MessageBundle("update")
public interface UpdateMessages {

    @Message
    String title();

    @Message
    String leadOfficial();

    @Message
    String leadPlatform();

    @Message
    String tab(UpdateTab tab);

    @Message
    String tabs();

    @Message
    String newReport();

    @Message
    String tableCaption();

    @Message
    String number();

    @Message
    String noNumber();

    @Message
    String commitment();

    @Message
    String claim();

    @Message
    String state();

    @Message
    String anyState();

    @Message
    String period();

    @Message
    String periodOf(String from, String to);

    @Message
    String noPeriod();

    @Message
    String submittedAt();

    @Message
    String limit(String until);

    @Message
    String limitPassed(String until);

    @Message
    String evidence();

    @Message
    String emptyTab(UpdateTab tab);

    @Message
    String emptyPlatform();

    @Message
    String updateTitle(String number);

    @Message
    String draftName();

    @Message
    String revision(int revision);

    @Message
    String whatChanged();

    @Message
    String whatChangedHint();

    @Message
    String whatNext();

    @Message
    String whatNextHint();

    @Message
    String narrativeChanges(String number);

    @Message
    String narrativeChangesHint();

    @Message
    String measures();

    @Message
    String indicator();

    @Message
    String target();

    @Message
    String previousValue();

    @Message
    String newValue();

    @Message
    String difference();

    @Message
    String noIndicators();

    @Message
    String evidenceTitle();

    @Message
    String noEvidence();

    @Message
    String fileName();

    @Message
    String fileHash();

    @Message
    String effectiveOn();

    @Message
    String receivedAt();

    @Message
    String downloadFile(String name, String size);

    @Message
    String digest();

    @Message
    String receipts();

    @Message
    String receiptOf(int revision, String at);

    @Message
    String internalNote();

    @Message
    String internalNoteHint();

    @Message
    String proposal();

    @Message
    String outcomeProposed();

    @Message
    String proposalOf(String state);

    @Message
    String proposedBy(String by, String at);

    @Message
    String reviewedDigest();

    @Message
    String review();

    @Message
    String seeReview();

    @Message
    String reviewTitle(String number);

    @Message
    String reviewLead();

    @Message
    String outcomeHeading();

    @Message
    String outcome();

    @Message
    String outcomeOption(UpdateState state);

    @Message
    String outcomeHint(UpdateState state);

    @Message
    String outcomeReason();

    @Message
    String outcomeReasonHint();

    @Message
    String outcomeSend();

    @Message
    String outcomeWaits();

    @Message
    String changesRequested();

    @Message
    String act(UpdateAct act);

    @Message
    String actTitle(UpdateAct act);

    @Message
    String actLead(UpdateAct act);

    @Message
    String actConfirm(UpdateAct act);

    @Message
    String actDone(UpdateAct act);

    @Message
    String statement();

    @Message
    String statementMissing();

    @Message
    String checkedDigest();

    @Message
    String step(UpdateStep step);

    @Message
    String summaryHeading();

    @Message
    String goOn();

    @Message
    String seeReceipt();
}
