package id.lindung.portal.update;

import id.lindung.contracts.update.FulfilmentClaim;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The liaison's draft of a compliance update: six steps from the choice of a commitment to the hand-over, and the receipt. */
@MessageBundle("updateDraft")
public interface UpdateDraftMessages {
    String title();
    String steps();
    String stepOf(int number, int of, String name);
    @Message String stepName(DraftStep step);

    // The choice of a commitment.
    String chooseCommitment();
    String chooseCommitmentHint();
    String noCommitments();
    String start();

    // Period and claim.
    String periodFrom();
    String periodTo();
    String periodHint();
    String claim();
    @Message String claimHint(FulfilmentClaim claim);

    // Figures.
    String figuresLead();
    String value();
    String valueHint(String unit, String last);
    String valueHintFirst(String unit);
    String reasonNotReported();
    String noIndicators();

    // Evidence.
    String evidenceLead();
    String file();
    String fileRules();
    String fileLimit();
    String effectiveOn();
    String effectiveOnHint();
    String upload();
    String uploaded(String name);
    String sending();
    String checking();
    String cancelled();
    String cancelUpload();
    String noFile();
    String tooLarge(String size, String limit);
    String wrongType();
    String remove();
    String removed();
    String attached();
    String earlierFiles(int revision);
    String earlierFilesHint();
    String noneAttached();

    // Saving and handing over.
    String saveAndContinue();
    String saveAndLeave();
    String savedAt(String time);
    String checkLead();
    String changeStep(String step);
    String handOver();

    // The receipt.
    String receiptTitle();
    String receiptLead();
    String receiptNumber();
    String receiptRevision();
    String receiptAt();
    String receiptDigest();
    String receiptDigestHint();
    String receiptPlatform();
    String receiptFiles();
    String print();
    String toUpdate();
}
