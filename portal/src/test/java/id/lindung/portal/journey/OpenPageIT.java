package id.lindung.portal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What scripts add to a page that stays open: fresh deadlines, word of an ended session, a warning before work is lost. */
@ExtendWith(Journey.class)
class OpenPageIT {

    private static final long A_MINUTE = 61_000;
    private static final String NOTICE = "[data-session-ended]";

    private static String order;

    @BeforeAll
    static void prepare() {
        order = "/perintah/" + new Prepared(new Register().platforms()).orderToAnswer("open-page");
    }

    @Test
    void theDeadlineIsRefreshedEveryMinuteAndTheDashboardsTableToo() {
        try (var officer = Journey.visitor(true, "id-ID")) {
            officer.page().clock().install();
            officer.signIn("officer", "/dasbor");
            for (var path : List.of(order, "/dasbor")) {
                officer.open(path);
                var response = officer.page()
                        .waitForResponse(
                                answer -> isRefresh(answer.request()),
                                () -> officer.page().clock().fastForward(A_MINUTE));
                assertEquals(200, response.status());
                assertTrue(
                        response.request().url().contains(path),
                        response.request().url());
                officer.page().locator("[hx-get] .app-deadline").first().waitFor();
            }
        }
    }

    @Test
    void anEndedSessionIsToldAndTheTextStaysUntilAfterANewLogin() {
        try (var officer = Journey.visitor(true, "id-ID")) {
            var page = officer.page();
            page.clock().install();
            officer.signIn("officer", order).open(order);
            var deadline = page.locator("[hx-get]").innerText();
            assertFalse(page.locator(NOTICE).isVisible());

            page.context().clearCookies();
            page.clock().fastForward(A_MINUTE);
            page.locator(NOTICE).waitFor();
            assertEquals(deadline, page.locator("[hx-get]").innerText());
            assertTrue(officer.path().equals(order), officer.path());

            var beside = page.waitForPopup(() -> page.locator(NOTICE + " a").click());
            beside.locator("#username").fill("officer");
            beside.locator("#password").fill("lindung-officer");
            beside.locator("#kc-login").click();
            beside.waitForURL("**/dasbor");
            page.clock().fastForward(A_MINUTE);
            page.locator(NOTICE).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    @Test
    void nobodyThereNothingIsRefreshed() {
        try (var officer = Journey.visitor(true, "id-ID")) {
            var page = officer.page();
            page.clock().install();
            officer.signIn("officer", order).open(order);
            var refreshes = new ArrayList<Request>();
            page.onRequest(request -> {
                if (isRefresh(request)) {
                    refreshes.add(request);
                }
            });
            page.clock().fastForward(A_MINUTE * 11);
            page.clock().fastForward(A_MINUTE);
            assertEquals(List.of(), refreshes, "an open page alone keeps no session alive");

            page.mouse().move(300, 300);
            page.waitForRequest(OpenPageIT::isRefresh, () -> page.clock().fastForward(A_MINUTE));
        }
    }

    @Test
    void workThatWasNotSentIsNotLeftWithoutAWarning() {
        try (var officer = Journey.visitor(true, "id-ID")) {
            officer.signIn("officer", "/perintah/baru").open("/perintah/baru");
            var warnings = warnings(officer.page());
            officer.follow("English");
            assertEquals(List.of(), warnings, "nothing was typed");

            officer.open("/perintah/baru");
            officer.fillFirst("https://video.example/v/1");
            officer.follow("Bahasa Indonesia");
            assertEquals(List.of("beforeunload"), warnings);

            officer.open("/perintah/baru").click("Simpan draf");
            assertTrue(officer.page().locator(".govuk-error-summary").isVisible());
            officer.follow("English");
            assertEquals(List.of("beforeunload", "beforeunload"), warnings, "the refused form was sent, but not kept");
        }
    }

    @Test
    void aFileIsSentWithASignOfHowFarItIsAndAnAcceptedOneLeavesNothingUnsaved(@TempDir Path folder) throws IOException {
        var programs = Files.write(folder.resolve("setup.exe"), new byte[] {'M', 'Z'});
        var table = Files.writeString(folder.resolve("november.csv"), "bulan,moderator\n2026-11,190\n");
        var register = new Register();
        var report = new Prepared(register).report(register.activeCommitment("Mengunggah berkas"));
        try (var liaison = Journey.visitor(true, "id-ID")) {
            var page = liaison.page();
            liaison.signIn("liaison-tiktok", "/lapor/" + report + "/bukti").open("/lapor/" + report + "/bukti");
            var sign = page.locator("[data-upload-progress]");
            var warnings = warnings(page);

            page.route("**/bukti", held -> {});
            liaison.upload("berkas", table).click("Unggah berkas");
            sign.locator("progress").waitFor();
            sign.getByText("Batalkan pengiriman").click();
            sign.getByText("Pengiriman dibatalkan.").waitFor();
            assertFalse(sign.locator("progress").isVisible());
            assertFalse(sign.getByText("Batalkan pengiriman").isVisible(), "nothing is left that could be stopped");
            page.unroute("**/bukti");

            liaison.upload("berkas", programs).click("Unggah berkas");
            page.locator(".govuk-error-summary").waitFor();
            assertEquals(1, page.locator("form[action$='/hapus']").count(), "another form, in which nothing is wrong");

            liaison.upload("berkas", table).click("Unggah berkas");
            page.locator("main .app-files").getByText("november.csv").first().waitFor();
            assertEquals("/lapor/" + report + "/bukti", liaison.path());
            liaison.follow("English");
            assertEquals(List.of(), warnings, "everything is saved");
            assertTrue(liaison.shows("november.csv"));
        }
    }

    @Test
    void aPageThatAnswersAFileComesWithAllThatStandsAroundIt(@TempDir Path folder) throws IOException {
        var table = Files.writeString(folder.resolve("desember.csv"), "bulan,moderator\n2026-12,200\n");
        var register = new Register();
        var report = new Prepared(register).report(register.activeCommitment("Mengunggah lagi"));
        try (var liaison = Journey.visitor(true, "id-ID")) {
            var page = liaison.page();
            liaison.signIn("liaison-tiktok", "/lapor/" + report + "/bukti").open("/lapor/" + report + "/bukti");
            var beside = page.context().newPage();
            beside.navigate("/bahasa/en?ke=/bantuan");
            liaison.upload("berkas", table).click("Unggah berkas");

            page.locator("main .app-files").getByText("desember.csv").first().waitFor();
            assertEquals("en", page.locator("html").getAttribute("lang"));
            assertEquals(
                    "English",
                    page.locator(".app-header__languages [aria-current]").innerText());
            liaison.follow("Bahasa Indonesia");
            assertTrue(liaison.shows("desember.csv"));
        }
    }

    /** The kinds of dialogs that come up from now on; the reader leaves all the same. */
    private static List<String> warnings(Page page) {
        var warnings = new ArrayList<String>();
        page.onDialog(dialog -> {
            warnings.add(dialog.type());
            dialog.accept();
        });
        return warnings;
    }

    private static boolean isRefresh(Request request) {
        return "true".equals(request.headers().get("hx-request"));
    }
}
