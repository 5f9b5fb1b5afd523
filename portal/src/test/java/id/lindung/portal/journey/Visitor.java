package id.lindung.portal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One person at a browser of their own. Whatever the journey does, it fails at the end when a page broke the content
 * security policy, logged an error, asked another origin for anything, or, where scripts run, is not accessible.
 */
final class Visitor implements AutoCloseable {

    private static final int NARROW = 320;

    private final URI portal;
    private final Set<String> origins;
    private final BrowserContext context;
    private final Page page;
    private final boolean scripts;
    private final List<String> faults = new ArrayList<>();

    /**
     * @param identityProvider origin that the login goes to; no other one may be asked
     * @param scripts whether the browser runs JavaScript
     */
    Visitor(Browser browser, URI portal, URI identityProvider, boolean scripts, String language) {
        this.portal = portal;
        this.scripts = scripts;
        this.origins = Set.of(origin(portal), origin(identityProvider));
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(portal.toString())
                .setJavaScriptEnabled(scripts)
                .setLocale(language)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(1280, 900));
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onRequest(request -> {
            if (!request.url().startsWith("data:") && !origins.contains(origin(URI.create(request.url())))) {
                faults.add("asked another origin: " + request.url());
            }
        });
        page.onConsoleMessage(message -> {
            // The answer to a refused form is 422 on purpose; the browser logs it as an error all the same.
            if (message.text().contains("Content Security Policy")
                    || "error".equals(message.type()) && !message.text().contains("status of 4")) {
                faults.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> faults.add(page.url() + ": " + error));
    }

    Page page() {
        return page;
    }

    /** Signs in through Keycloak and comes back to {@code path}. */
    Visitor signIn(String account, String path) {
        page.navigate("/masuk?ke=" + path);
        page.locator("#username").fill(account);
        page.locator("#password").fill("lindung-" + account);
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(portal.toString()));
        return this;
    }

    /** Opens a page of the portal; it must be shown. */
    Visitor open(String path) {
        var response = page.navigate(path);
        assertEquals(200, response.status(), path);
        return arrived();
    }

    /** Opens an address at which this answer is expected in place of a page: what an error shows is a page, too. */
    Visitor openRefused(String path, int status) {
        var response = page.navigate(path);
        assertEquals(status, response.status(), path);
        return arrived();
    }

    /**
     * Sends the hidden fields of the present page's form to another address, with this session and its anti-forgery token,
     * and follows nothing.
     */
    APIResponse send(String address, Map<String, String> values) {
        var form = FormData.create();
        for (var field : page.locator("main form input[type=hidden]").all()) {
            form.set(field.getAttribute("name"), field.getAttribute("value"));
        }
        values.forEach(form::set);
        return page.request()
                .post(address, RequestOptions.create().setForm(form).setMaxRedirects(0));
    }

    /** From now on at a window of 320 CSS pixels, as at 400 % of 1280 (WCAG 1.4.10), on which no page may scroll sideways. */
    Visitor narrow() {
        page.setViewportSize(NARROW, 900);
        return this;
    }

    Visitor click(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return arrived();
    }

    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return arrived();
    }

    Visitor fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    /** Writes into the first text area of the page's form, whatever its label says in the reader's language. */
    Visitor fillFirst(String text) {
        page.locator("main form textarea").first().fill(text);
        return this;
    }

    Visitor choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    Visitor select(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    /** Chooses one of several by what the form sends, where the words beside it are the category's or state's own. */
    Visitor pick(String field, String value) {
        page.locator("input[name='" + field + "'][value='" + value + "']").check();
        return this;
    }

    /** Chooses the one whose words contain the text. */
    Visitor chooseContaining(String text) {
        page.getByLabel(text).first().check();
        return this;
    }

    /** Fills a field whose label goes on after the text, for example with "(optional)". */
    Visitor fillStarting(String label, String text) {
        page.getByLabel(java.util.regex.Pattern.compile("^" + label)).fill(text);
        return this;
    }

    Visitor followContaining(String text) {
        page.locator("main a:has-text('" + text + "')").first().click();
        return arrived();
    }

    boolean hasButton(String name) {
        return page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(name).setExact(true))
                        .count()
                > 0;
    }

    Visitor upload(String field, Path file) {
        page.locator("input[type=file][name='" + field + "']").setInputFiles(file);
        return this;
    }

    /** The first text of this form on the page. */
    String found(String form) {
        var text = page.locator("main").innerText();
        var match = java.util.regex.Pattern.compile(form).matcher(text);
        if (!match.find()) {
            throw new AssertionError("no " + form + " in " + text);
        }
        return match.group();
    }

    /** Path of the page that is shown. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    /** The number on the card of that name; points and commas group digits. */
    int number(String card) {
        var value = page.locator(".app-card", new Page.LocatorOptions().setHasText(card))
                .first()
                .locator(".app-card__value")
                .innerText();
        return Integer.parseInt(value.replaceAll("[^0-9]", ""));
    }

    String heading() {
        return page.locator("h1").innerText().strip();
    }

    boolean shows(String text) {
        return page.locator("main").innerText().contains(text);
    }

    /** Ends the visit. @throws AssertionError when a page did what no page may do */
    @Override
    public void close() {
        context.close();
        assertEquals(List.of(), faults);
    }

    private Visitor arrived() {
        // A click returns when the next page begins to come; without scripts nothing below would wait for its end.
        page.waitForLoadState();
        if (scripts) {
            faults.addAll(Accessibility.violations(page));
            var width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
            if (width > page.viewportSize().width) {
                faults.add(page.url() + " is " + width + " px wide");
            }
        }
        return this;
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
