package id.lindung.portal.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.contracts.problem.Violation;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleOrder;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Addresses that are stored and never shown stay in a draft that is changed. */
@QuarkusTest
@TestProfile(WithServices.class)
@TestSecurity(user = "childofficer", roles = "CHILD_OFFICER")
class RestrictedDraftTest {

    private static final String ORDER = "/api/v1/takedown-orders/" + SampleOrder.ID;
    private static final String FORM = "/perintah/" + SampleOrder.ID + "/ubah";
    private static final String STORED = "sha256:" + "ab".repeat(32);

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        SampleOrder order = SampleOrder.anOrder().restricted().allowing("revise");
        Services.answer("GET " + ORDER, order.view());
        Services.answer("PUT " + ORDER, order.view());
    }

    @Test
    void theFormNamesAStoredAddressAndSendsItByItsDigest() {
        Pages pages = Pages.inIndonesian().open(FORM);

        assertEquals(STORED + " menit 2", pages.page().select("#konten").text());
        assertTrue(pages.text().contains("Konten 1: alamat tersimpan"), pages.text());

        pages.submit(FORM, Map.of("alasan", "Alasan baru"));
        assertEquals(303, pages.status());
        JsonNode item = Services.last("PUT " + ORDER).json().get("items").get(0);
        assertTrue(item.get("url").isNull());
        assertEquals("ab".repeat(32), item.get("urlSha256").asText());
        assertEquals("menit 2", item.get("note").asText());
    }

    @Test
    void aStoredAddressAndANewOneStandSideBySide() {
        Pages pages =
                Pages.inEnglish().open(FORM).submit(FORM, Map.of("konten", "https://video.example/w/9\r\n" + STORED));
        assertEquals(303, pages.status());

        JsonNode items = Services.last("PUT " + ORDER).json().get("items");
        assertEquals("https://video.example/w/9", items.get(0).get("url").asText());
        assertTrue(items.get(0).get("urlSha256").isNull());
        assertEquals("ab".repeat(32), items.get(1).get("urlSha256").asText());
    }

    @Test
    void whatCannotBeKeptIsToldWhereItStands() {
        Services.refuse(
                "PUT " + ORDER,
                400,
                "invalid-request",
                new Violation("/items/0/urlSha256", "kept", "must be the digest of an address that this draft holds"));

        Pages pages = Pages.inIndonesian().open(FORM).submit(FORM, Map.of());

        assertEquals(422, pages.status());
        assertTrue(pages.page().select("#konten-error").text().matches("Galat: Alamat konten .* \\(baris 1\\)"));
        assertTrue(pages.text().contains("Konten 1: alamat tersimpan"));
    }
}
