package id.lindung.portal.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;

/** What axe-core finds on a page (WCAG 2.2 AA and its own best practice). */
final class Accessibility {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    /** One line a rule, with the page and the elements that break it; needs a browser that runs scripts. */
    static List<String> violations(Page page) {
        page.waitForLoadState();
        try {
            return found(page);
        } catch (PlaywrightException movedOn) {
            // The page was left while it was looked at; the one that came instead is the one to look at.
            page.waitForLoadState();
            return found(page);
        }
    }

    private static List<String> found(Page page) {
        return new AxeBuilder(page)
                .withTags(TAGS).analyze().getViolations().stream()
                        .map(rule -> page.url() + ": " + rule.getId() + " " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }
}
