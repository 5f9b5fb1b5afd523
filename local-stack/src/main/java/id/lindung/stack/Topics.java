package id.lindung.stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/** The topics of the suite, how long each keeps what it was given, and that it keeps it through a power failure. */
final class Topics {

    /** Order per platform holds within a partition; twelve leave room for twelve consumers of a group. */
    static final int PARTITIONS = 12;

    /**
     * Kafka's own default, seven days, would lose what a consumer has not read in a week. The consumers' inboxes
     * ({@code lindung.inbox.keep}) remember longer than this, so that reading again from the beginning changes nothing.
     */
    static final Duration EVENTS_KEPT = Duration.ofDays(180);

    /** A dead letter waits for a person, and nobody knows how long. */
    private static final String FOR_EVER = "-1";

    /**
     * Kafka relies on other brokers' copies and leaves its files to the operating system for minutes. Here is one broker,
     * and the outbox forgets what it has confirmed: that has to be on the disk.
     */
    private static final String EACH_WRITE = "1";

    private static final int PATIENCE_SECONDS = 20;

    private Topics() {}

    /** What a service sends, and what it could not handle. */
    static List<String> of(String service) {
        return List.of("lindung." + service + ".v1", "lindung." + service + ".dead-letter.v1");
    }

    /** Makes what is missing; what is there takes over the settings. @throws EngineFailed when Kafka does not */
    static void ensure(Admin admin, Collection<String> topics) {
        try {
            var present = admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            var missing = new ArrayList<NewTopic>();
            var changed = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
            for (var topic : topics) {
                if (present.contains(topic)) {
                    changed.put(new ConfigResource(ConfigResource.Type.TOPIC, topic), changes(settings(topic)));
                } else {
                    missing.add(new NewTopic(topic, PARTITIONS, (short) 1).configs(settings(topic)));
                }
            }
            admin.createTopics(missing).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            admin.incrementalAlterConfigs(changed).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new EngineFailed("Kafka did not make the topics " + topics + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailed("interrupted while making topics", e);
        }
    }

    private static Map<String, String> settings(String topic) {
        return Map.of(
                TopicConfig.RETENTION_MS_CONFIG,
                retention(topic),
                TopicConfig.FLUSH_MESSAGES_INTERVAL_CONFIG,
                EACH_WRITE);
    }

    private static List<AlterConfigOp> changes(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(entry -> new AlterConfigOp(new ConfigEntry(entry.getKey(), entry.getValue()), OpType.SET))
                .toList();
    }

    private static String retention(String topic) {
        return topic.contains(".dead-letter.") ? FOR_EVER : Long.toString(EVENTS_KEPT.toMillis());
    }
}
