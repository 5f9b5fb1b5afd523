package id.lindung.moderation.platform;

import id.lindung.contracts.event.PlatformChanged;
import id.lindung.kit.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes over an entry of the register, once for each event. */
@ApplicationScoped
class TakePlatformChange {

    private static final String CONSUMER = "platform-register-copy";

    private final Inbox inbox;
    private final Platforms platforms;

    TakePlatformChange(Inbox inbox, Platforms platforms) {
        this.inbox = inbox;
        this.platforms = platforms;
    }

    @Transactional
    void take(UUID eventId, PlatformChanged event) {
        if (inbox.firstTime(CONSUMER, eventId)) {
            platforms.take(Platform.of(event));
        }
    }
}
