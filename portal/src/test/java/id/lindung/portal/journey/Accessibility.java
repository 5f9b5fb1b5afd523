package id.lindung.portal.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import java.util.stream.Stream;

/** What axe-core finds on a page (WCAG 2.2 AA and its own best practice). */
final class Accessibility {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** On a phone a cell stands alone: it says the head of its column. */
    private static final String UNNAMED_CELLS =
            """
            () => [...document.querySelectorAll('table.govuk-table')].flatMap(table => {
              const heads = [...table.querySelectorAll('thead th')].map(head => head.textContent.trim());
              return [...table.querySelectorAll('tbody tr')].flatMap(row => [...row.cells].filter((cell, i) =>
                cell.tagName === 'TD' && !(cell.dataset.label && heads[i].startsWith(cell.dataset.label.trim()))));
            }).map(cell => cell.outerHTML)
            """;

    private static final String DOUBLE_IDS =
            """
            () => [...document.querySelectorAll('[id]')].map(element => element.id)
              .filter((id, i, all) => all.indexOf(id) !== i)
            """;

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
        Stream<String> broken = new AxeBuilder(page)
                .withTags(TAGS).analyze().getViolations().stream()
                        .map(rule -> page.url() + ": " + rule.getId() + " " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList());
        return Stream.of(
                        broken,
                        all(page, UNNAMED_CELLS).map(cell -> page.url() + ": no head of column: " + cell),
                        all(page, DOUBLE_IDS).map(id -> page.url() + ": twice the id " + id))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<?> all(Page page, String script) {
        return ((List<?>) page.evaluate(script)).stream();
    }
}
