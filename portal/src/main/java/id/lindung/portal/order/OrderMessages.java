package id.lindung.portal.order;

import id.lindung.contracts.lifecycle.Act;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Takedown orders (surat perintah takedown). */
@MessageBundle("order")
public interface OrderMessages {
    String title();
    String lead();
    String newOrder();
    String tableCaption();
    String number();
    String category();
    String items();
    String openItems(String open);
    String overdueItems(String late);
    String issued();
    String sent();
    String drafted();
    String delivered();
    String acknowledged();
    String closed();
    String deadline();
    String noDeadline();
    String noOpenDeadline();
    String status();
    String urgent();
    String notUrgent();
    String urgency();
    String timeLimit();
    String timeLimitOf(String time);
    String clockStart();
    String timeLimitUnsigned();
    String ownDraft();
    String overdue();
    String overdueOnly();
    String stillUpOnly();
    String stillUp();
    String returned();
    String sentFrom(String day);
    String sentTo(String day);
    String search();
    String searchHint();
    String sortDeadline();
    String sortDrafted();
    String anyCategory();
    String anyPlatform();
    String anyStatus();
    String emptyOfficial();
    String emptyPlatform();

    // One order.
    String orderTitle(String number);
    String facts();
    String measure();
    String measureHint();
    String legalBasis();
    String legalBasisHint();
    String reasons();
    String reasonsHint();
    String legalAnalysis();
    String legalAnalysisHint();
    String analysisInLetter();
    String analysisInLetterHint();
    String analysisNotInLetter();
    String letterReference();
    String letterReferenceHint();
    String territorialScope();
    String territorialScopeHint();
    String redressText();
    String redressTextHint();
    String digest();
    String draftedBy();
    String signedBy();
    String missing();
    String hours(String hours);

    // Its items.
    String itemsTitle();
    String itemsField();
    String itemsFieldHint();
    String storedLead();
    String storedAddress(int position);
    String itemNumber(int position);
    String itemAddress();
    String addressHidden();
    String addressDigest();
    String screenshot();
    String outcome();
    String answeredAt(String at);
    String effectiveAt(String at);
    String claimedAt();
    String claimedAtHint(String zone);
    String externalRef();
    String verification();
    String verificationNote();
    String nothingDue(String deadline);
    String paused();
    String pausedUntil(String until);
    String pausedSince(String since, String until);
    String awaited(OrderPage.Awaited why, String items);
    String awaitedUntil(String items, String clock);
    String clockRuns(String deadline);
    String clockRanOut(String deadline);
    String closeLater();
    String closeAfter(String deadline);
    String closeHeld();
    String stepItem(String position, String result);

    // Its clock.
    String clockTitle();
    String clockEntry(String what, String at);
    String newDeadline(String at);

    // Clarifications: question and answer.
    String clarifications();
    String question();
    String answer();
    String askedAt(String at);
    String answeredOn(String at);
    String noAnswerYet();
    String askTitle();
    String askLead();
    String askField();
    String askSend();
    String asked();
    String clarifyTitle();
    String clarifyLead();
    String clarifyField();
    String clarifySend();
    String clarified();

    // The form of a draft.
    String draftTitle();
    String draftLead();
    String reviseTitle(String number);
    String platformHint();
    String categoryHint();
    String categoryDeadline(String time);
    String categoryRestricted(String time);
    String saveDraft();
    String draftSaved();

    // Acts.
    String act(Act act);
    String actTitle(Act act);
    String actLead(Act act);
    String actConfirm(Act act);
    String actDone(Act act);
    @Message String step(OrderStep step);

    // The platform answers an item.
    String answerTitle(int position);
    String answerLead();
    String answerOutcome();
    String answerText();
    String answerTextHint();
    String answerSend();
    String answered();
    String answerItem(int position);
    String answerWhileAsked(String until);
    String presentAnswer();

    // The platform puts right what it has answered.
    String correctItem(int position);
    String correctTitle(int position);
    String correctLead();
    String correctionReference();
    String correctionReason();
    String correctionReasonHint();
    String correctSend();
    String corrected();

    // An official verifies an answer.
    String verifyTitle(int position);
    String verifyLead();
    String verifyResult();
    String verifySend();
    String verified();
    String verifyItem(int position);

    // Somebody reveals an address.
    String revealItem(int position);
    String revealTitle(int position);
    String revealLead();
    String revealSend();
    String revealed();

    // The check before a signature.
    String checked();
    String checkedMissing();
    String checkHeading();
}
