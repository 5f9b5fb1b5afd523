package id.lindung.stack.junit.event;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Stands behind every test class of every module and reads, as any consumer would, what the services have told by then.
 * The class fails when one event does not fit the schema that was published for it.
 */
public final class EventsFitTheirSchemas implements AfterAllCallback {

    /** By class loader there are several of this class; they meet in the properties of the process. */
    private static final String WATCHED = "lindung.test.told.";

    /** How many events were read so far, by whichever of them stands behind the tests. */
    private static final String READ = "lindung.test.events-read";

    private static final Map<String, Told> TOLD = new ConcurrentHashMap<>();

    private static final int MOST_FAULTS = 20;

    /** From now on what the service with this database tells on this topic is read. */
    public static void watch(String topic, String database) {
        System.setProperty(WATCHED + topic, database);
    }

    static int read() {
        return Integer.getInteger(READ, 0);
    }

    @Override
    public void afterAll(ExtensionContext testClass) {
        var thread = Thread.currentThread();
        var ofTest = thread.getContextClassLoader();
        // Kafka looks there for what it is made of, and Quarkus has put another Kafka there.
        thread.setContextClassLoader(getClass().getClassLoader());
        try {
            check();
        } finally {
            thread.setContextClassLoader(ofTest);
        }
    }

    private static void check() {
        var events = System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(WATCHED))
                .map(name -> TOLD.computeIfAbsent(
                        name, topic -> new Told(topic.substring(WATCHED.length()), System.getProperty(topic))))
                .flatMap(told -> told.since().stream())
                .toList();
        System.setProperty(READ, Integer.toString(read() + events.size()));
        var faults = events.stream()
                .flatMap(event -> EventFaults.of(event).stream())
                .distinct()
                .limit(MOST_FAULTS)
                .toList();
        if (!faults.isEmpty()) {
            throw new AssertionError(message(faults));
        }
    }

    private static String message(List<String> faults) {
        return "events that do not fit their schemas:\n" + String.join("\n", faults);
    }
}
