package id.lindung.stack.junit.event;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * For one test class of a service, which makes it tell events: fails it unless {@link EventsFitTheirSchemas} has read some
 * behind it. Were that one not registered, or did it look where nothing is told, every class would pass.
 */
public final class EventsAreRead implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext testClass) {
        var before = EventsFitTheirSchemas.read();
        testClass.getStore(Namespace.create(EventsAreRead.class)).put(EventsAreRead.class, (CloseableResource)
                () -> requireMoreThan(before));
    }

    /** The store is closed when all that stands behind the class is done. */
    private static void requireMoreThan(int before) {
        if (EventsFitTheirSchemas.read() <= before) {
            throw new AssertionError("nobody has held the events of this class against their schemas");
        }
    }
}
