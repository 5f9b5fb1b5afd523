package id.lindung.compliance.missed;

import id.lindung.contracts.event.DeadlineMissed;
import id.lindung.contracts.event.TakedownOrderWithdrawn;
import id.lindung.kit.inbox.EventReader;
import id.lindung.kit.inbox.UntilDone;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what moderation-service tells. What is not readable as an event goes to the dead-letter topic. */
@ApplicationScoped
class HearModeration {

    private final EventReader reader;
    private final TakeMissedDeadline takeMissedDeadline;
    private final TakeWithdrawal takeWithdrawal;

    HearModeration(EventReader reader, TakeMissedDeadline takeMissedDeadline, TakeWithdrawal takeWithdrawal) {
        this.reader = reader;
        this.takeMissedDeadline = takeMissedDeadline;
        this.takeWithdrawal = takeWithdrawal;
    }

    @Incoming("moderation-events")
    @Blocking
    void hear(String json) {
        reader.read(json).ifPresent(event -> {
            if (event.data() instanceof DeadlineMissed missed) {
                UntilDone.run(event, () -> takeMissedDeadline.take(event.id(), missed));
            } else if (event.data() instanceof TakedownOrderWithdrawn withdrawn) {
                UntilDone.run(event, () -> takeWithdrawal.take(event.id(), withdrawn));
            }
        });
    }
}
