package id.lindung.kit.lifecycle;

import id.lindung.contracts.lifecycle.Act;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A graph as documentation shows it: a diagram (Mermaid) and a table of every edge. */
public final class GraphPage {

    private GraphPage() {}

    /**
     * One line of the table.
     *
     * @param when which of several edges of the act it is; empty where there is but one
     */
    public record Line(String from, String act, String to, String when, Collection<String> roles) {}

    /** Every edge as lines; an act that needs approval is one to propose, to approve, and to give back. */
    public static <E extends Subject<S>, S extends Enum<S>, A extends Enum<A> & Act> List<Line> lines(
            Graph<E, S, A> graph) {
        var lines = new ArrayList<Line>();
        for (var edge : graph.edges()) {
            var from = edge.from().name();
            var to = edge.to().name();
            var act = edge.act().wireName();
            if (edge.needsApproval()) {
                var approval = edge.approval();
                lines.add(new Line(from, approval.proposingAction(), from, "", edge.roles()));
                lines.add(new Line(from, act, to, "", approval.roles()));
                lines.add(new Line(from, approval.returning(), from, "", approval.roles()));
            } else {
                lines.add(new Line(from, act, to, edge.when().words(), edge.roles()));
            }
        }
        return lines.stream().distinct().toList();
    }

    /**
     * The text for the page.
     *
     * @param making the act that makes a new one, and {@code first} the state it is in then
     * @param leftOut acts that lead away from everywhere and would hide the way in the diagram
     */
    public static <E extends Subject<S>, S extends Enum<S>, A extends Enum<A> & Act> String of(
            Graph<E, S, A> graph, String making, S first, Set<String> leftOut) {
        var lines = lines(graph);
        var ends = new TreeSet<>(lines.stream().map(Line::to).toList());
        lines.forEach(line -> ends.remove(line.from()));
        var diagram = lines.stream()
                .filter(line -> !line.from().equals(line.to()) && !leftOut.contains(line.act()))
                .map(line -> "    %s --> %s: %s\n".formatted(line.from(), line.to(), line.act()))
                .distinct()
                .collect(Collectors.joining());
        var end = ends.stream().map("    %s --> [*]\n"::formatted).collect(Collectors.joining());
        return "```mermaid\nstateDiagram-v2\n    [*] --> " + first + ": " + making + "\n" + diagram + end + "```\n\n"
                + "| from | act | to | when | who |\n|---|---|---|---|---|\n"
                + lines.stream().map(GraphPage::row).collect(Collectors.joining());
    }

    private static String row(Line line) {
        var who = line.roles().stream().sorted().collect(Collectors.joining(", "));
        return "| %s | `%s` | %s | %s | %s |\n".formatted(line.from(), line.act(), line.to(), line.when(), who);
    }
}
