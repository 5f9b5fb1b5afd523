package id.lindung.stack.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

/** How long a topic keeps what it was given, on the real broker. */
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
    void aTopicThatWasMadeOtherwiseTakesOverTheRetention() throws Exception {
        var topic = engines.freshTopic("lindung.changed.v1");
        try (var admin = admin()) {
            var week = new ConfigEntry(
                    "retention.ms", Long.toString(Duration.ofDays(7).toMillis()));
            admin.incrementalAlterConfigs(
                            Map.of(resource(topic), List.of(new AlterConfigOp(week, AlterConfigOp.OpType.SET))))
                    .all()
                    .get(20, TimeUnit.SECONDS);
        }
        engines.ensureTopic(topic);
        assertRetention(HALF_A_YEAR, topic);
    }

    /** The broker answers from what it has heard of the change so far. */
    private void assertRetention(String expected, String topic) throws Exception {
        var limit = Instant.now().plusSeconds(20);
        while (!retention(topic).equals(expected) && Instant.now().isBefore(limit)) {
            Thread.sleep(50);
        }
        assertEquals(expected, retention(topic));
    }

    private String retention(String topic) throws Exception {
        try (var admin = admin()) {
            return admin.describeConfigs(List.of(resource(topic)))
                    .all()
                    .get(20, TimeUnit.SECONDS)
                    .get(resource(topic))
                    .get("retention.ms")
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
