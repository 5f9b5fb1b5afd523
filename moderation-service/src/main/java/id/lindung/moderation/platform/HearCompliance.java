package id.lindung.moderation.platform;

import id.lindung.contracts.event.PlatformChanged;
import id.lindung.kit.inbox.EventReader;
import id.lindung.kit.inbox.MalformedEvent;
import id.lindung.kit.inbox.UntilDone;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears what compliance-service tells. A message that nobody could ever read goes to the dead-letter topic; while the
 * database is away the messages wait.
 */
@ApplicationScoped
class HearCompliance {

    private final EventReader reader;
    private final TakePlatformChange takePlatformChange;

    HearCompliance(EventReader reader, TakePlatformChange takePlatformChange) {
        this.reader = reader;
        this.takePlatformChange = takePlatformChange;
    }

    /** @throws MalformedEvent for the dead-letter topic */
    @Incoming("compliance-events")
    @Blocking
    void hear(String json) {
        reader.read(json).ifPresent(event -> {
            if (event.data() instanceof PlatformChanged change) {
                UntilDone.run(event, () -> takePlatformChange.take(event.id(), change));
            }
        });
    }
}
