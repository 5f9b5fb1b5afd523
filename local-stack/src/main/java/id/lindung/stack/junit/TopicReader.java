package id.lindung.stack.junit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything that lies on a topic, read from the beginning by nobody's group. */
public final class TopicReader {

    private static final Duration QUIET = Duration.ofSeconds(3);

    private final String bootstrapServers;
    private final String topic;

    public TopicReader(String bootstrapServers, String topic) {
        this.bootstrapServers = bootstrapServers;
        this.topic = topic;
    }

    /** Reads until at least {@code atLeast} events were seen and none came for a while after. */
    public List<JsonNode> read(int atLeast, Duration limit) {
        var events = new ArrayList<JsonNode>();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "key.deserializer",
                StringDeserializer.class,
                "value.deserializer",
                StringDeserializer.class,
                "auto.offset.reset",
                "earliest");
        try (var consumer = new KafkaConsumer<String, String>(settings)) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var end = Instant.now().plus(limit);
            var last = Instant.now();
            while (Instant.now().isBefore(end)
                    && (events.size() < atLeast || Instant.now().isBefore(last.plus(QUIET)))) {
                for (var message : consumer.poll(Duration.ofMillis(300))) {
                    events.add(new ObjectMapper().readTree(message.value()));
                    last = Instant.now();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return events;
    }
}
