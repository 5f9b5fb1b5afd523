package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** An order as the present caller may see it, at the present time. */
@ApplicationScoped
class OrderViews {

    private final CurrentCaller currentCaller;
    private final Clock clock;

    OrderViews(CurrentCaller currentCaller, Clock clock) {
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    TakedownOrderView of(TakedownOrder order) {
        var reader = currentCaller.get();
        var now = clock.instant();
        var content = order.content();
        var times = order.milestones();
        var people = order.signatories();
        var items = order.items().stream().map(item -> ItemViews.of(item, now)).toList();
        return new TakedownOrderView(
                order.id(),
                order.number(),
                order.platformId(),
                order.status(),
                content.category(),
                order.terms().urgent(),
                order.terms().ofClock().actWithin(),
                content.requestedMeasure(),
                content.legalBasis(),
                content.reasons(),
                content.legalAnalysis(),
                content.letterReference(),
                content.territorialScope(),
                content.redressText(),
                people.drafter().shownTo(reader),
                people.signer() == null ? null : people.signer().shownTo(reader),
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
                order.clarifications().stream().map(Clarification::view).toList(),
                AllowedActions.of(order, reader),
                order.history().shownTo(reader),
                order.version());
    }
}
