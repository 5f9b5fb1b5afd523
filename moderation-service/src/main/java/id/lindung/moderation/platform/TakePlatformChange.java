package id.lindung.moderation.platform;

import id.lindung.contracts.event.PlatformChanged;
import id.lindung.kit.inbox.EventConsumer;
import id.lindung.kit.inbox.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes over an entry of the register. */
@ApplicationScoped
class TakePlatformChange implements EventConsumer<PlatformChanged> {

    private final Platforms platforms;

    TakePlatformChange(Platforms platforms) {
        this.platforms = platforms;
    }

    @Override
    public String name() {
        return "platform-register-copy";
    }

    @Override
    public void consume(IncomingEvent<PlatformChanged> event) {
        platforms.take(Platform.of(event.data()));
    }
}
