package id.lindung.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.portal.standin.SampleCommitment;
import id.lindung.portal.standin.SampleLiaison;
import id.lindung.portal.standin.SampleOrder;
import id.lindung.portal.standin.SampleUpdate;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import id.lindung.stack.junit.random.RandomRequests;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nobody has thought of gives no 5xx either, and nothing hangs. */
@QuarkusTest
@TestProfile(WithServices.class)
class RandomRequestsTest {

    @TestHTTPResource
    URI portal;

    @Test
    @TestSecurity(
            user = "everybody",
            roles = {"OFFICER", "DIRECTOR", "CHILD_OFFICER", "REVIEWER", "LIAISON", "MINISTER_DELEGATE"})
    void whateverComesIsAnsweredInTimeAndNeverByAFailure() {
        Samples.tellTheUsual();
        Services.answer(
                "GET /api/v1/takedown-orders/" + SampleOrder.ID,
                SampleOrder.anOrder()
                        .in(OrderStatus.DELIVERED)
                        .allowing("sign", "verify", "answer", "close")
                        .view());
        Services.answer(
                "GET /api/v1/commitments/" + SampleCommitment.ID,
                SampleCommitment.aCommitment()
                        .proposing(CommitmentState.FULFILLED)
                        .allowing("close", "note", "approve")
                        .view());
        Services.answer(
                "GET /api/v1/compliance-updates/" + SampleUpdate.ID,
                SampleUpdate.anUpdate().allowing("change", "hand-over").view());
        Services.answer(
                "GET /api/v1/liaison-appointments/" + SampleLiaison.ID,
                SampleLiaison.aLiaison().allowing("end").view());
        var pages = new RandomPages(
                "/",
                "/dasbor",
                "/perintah/" + SampleOrder.ID,
                "/perintah/" + SampleOrder.ID + "/konten/1/pemeriksaan",
                "/komitmen/" + SampleCommitment.ID,
                "/lapor/" + SampleUpdate.ID + "/angka",
                "/platform/tiktok",
                "/platform/tiktok/kontak/baru",
                "/istilah");
        assertEquals(List.of(), new RandomRequests(portal, pages).faults());
    }
}
