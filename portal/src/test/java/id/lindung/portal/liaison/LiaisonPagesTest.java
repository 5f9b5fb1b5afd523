package id.lindung.portal.liaison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.liaison.LiaisonState;
import id.lindung.contracts.problem.Violation;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleLiaison;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A liaison officer from the proposal to the end, as either side sees it. */
@QuarkusTest
@TestProfile(WithServices.class)
class LiaisonPagesTest {

    private static final String CONTACTS = "/platform/tiktok/kontak";
    private static final String ONE = CONTACTS + "/" + SampleLiaison.ID;
    private static final String LIST = "GET /api/v1/liaison-appointments";
    private static final String API = "/api/v1/liaison-appointments";

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.answer("GET /api/v1/takedown-metrics", Samples.metrics(true));
    }

    private static void tell(SampleLiaison liaison) {
        Services.answer("GET " + API + "/" + SampleLiaison.ID, liaison.view());
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void aPlatformWithoutALiaisonInIndonesiaIsToldSoAndShownTheWay() {
        Services.answer("GET /api/v1/platforms/tiktok", Samples.platform(false));
        Services.list(LIST);

        Pages pages = Pages.inIndonesian().open(CONTACTS);

        assertTrue(
                pages.text()
                        .contains(
                                "Ketentuan tidak terpenuhi: tidak ada narahubung bertugas yang dikonfirmasi dan berdomisili di"
                                        + " Indonesia (Permenkominfo 5/2020 Pasal 25)."),
                pages.text());
        assertTrue(pages.text().contains("Belum ada narahubung yang diusulkan."));
        assertEquals(
                "Usulkan narahubung",
                pages.page().select("a[href='" + CONTACTS + "/baru']").text());
        var section = pages.open("/platform/tiktok?bagian=narahubung").page().select("#narahubung");
        assertTrue(section.text().contains("Ketentuan tidak terpenuhi"), section.text());
        assertEquals(1, section.select("a[href='" + CONTACTS + "/baru']").size());
    }

    @Test
    @TestSecurity(user = "observer", roles = "OBSERVER")
    void whoReadsNoContactPersonsReadsWhetherThereAreEnough() {
        Services.answer("GET /api/v1/platforms/tiktok", Samples.platform(false));

        Pages pages = Pages.inEnglish().open("/platform/tiktok?bagian=narahubung");

        assertTrue(pages.page().select(".app-page-head").text().contains("No liaison officer in Indonesia"));
        assertTrue(pages.text()
                .contains("The rule is not met: no confirmed liaison officer is domiciled in Indonesia"
                        + " (Permenkominfo 5/2020 Art. 25)."));
        assertFalse(pages.text().contains("Narahubung Satu"));
        assertTrue(pages.page().select("#narahubung a").isEmpty());
        assertTrue(
                pages.text().contains("are not shown to your role"), "an empty part would look as if there were none");
        assertTrue(
                Services.received().stream().noneMatch(request -> request.path().equals(API)));
        Services.refuse(LIST, 403, "forbidden");
        assertEquals(403, pages.open(CONTACTS).status());
    }

    @Test
    @TestSecurity(user = "auditor", roles = "AUDITOR")
    void thoseInOfficeComeFirstAndAnAuditorProposesNobody() {
        Services.list(
                LIST,
                SampleLiaison.aLiaison()
                        .named("Ditarik")
                        .in(LiaisonState.WITHDRAWN)
                        .view(),
                SampleLiaison.aLiaison()
                        .named("Diusulkan")
                        .in(LiaisonState.PROPOSED)
                        .view(),
                SampleLiaison.aLiaison().view());

        Pages pages = Pages.inIndonesian().open(CONTACTS);

        assertEquals(
                List.of("Narahubung Satu", "Diusulkan", "Ditarik"),
                pages.page().select("tbody th").eachText());
        assertTrue(
                pages.page().select("tbody tr").first().text().contains("Indonesia Dikonfirmasi Dikonfirmasi: 3 Okt"));
        assertEquals(ONE, pages.page().select("tbody th a").first().attr("href"));
        assertTrue(pages.text().contains("sebagaimana ditentukan Permenkominfo 5/2020 Pasal 25"));
        assertTrue(pages.page().select("a[href='" + CONTACTS + "/baru']").isEmpty());
        assertEquals(403, pages.open(CONTACTS + "/baru").status());
    }

    @Test
    @TestSecurity(user = "approver-tiktok", roles = "PLATFORM_APPROVER")
    void aLiaisonIsProposed() {
        String form = CONTACTS + "/baru";
        Pages pages = Pages.inEnglish().open(form);
        assertEquals("Propose a liaison officer", pages.heading());
        assertEquals(
                List.of("", "ID"),
                pages.page().select("#domisili option").stream()
                        .limit(2)
                        .map(option -> option.val())
                        .toList());
        assertTrue(pages.page().select("#domisili option[value=SG]").text().contains("Singapore"));

        Services.refuse(
                "POST " + API,
                400,
                "invalid-request",
                new Violation("/phone", "NotBlank", "must not be blank"),
                new Violation("/domicile", "NotNull", "must not be null"));
        pages.submit(form, Map.of("nama", "Narahubung Dua", "surel", "dua@tiktok.example"));
        assertEquals(422, pages.status());
        assertEquals("Narahubung Dua", pages.page().select("#nama").val());
        assertEquals(1, pages.page().select("#telepon-error").size());
        assertEquals(1, pages.page().select("#domisili-error").size());

        Services.answer(
                "POST " + API,
                SampleLiaison.aLiaison().in(LiaisonState.PROPOSED).view());
        pages.submit(form, Map.of("telepon", "+62 21 1234", "domisili", "ID"));
        assertEquals(303, pages.status());
        assertEquals(CONTACTS, pages.location());
        var sent = Services.last("POST " + API);
        assertEquals("tiktok", sent.json().get("platformId").asText());
        assertEquals("Narahubung Dua", sent.json().get("name").asText());
        assertEquals("+62 21 1234", sent.json().get("phone").asText());
        assertEquals("ID", sent.json().get("domicile").asText());
        assertTrue(sent.header("idempotency-key").length() > 10);
        assertTrue(pages.open(CONTACTS).text().contains("was proposed and awaits an officer's confirmation"));
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void anOfficerConfirmsOrRefusesWithReason() {
        tell(SampleLiaison.aLiaison().in(LiaisonState.PROPOSED).allowing("confirm", "reject"));
        Pages pages = Pages.inIndonesian().open(ONE);
        assertEquals("Narahubung Satu", pages.heading());
        assertEquals(
                List.of(ONE + "/konfirmasi", ONE + "/tolak"),
                pages.page().select(".app-actions a").eachAttr("href"));
        assertTrue(pages.page().select("aside").text().contains("Diusulkan"));

        Services.answer(
                "POST " + API + "/" + SampleLiaison.ID + "/confirm",
                SampleLiaison.aLiaison().view());
        pages.open(ONE + "/konfirmasi").submit(ONE + "/konfirmasi", Map.of());
        assertEquals(ONE, pages.location());
        assertEquals(
                "\"2\"",
                Services.last("POST " + API + "/" + SampleLiaison.ID + "/confirm")
                        .header("if-match"));

        String refuse = "POST " + API + "/" + SampleLiaison.ID + "/reject";
        Services.refuse(refuse, 400, "invalid-request", new Violation("/reason", "NotBlank", "must say why"));
        pages.open(ONE + "/tolak").submit(ONE + "/tolak", Map.of());
        assertEquals(422, pages.status());
        assertEquals(1, pages.page().select("#alasan-error").size());
        Services.answer(
                refuse, SampleLiaison.aLiaison().in(LiaisonState.REJECTED).view());
        pages.submit(ONE + "/tolak", Map.of("alasan", "Tanpa surat penunjukan"));
        assertEquals(303, pages.status());
        assertEquals(
                "Tanpa surat penunjukan",
                Services.last(refuse).json().get("reason").asText());
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void whatIsNotPossibleNowHasNoPageAndWhatChangedIsSaid() {
        tell(SampleLiaison.aLiaison().allowing("end"));
        Pages pages = Pages.inIndonesian().open(ONE + "/konfirmasi");
        assertEquals(303, pages.status());
        assertEquals(ONE, pages.location());
        assertEquals(404, pages.open(ONE + "/bekukan").status());

        pages.open(ONE + "/akhiri").submit(ONE + "/akhiri", Map.of());
        assertEquals(422, pages.status());
        assertEquals(
                List.of("#terakhir", "#alasan"),
                pages.page().select(".govuk-error-summary a").eachAttr("href"),
                "all that is missing at once");

        Services.refuse("POST " + API + "/" + SampleLiaison.ID + "/end", 412, "stale-version");
        pages.open(ONE + "/akhiri").submit(ONE + "/akhiri", Map.of("terakhir", "2026-11-20", "alasan", "Pindah"));
        assertEquals(412, pages.status());
        assertTrue(pages.text().contains("Pindah"), "nothing typed is lost");
    }

    @Test
    @TestSecurity(user = "officer", roles = "OFFICER")
    void whoProposedIsToldThatAnotherOfficerConfirms() {
        tell(SampleLiaison.aLiaison().in(LiaisonState.PROPOSED).allowing("confirm"));
        Services.refuse("POST " + API + "/" + SampleLiaison.ID + "/confirm", 409, "same-person-refused");
        Pages pages = Pages.inIndonesian().open(ONE + "/konfirmasi").submit(ONE + "/konfirmasi", Map.of());
        assertEquals(409, pages.status());
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void aLiaisonsTimeIsEndedWithDayAndReason() {
        tell(SampleLiaison.aLiaison().allowing("end"));
        String form = ONE + "/akhiri";
        String command = "POST " + API + "/" + SampleLiaison.ID + "/end";
        Pages pages = Pages.inIndonesian().open(ONE);
        assertEquals(
                "Akhiri masa tugas",
                pages.page().select("a[href='" + form + "']").text());
        pages.open(form);
        assertTrue(pages.text().contains("orang ini tidak lagi bertugas"));
        assertFalse(pages.text().contains("satu-satunya"), "another one lives in Indonesia");

        Services.refuse(command, 400, "invalid-request", new Violation("/lastDay", "chronological", "too early"));
        pages.submit(form, Map.of("terakhir", "2026-06-30", "alasan", "Pindah tugas"));
        assertEquals(422, pages.status());
        assertEquals(1, pages.page().select("#terakhir-error").size());
        assertEquals("Pindah tugas", pages.page().select("#alasan").text());

        Services.refuse(command, 409, "illegal-transition", "ENDED");
        pages.open(form).submit(form, Map.of("terakhir", "2026-11-20", "alasan", "Pindah tugas"));
        assertEquals(409, pages.status());

        Services.answer(command, SampleLiaison.aLiaison().in(LiaisonState.ENDED).view());
        pages.open(form).submit(form, Map.of("terakhir", "2026-11-20", "alasan", "Pindah tugas"));
        assertEquals(ONE, pages.location());
        var sent = Services.last(command);
        assertEquals("2026-11-20", sent.json().get("lastDay").asText());
        assertEquals("Pindah tugas", sent.json().get("reason").asText());
        assertEquals("\"2\"", sent.header("if-match"));

        String stranger = CONTACTS + "/0195f0a0-0000-7000-8000-0000000000ff/akhiri";
        Services.refuse("GET " + API + "/0195f0a0-0000-7000-8000-0000000000ff", 404, "not-found");
        assertEquals(404, pages.open(stranger).status());
        assertEquals(
                404, pages.open("/platform/other/kontak/" + SampleLiaison.ID).status(), "of another platform");
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void whoeverEndsTheLastOneInIndonesiaIsToldWhatFollows() {
        tell(SampleLiaison.aLiaison().only().allowing("end"));

        Pages pages = Pages.inIndonesian().open(ONE + "/akhiri");

        assertTrue(
                pages.text()
                        .contains("Narahubung Satu adalah satu-satunya narahubung yang dikonfirmasi dan berdomisili di"
                                + " Indonesia. Setelah masa tugasnya diakhiri, ketentuan Permenkominfo 5/2020 Pasal 25"
                                + " tidak terpenuhi sampai narahubung lain dikonfirmasi."),
                pages.text());
        assertEquals(1, pages.page().select("form[action='" + ONE + "/akhiri']").size());
    }

    @Test
    @TestSecurity(user = "liaison-tiktok", roles = "LIAISON")
    void aProposalIsTakenBack() {
        tell(SampleLiaison.aLiaison().in(LiaisonState.PROPOSED).allowing("withdraw"));
        String command = "POST " + API + "/" + SampleLiaison.ID + "/withdraw";
        Services.answer(
                command, SampleLiaison.aLiaison().in(LiaisonState.WITHDRAWN).view());

        Pages pages = Pages.inEnglish().open(ONE + "/tarik").submit(ONE + "/tarik", Map.of());

        assertEquals(ONE, pages.location());
        assertEquals("\"2\"", Services.last(command).header("if-match"));
        assertTrue(pages.open(ONE).text().contains("The proposal was withdrawn."));
    }
}
