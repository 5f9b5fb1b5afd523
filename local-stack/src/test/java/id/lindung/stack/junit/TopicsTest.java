package id.lindung.stack.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;

/** How long and how well a topic keeps what it was given, on the real broker. */
class TopicsTest {

    private static final String HALF_A_YEAR = Long.toString(Duration.ofDays(180).toMillis());

    private final SharedEngines engines = SharedEngines.get();

    @Test
    void eventsAreKeptForHalfAYear() throws Exception {
        assertRetention(HALF_A_YEAR, engines.freshTopic("lindung.kept.v1"));
    }

    @Test
    void deadLettersAreKeptUntilSomebodyTakesThem() throws Exception {
        assertRetention("-1", engines.freshTopic("lindung.kept.dead-letter.v1"));
    }

    @Test
    void whatTheBrokerConfirmsIsOnTheDisk() throws Exception {
        assertSetting("1", engines.freshTopic("lindung.kept.v1"), "flush.messages");
        assertSetting("1", engines.freshTopic("lindung.kept.dead-letter.v1"), "flush.messages");
    }

    @Test
    void aTopicThatWasMadeOtherwiseTakesOverTheSettings() throws Exception {
        var topic = engines.freshTopic("lindung.changed.v1");
        try (var admin = admin()) {
            var week = Long.toString(Duration.ofDays(7).toMillis());
            var old = List.of(set("retention.ms", week), set("flush.messages", "10000"));
            admin.incrementalAlterConfigs(Map.of(resource(topic), old)).all().get(20, TimeUnit.SECONDS);
        }
        engines.ensureTopic(topic);
        assertRetention(HALF_A_YEAR, topic);
        assertSetting("1", topic, "flush.messages");
    }

    private static AlterConfigOp set(String name, String value) {
        return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    }

    private void assertRetention(String expected, String topic) throws Exception {
        assertSetting(expected, topic, "retention.ms");
    }

    /** The broker answers from what it has heard of the topic and of the change so far. */
    private void assertSetting(String expected, String topic, String name) throws Exception {
        var limit = Instant.now().plusSeconds(20);
        var known = setting(topic, name);
        while (!known.equals(Optional.of(expected)) && Instant.now().isBefore(limit)) {
            Thread.sleep(50);
            known = setting(topic, name);
        }
        assertEquals(Optional.of(expected), known);
    }

    /** Empty while the broker has not heard of the topic. */
    private Optional<String> setting(String topic, String name) throws Exception {
        try {
            return Optional.of(described(topic, name));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private String described(String topic, String name) throws Exception {
        try (var admin = admin()) {
            return admin.describeConfigs(List.of(resource(topic)))
                    .all()
                    .get(20, TimeUnit.SECONDS)
                    .get(resource(topic))
                    .get(name)
                    .value();
        }
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", engines.kafkaBootstrapServers()));
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }
}
