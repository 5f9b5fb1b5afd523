package id.lindung.compliance.missed;

import id.lindung.contracts.event.DeadlineMissed;
import id.lindung.kit.inbox.EventConsumer;
import id.lindung.kit.inbox.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Counts a missed deadline. */
@ApplicationScoped
@Named("missed-deadlines")
class TakeMissedDeadline implements EventConsumer<DeadlineMissed> {

    private final MissedDeadlines missedDeadlines;

    TakeMissedDeadline(MissedDeadlines missedDeadlines) {
        this.missedDeadlines = missedDeadlines;
    }

    @Override
    public void consume(IncomingEvent<DeadlineMissed> event) {
        missedDeadlines.add(event.data());
    }
}
