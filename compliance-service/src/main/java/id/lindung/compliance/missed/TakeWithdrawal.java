package id.lindung.compliance.missed;

import id.lindung.contracts.event.TakedownOrderWithdrawn;
import id.lindung.kit.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes an order that the ministry took back out of the figures, whether its misses were heard before or come later. */
@ApplicationScoped
class TakeWithdrawal {

    private static final String CONSUMER = "withdrawn-orders";

    private final Inbox inbox;
    private final MissedDeadlines missedDeadlines;

    TakeWithdrawal(Inbox inbox, MissedDeadlines missedDeadlines) {
        this.inbox = inbox;
        this.missedDeadlines = missedDeadlines;
    }

    @Transactional
    void take(UUID eventId, TakedownOrderWithdrawn withdrawn) {
        if (inbox.firstTime(CONSUMER, eventId)) {
            missedDeadlines.withdraw(withdrawn);
        }
    }
}
