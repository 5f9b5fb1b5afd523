package id.lindung.portal.report;

import id.lindung.contracts.update.FulfilmentClaim;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The liaison's form: six steps from the choice of a commitment to the hand-over, and the receipt. */
@MessageBundle("report")
public interface ReportMessages {

    @Message
    String title();

    @Message
    String steps();

    @Message
    String stepOf(int number, int of, String name);

    @Message
    String stepName(ReportStep step);

    @Message
    String chooseCommitment();

    @Message
    String chooseCommitmentHint();

    @Message
    String noCommitments();

    @Message
    String start();

    @Message
    String periodFrom();

    @Message
    String periodTo();

    @Message
    String periodHint();

    @Message
    String claim();

    @Message
    String claimHint(FulfilmentClaim claim);

    @Message
    String figuresLead();

    @Message
    String value();

    @Message
    String valueHint(String unit, String last);

    @Message
    String reasonNotReported();

    @Message
    String noIndicators();

    @Message
    String evidenceLead();

    @Message
    String file();

    @Message
    String fileRules();

    @Message
    String fileLimit();

    @Message
    String effectiveOn();

    @Message
    String effectiveOnHint();

    @Message
    String upload();

    @Message
    String uploaded(String name);

    @Message
    String noFile();

    @Message
    String tooLarge();

    @Message
    String wrongType();

    @Message
    String remove();

    @Message
    String removed();

    @Message
    String attached();

    @Message
    String noneAttached();

    @Message
    String saveAndContinue();

    @Message
    String saveAndLeave();

    @Message
    String savedAt(String time);

    @Message
    String checkLead();

    @Message
    String changeStep(String step);

    @Message
    String handOver();

    @Message
    String receiptTitle();

    @Message
    String receiptLead();

    @Message
    String receiptNumber();

    @Message
    String receiptRevision();

    @Message
    String receiptAt();

    @Message
    String receiptDigest();

    @Message
    String receiptDigestHint();

    @Message
    String receiptPlatform();

    @Message
    String receiptFiles();

    @Message
    String print();

    @Message
    String toUpdate();
}
