package id.lindung.compliance.missed;

import id.lindung.contracts.event.TakedownOrderWithdrawn;
import id.lindung.kit.inbox.EventConsumer;
import id.lindung.kit.inbox.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Takes an order that the ministry took back out of the figures, whether its misses were heard before or come later. */
@ApplicationScoped
@Named("withdrawn-orders")
class TakeWithdrawal implements EventConsumer<TakedownOrderWithdrawn> {

    private final MissedDeadlines missedDeadlines;

    TakeWithdrawal(MissedDeadlines missedDeadlines) {
        this.missedDeadlines = missedDeadlines;
    }

    @Override
    public void consume(IncomingEvent<TakedownOrderWithdrawn> event) {
        missedDeadlines.withdraw(event.data());
    }
}
