package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
import java.util.List;
import java.util.TreeSet;

/** What the reader could do with an order now, so that a page offers nothing that would be refused for sure. */
final class AllowedActions {

    /** Looks at the address of restricted content. */
    static final String REVEAL = "reveal";

    private AllowedActions() {}

    static List<String> of(TakedownOrder order, Caller reader) {
        var actions = new TreeSet<String>();
        OrderGraph.from(order.status())
                .filter(edge -> edge.act() != OrderAct.DELIVER)
                .filter(edge -> edge.roles().stream().anyMatch(reader::has))
                .filter(edge -> edge.act() != OrderAct.SIGN || !order.history().hasAuthor(reader))
                .filter(edge -> edge.act() != OrderAct.ANSWER_CLARIFICATION || order.hasOpenQuestion())
                .forEach(edge -> actions.add(edge.act().wireName()));
        if (order.terms().restricted() && mayReveal(order, reader)) {
            actions.add(REVEAL);
        }
        return List.copyOf(actions);
    }

    /** The child-protection officers of the ministry at any time, and the platform while it has to act on it. */
    private static boolean mayReveal(TakedownOrder order, Caller reader) {
        return reader.isPlatform() ? order.isLive() : reader.has(Roles.CHILD_OFFICER);
    }
}
