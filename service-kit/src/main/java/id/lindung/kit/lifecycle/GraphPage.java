package id.lindung.kit.lifecycle;

import id.lindung.contracts.lifecycle.Act;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A graph as documentation shows it: a diagram (Mermaid) and a table of every edge. */
public final class GraphPage {

    private GraphPage() {}

    /**
     * One line of the table.
     *
     * @param when which of several edges of the act it is; empty where there is but one
     */
    private record Line(String from, String act, String to, String when, Collection<String> roles) {}

    private static <E extends Stateful<S>, S extends Enum<S>, A extends Enum<A> & Act> List<Line> lines(
            Graph<E, S, A> graph) {
        return graph.edges().stream()
                .sorted(Comparator.comparing((Edge<E, S, A> edge) -> edge.from())
                        .thenComparing(Edge::act)
                        .thenComparing(Edge::to))
                .flatMap(GraphPage::linesOf)
                .distinct()
                .toList();
    }

    /** An act that needs approval is one to propose, to approve, and to give back. */
    private static Stream<Line> linesOf(Edge<?, ?, ?> edge) {
        var from = edge.from().name();
        var to = edge.to().name();
        var act = edge.act().wireName();
        if (!edge.needsApproval()) {
            return Stream.of(new Line(from, act, to, edge.when().words(), edge.roles()));
        }
        var approval = edge.approval();
        return Stream.of(
                new Line(from, approval.proposing() + ": " + act, from, "", edge.roles()),
                new Line(from, act, to, "", approval.roles()),
                new Line(from, approval.returning() + ": " + act, from, "", approval.roles()));
    }

    /**
     * The text for the page.
     *
     * @param leftOut stable names of acts that lead away from everywhere and would hide the way in the diagram
     */
    public static <E extends Stateful<S>, S extends Enum<S>, A extends Enum<A> & Act> String of(
            Graph<E, S, A> graph, Set<String> leftOut) {
        var lines = lines(graph);
        var ways = lines.stream().filter(line -> !line.from().equals(line.to())).toList();
        var ends = new TreeSet<>(ways.stream().map(Line::to).toList());
        ways.forEach(way -> ends.remove(way.from()));
        var diagram = ways.stream()
                .filter(way -> !leftOut.contains(way.act()))
                .map(way -> "    %s --> %s: %s\n".formatted(way.from(), way.to(), way.act()))
                .collect(Collectors.joining());
        var end = ends.stream().map("    %s --> [*]\n"::formatted).collect(Collectors.joining());
        var beginning = graph.beginning();
        return "```mermaid\nstateDiagram-v2\n"
                + "    [*] --> %s: %s\n"
                        .formatted(beginning.state(), beginning.act().wireName())
                + diagram
                + end
                + "```\n\n| from | act | to | when | who |\n|---|---|---|---|---|\n"
                + lines.stream().map(GraphPage::row).collect(Collectors.joining());
    }

    private static String row(Line line) {
        var who = line.roles().stream().sorted().collect(Collectors.joining(", "));
        return "| %s | `%s` | %s | %s | %s |\n".formatted(line.from(), line.act(), line.to(), line.when(), who);
    }
}
