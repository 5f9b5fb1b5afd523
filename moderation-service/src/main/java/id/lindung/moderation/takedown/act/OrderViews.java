package id.lindung.moderation.takedown.act;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.identity.Roles;
import id.lindung.moderation.takedown.order.OrderGraph;
import id.lindung.moderation.takedown.order.TakedownOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/** An order as the present caller may see it, at the present time. */
@ApplicationScoped
public class OrderViews {

    /** Looks at the address of restricted content; no act, since it changes nothing about the order. */
    public static final String REVEAL = "reveal";

    private final CurrentCaller currentCaller;
    private final Clock clock;

    OrderViews(CurrentCaller currentCaller, Clock clock) {
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    public TakedownOrderView of(TakedownOrder order) {
        var reader = currentCaller.get();
        var now = clock.instant();
        var content = order.content();
        var times = order.milestones();
        var items = order.items().stream().map(item -> ItemViews.of(item, now)).toList();
        return new TakedownOrderView(
                order.id(),
                order.number(),
                order.platformId(),
                order.state(),
                content.category(),
                order.terms().urgent(),
                order.terms().ofClock().actWithin(),
                content.requestedMeasure(),
                content.legalBasis(),
                content.reasons(),
                content.legalAnalysisShownTo(reader),
                content.legalAnalysisSha256(),
                content.analysisInLetter(),
                content.letterReference(),
                content.territorialScope(),
                content.redressText(),
                order.drafter().shownTo(reader),
                order.signer() == null ? null : order.signer().shownTo(reader),
                times.draftedAt(),
                times.issuedAt(),
                times.deliveredAt(),
                times.acknowledgedAt(),
                order.workload().deadlineAt(now),
                order.workload().heldUntil(now),
                times.closedAt(),
                order.payloadSha256(),
                order.workload().openItems(),
                (int) items.stream().filter(item -> item.overdue()).count(),
                items,
                order.clarifications().views(),
                allowedActions(order, reader, now),
                order.history().shownTo(reader),
                order.version());
    }

    private static List<String> allowedActions(TakedownOrder order, Caller reader, Instant now) {
        var actions = new TreeSet<>(OrderGraph.GRAPH.allowedActions(order, reader, proposal -> false));
        if (order.items().stream().anyMatch(item -> item.mayBeObeyedInTime(now))) {
            actions.remove(OrderAct.CLOSE.wireName());
        }
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
