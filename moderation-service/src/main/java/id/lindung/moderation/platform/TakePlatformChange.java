package id.lindung.moderation.platform;

import id.lindung.contracts.event.PlatformChanged;
import id.lindung.kit.inbox.EventConsumer;
import id.lindung.kit.inbox.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Takes over an entry of the register. */
@ApplicationScoped
@Named("platform-register-copy")
class TakePlatformChange implements EventConsumer<PlatformChanged> {

    private final Platforms platforms;

    TakePlatformChange(Platforms platforms) {
        this.platforms = platforms;
    }

    @Override
    public void consume(IncomingEvent<PlatformChanged> event) {
        platforms.take(Platform.of(event.data()));
    }
}
