package id.lindung.portal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A takedown order from the draft to the dashboard's numbers, with and without JavaScript. */
@ExtendWith(Journey.class)
class TakedownJourneyIT {

    private static final String DIGEST = "0f".repeat(32);

    private static Register register;

    @BeforeAll
    static void prepare() {
        register = new Register().platforms();
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void anOrderIsSignedByAnotherPersonAndObeyedByTheMachine(boolean scripts) {
        var sentBefore = sent(scripts);
        var order = draft(scripts);
        ownSignatureIsRefused(scripts, order);
        sign(scripts, order);
        machineObeys(order.substring(order.lastIndexOf('/') + 1));
        assertEquals(sentBefore + 1, sent(scripts), "the dashboard counts the order");
        try (var officer = Journey.visitor(scripts, "id-ID")) {
            officer.signIn("officer", order);
            officer.open(order);
            assertTrue(officer.shows("Dijawab seluruhnya"), "the order's state says that all is answered");
            assertTrue(officer.shows("director"), "the history names the signer");
        }
    }

    /** Drafted by somebody who may also sign, so that only the rule of four eyes stands in the way. */
    private static String draft(boolean scripts) {
        try (var officer = Journey.visitor(scripts, "id-ID")) {
            officer.signIn("actingdirector", "/perintah/baru");
            officer.open("/perintah/baru");
            officer.select("Platform", "Platform tiktok");
            officer.pick("kategori", "ONLINE_GAMBLING").pick("tindakan", "REMOVE");
            officer.fill("Alamat konten", "https://video.example/v/" + scripts + " " + DIGEST + " menit 2");
            officer.fill("Dasar hukum", "Permenkominfo 5/2020 Pasal 13");
            officer.fill("Alasan", "Promosi judi daring.");
            officer.fillStarting("Analisis hukum", "Memenuhi unsur perjudian.");
            officer.fillStarting("Nomor surat", "S-" + scripts);
            officer.fillStarting("Cara mengajukan keberatan", "Tertulis kepada kementerian.");
            officer.fill("Wilayah berlaku", "ID");
            officer.click("Simpan draf");
            assertTrue(officer.heading().contains("TDO-"), officer.heading());
            var address = officer.path();
            officer.click("Periksa dan kirim untuk tanda tangan");
            officer.choose("Saya telah memeriksa isi perintah ini").click("Kirim untuk tanda tangan");
            assertTrue(officer.shows("Menunggu tanda tangan"));
            return address;
        }
    }

    /** No button leads there, so the form is sent as somebody would who knows the address. */
    private static void ownSignatureIsRefused(boolean scripts, String order) {
        var id = order.substring(order.lastIndexOf('/') + 1);
        var before = register.order(id);
        try (var drafter = Journey.visitor(scripts, "id-ID")) {
            drafter.signIn("actingdirector", order);
            drafter.open(order);
            assertFalse(drafter.hasButton("Periksa dan tanda tangani"));
            drafter.open(order + "/tarik");
            var refused = drafter.send(order + "/tanda-tangan", Map.of("diperiksa", "ya"));
            assertEquals(409, refused.status());
            assertTrue(refused.text().contains("Langkah ini perlu orang lain"), "the rule of four eyes is named");
            drafter.open(order);
            assertTrue(drafter.shows("Menunggu tanda tangan"), "the drafter's own signature does not count");
        }
        var after = register.order(id);
        assertEquals("PENDING_AUTHORISATION", after.path("status"));
        assertEquals(before.header("ETag"), after.header("ETag"), "nothing was changed");
        assertEquals(
                before.<List<Object>>path("history").size(),
                after.<List<Object>>path("history").size());
    }

    private static void sign(boolean scripts, String order) {
        try (var director = Journey.visitor(scripts, "id-ID")) {
            director.signIn("director", order);
            director.open(order);
            director.click("Periksa dan tanda tangani");
            director.choose("Saya telah memeriksa isi perintah ini").click("Tanda tangani dan terbitkan");
            assertTrue(director.shows("Diterbitkan"));
        }
    }

    private static void machineObeys(String id) {
        var pulled = register.machine("platform-tiktok", "GET", "/api/v1/platform/takedown-orders", null);
        assertEquals(200, pulled.statusCode());
        assertTrue(pulled.asString().contains(id), "the pull delivers the order");
        assertFalse(
                register.machine("platform-other", "GET", "/api/v1/platform/takedown-orders", null)
                        .asString()
                        .contains(id),
                "another platform does not see it");
        assertEquals(
                200,
                register.machineActs("platform-tiktok", id, "/acknowledge", Map.of())
                        .statusCode());
        assertEquals(
                200,
                register.machineActs("platform-tiktok", id, "/items/1/answer", Map.of("outcome", "REMOVED"))
                        .statusCode());
    }

    /** Orders sent, as the dashboard says it. */
    private static int sent(boolean scripts) {
        try (var officer = Journey.visitor(scripts, "id-ID")) {
            officer.signIn("officer", "/dasbor");
            officer.open("/dasbor");
            return officer.number("Perintah dikirim");
        }
    }
}
