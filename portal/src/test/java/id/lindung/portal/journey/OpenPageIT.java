package id.lindung.portal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
