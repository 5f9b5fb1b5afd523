package id.lindung.moderation.takedown.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.kit.lifecycle.GraphPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The documentation shows the graph that is in force. With {@code -Dlindung.docs.write=true} the page is written instead
 * of compared.
 */
class OrderGraphDocumentTest {

    private static final String BEGIN = "<!-- begin: made from the graph of takedown-order -->\n";
    private static final String END = "<!-- end -->";

    private static final Path PAGE = Path.of(System.getProperty("lindung.root", ".."), "docs", "takedown-orders.md");

    @Test
    void thePageShowsTheGraphAsItIsDeclared() throws IOException {
        var page = Files.readString(PAGE);
        var current = page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                + GraphPage.of(OrderGraph.GRAPH, Set.of(OrderAct.WITHDRAW.wireName()))
                + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("lindung.docs.write")) {
            Files.writeString(PAGE, current);
        } else {
            assertEquals(current, page, "write it anew with -Dlindung.docs.write=true");
        }
    }
}
