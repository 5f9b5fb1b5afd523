package id.lindung.compliance.missed;

import id.lindung.contracts.event.DeadlineMissed;
import id.lindung.kit.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Counts a missed deadline once, however often its event arrives. */
@ApplicationScoped
class TakeMissedDeadline {

    private static final String CONSUMER = "missed-deadlines";

    private final Inbox inbox;
    private final MissedDeadlines missedDeadlines;

    TakeMissedDeadline(Inbox inbox, MissedDeadlines missedDeadlines) {
        this.inbox = inbox;
        this.missedDeadlines = missedDeadlines;
    }

    @Transactional
    void take(UUID eventId, DeadlineMissed missed) {
        if (inbox.firstTime(CONSUMER, eventId)) {
            missedDeadlines.add(missed);
        }
    }
}
