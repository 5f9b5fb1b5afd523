package id.lindung.moderation.takedown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.contracts.takedown.OrderAct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The documentation shows the graph that is in force. With {@code -Dlindung.docs.write=true} the page is written instead
 * of compared.
 */
class OrderGraphDocumentTest {

    private static final String BEGIN = "<!-- begin: made from OrderGraph -->\n";
    private static final String END = "<!-- end -->";

    private static final Path PAGE = Path.of(System.getProperty("lindung.root", ".."), "docs", "takedown-orders.md");

    @Test
    void thePageShowsTheGraphAsItIsDeclared() throws IOException {
        var page = Files.readString(PAGE);
        var current =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + graph() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("lindung.docs.write")) {
            Files.writeString(PAGE, current);
        } else {
            assertEquals(current, page, "write it anew with -Dlindung.docs.write=true");
        }
    }

    private static String graph() {
        return "```mermaid\nstateDiagram-v2\n    [*] --> DRAFT: draft\n"
                + diagram()
                + "    CLOSED --> [*]\n    WITHDRAWN --> [*]\n```\n\n"
                + "| from | act | to | when | who |\n|---|---|---|---|---|\n"
                + table();
    }

    /** Acts that change no state, and withdrawing, which leads away from everywhere, would only hide the way. */
    private static String diagram() {
        return OrderGraph.edges().stream()
                .filter(edge -> edge.from() != edge.to() && edge.act() != OrderAct.WITHDRAW)
                .map(edge -> "    %s --> %s: %s\n"
                        .formatted(edge.from(), edge.to(), edge.act().wireName()))
                .collect(Collectors.joining());
    }

    private static String table() {
        return OrderGraph.edges().stream()
                .sorted(Comparator.comparing(OrderGraph.Edge::from)
                        .thenComparing(OrderGraph.Edge::act)
                        .thenComparing(OrderGraph.Edge::to))
                .map(OrderGraphDocumentTest::row)
                .collect(Collectors.joining());
    }

    private static String row(OrderGraph.Edge edge) {
        var when = edge.when().equals(EnumSet.allOf(Progress.class))
                ? ""
                : edge.when().stream().sorted().map(Progress::name).collect(Collectors.joining(", "));
        var who = edge.roles().stream().sorted().collect(Collectors.joining(", "));
        return "| %s | `%s` | %s | %s | %s |\n"
                .formatted(edge.from(), edge.act().wireName(), edge.to(), when, who);
    }
}
