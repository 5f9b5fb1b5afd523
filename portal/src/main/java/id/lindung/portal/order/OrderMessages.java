package id.lindung.portal.order;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Takedown orders (surat perintah takedown). Long because every text of their pages is a method; a second bundle would
 * only be another place to look in.
 */
@MessageBundle("order")
public interface OrderMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String newOrder();

    @Message
    String tableCaption();

    @Message
    String number();

    @Message
    String category();

    @Message
    String items();

    @Message
    String openItems(String open);

    @Message
    String overdueItems(String late);

    @Message
    String issued();

    @Message
    String sent();

    @Message
    String drafted();

    @Message
    String delivered();

    @Message
    String acknowledged();

    @Message
    String closed();

    @Message
    String deadline();

    @Message
    String noDeadline();

    @Message
    String noOpenDeadline();

    @Message
    String status();

    @Message
    String urgent();

    @Message
    String notUrgent();

    @Message
    String urgency();

    @Message
    String timeLimit();

    @Message
    String timeLimitOf(String time);

    @Message
    String clockStart();

    @Message
    String timeLimitUnsigned();

    @Message
    String ownDraft();

    @Message
    String overdue();

    @Message
    String overdueOnly();

    @Message
    String search();

    @Message
    String searchHint();

    @Message
    String sortDeadline();

    @Message
    String sortDrafted();

    @Message
    String anyCategory();

    @Message
    String anyPlatform();

    @Message
    String anyStatus();

    @Message
    String emptyOfficial();

    @Message
    String emptyPlatform();

    @Message
    String orderTitle(String number);

    @Message
    String facts();

    @Message
    String measure();

    @Message
    String measureHint();

    @Message
    String legalBasis();

    @Message
    String legalBasisHint();

    @Message
    String reasons();

    @Message
    String reasonsHint();

    @Message
    String legalAnalysis();

    @Message
    String legalAnalysisHint();

    @Message
    String letterReference();

    @Message
    String letterReferenceHint();

    @Message
    String territorialScope();

    @Message
    String territorialScopeHint();

    @Message
    String redressText();

    @Message
    String redressTextHint();

    @Message
    String digest();

    @Message
    String draftedBy();

    @Message
    String signedBy();

    @Message
    String itemsTitle();

    @Message
    String itemsField();

    @Message
    String itemsFieldHint();

    @Message
    String storedLead();

    @Message
    String storedAddress(int position);

    @Message
    String itemNumber(int position);

    @Message
    String itemAddress();

    @Message
    String addressHidden();

    @Message
    String addressDigest();

    @Message
    String screenshot();

    @Message
    String outcome();

    @Message
    String answeredAt(String at);

    @Message
    String effectiveAt(String at);

    @Message
    String claimedAt();

    @Message
    String claimedAtHint(String zone);

    @Message
    String externalRef();

    @Message
    String verification();

    @Message
    String verificationNote();

    @Message
    String nothingDue(String deadline);

    @Message
    String paused();

    @Message
    String pausedUntil(String until);

    @Message
    String pausedSince(String since, String until);

    @Message
    String stepItem(String position, String result);

    @Message
    String clockTitle();

    @Message
    String clockEntry(String what, String at);

    @Message
    String newDeadline(String at);

    @Message
    String clarifications();

    @Message
    String question();

    @Message
    String answer();

    @Message
    String askedAt(String at);

    @Message
    String answeredOn(String at);

    @Message
    String noAnswerYet();

    @Message
    String askTitle();

    @Message
    String askLead();

    @Message
    String askField();

    @Message
    String askSend();

    @Message
    String asked();

    @Message
    String clarifyTitle();

    @Message
    String clarifyLead();

    @Message
    String clarifyField();

    @Message
    String clarifySend();

    @Message
    String clarified();

    @Message
    String draftTitle();

    @Message
    String draftLead();

    @Message
    String reviseTitle(String number);

    @Message
    String platformHint();

    @Message
    String categoryHint();

    @Message
    String categoryDeadline(String time, String ground);

    @Message
    String categoryRestricted(String time, String ground);

    @Message
    String saveDraft();

    @Message
    String draftSaved();

    @Message
    String act(OrderAct act);

    @Message
    String actTitle(OrderAct act);

    @Message
    String actLead(OrderAct act);

    @Message
    String actConfirm(OrderAct act);

    @Message
    String actDone(OrderAct act);

    @Message
    String step(OrderStep step);

    @Message
    String answerTitle(int position);

    @Message
    String answerLead();

    @Message
    String answerOutcome();

    @Message
    String answerText();

    @Message
    String answerTextHint();

    @Message
    String answerSend();

    @Message
    String answered();

    @Message
    String answerItem(int position);

    @Message
    String verifyTitle(int position);

    @Message
    String verifyLead();

    @Message
    String verifyResult();

    @Message
    String verifySend();

    @Message
    String verified();

    @Message
    String verifyItem(int position);

    @Message
    String revealItem(int position);

    @Message
    String revealTitle(int position);

    @Message
    String revealLead();

    @Message
    String revealSend();

    @Message
    String revealed();

    @Message
    String missing();

    @Message
    String checked();

    @Message
    String checkedMissing();

    @Message
    String checkHeading();

    @Message
    String hours(String hours);
}
