package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.lindung.contracts.hash.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The legal analysis is the ministry's own, unless the ministry has chosen to put it into the letter. */
@QuarkusTest
class LegalAnalysisTest {

    private static final String ANALYSIS = "Unsur terpenuhi; kelemahan: penyebar pertama belum diketahui";

    @Test
    void aPlatformReadsBasisAndReasonsAndOfTheAnalysisItsDigest() {
        var order = anOrder().with("legalAnalysis", ANALYSIS).issued().toPlatform("tiktok");
        for (var account : List.of("liaison-tiktok", "approver-tiktok", "platform-tiktok")) {
            order.seenBy(account)
                    .body("legalAnalysis", nullValue())
                    .body("analysisInLetter", equalTo(false))
                    .body("legalAnalysisSha256", equalTo(Sha256.of(ANALYSIS)))
                    .body("reasons", equalTo("Promosi judi daring yang dapat diakses dari Indonesia"))
                    .body("legalBasis", equalTo("Permenkominfo 5/2020 Art. 15(6)"));
        }
        order.done(order.machine(), "acknowledge");
        as("platform-tiktok")
                .queryParam("limit", 200)
                .get("/api/v1/platform/takedown-orders")
                .then()
                .body(not(containsString(ANALYSIS)));
        order.seenBy("officer").body("legalAnalysis", equalTo(ANALYSIS));
    }

    @Test
    void theMinistryMayChooseToShowItAndTheChoiceIsSigned() {
        var order = anOrder()
                .with("legalAnalysis", "Shown on purpose")
                .with("analysisInLetter", true)
                .issued()
                .toPlatform("tiktok");
        order.seenBy("liaison-tiktok")
                .body("legalAnalysis", equalTo("Shown on purpose"))
                .body("analysisInLetter", equalTo(true));
    }
}
