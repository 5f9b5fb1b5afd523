package id.lindung.stack.junit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** A topic of the real broker, read from the beginning by nobody's group, or written to as another service would. */
public final class Topic {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Long enough for a second copy to show up. */
    private static final Duration QUIET = Duration.ofSeconds(2);

    private final Map<String, Object> servers;
    private final String name;

    public Topic(String bootstrapServers, String name) {
        this.servers = Map.of("bootstrap.servers", bootstrapServers);
        this.name = name;
    }

    /** What the service under test tells. */
    public static Topic told() {
        return configured("lindung.events.topic");
    }

    /** What the service under test hears. */
    public static Topic heard() {
        return configured("mp.messaging.incoming.events.topic");
    }

    /** Where goes what the service under test cannot read. */
    public static Topic deadLetters() {
        return configured("mp.messaging.incoming.events.dead-letter-queue.topic");
    }

    /** Everything on the topic, as soon as it is enough; the last state of it when patience ends. */
    public List<JsonNode> until(Predicate<List<JsonNode>> enough) {
        var events = new ArrayList<JsonNode>();
        read(
                message -> {
                    events.add(parse(message.value()));
                    return true;
                },
                found -> enough.test(events),
                PATIENCE);
        return events;
    }

    /** All events, once {@code atLeast} of them were seen and none came for a while after. */
    public List<JsonNode> read(int atLeast, Duration limit) {
        return read(message -> true, quietAfter(atLeast), limit).stream()
                .map(message -> parse(message.value()))
                .toList();
    }

    /** The messages that match, in order of each partition; waits for the number, then whether more come. */
    public List<ConsumerRecord<String, String>> read(int atLeast, Predicate<ConsumerRecord<String, String>> matching) {
        return read(matching, quietAfter(atLeast), PATIENCE);
    }

    /** Whether a message with this value is there or arrives in time. */
    public boolean contains(String value) {
        return !read(message -> value.equals(message.value()), found -> !found.isEmpty(), PATIENCE)
                .isEmpty();
    }

    /** As a relay sends it, with the header of CloudEvents; returns when the broker has it. */
    public void send(String key, String value) {
        try (var producer = new KafkaProducer<>(servers, new StringSerializer(), new StringSerializer())) {
            var message = new ProducerRecord<>(name, key, value);
            message.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.US_ASCII));
            producer.send(message).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<ConsumerRecord<String, String>> read(
            Predicate<ConsumerRecord<String, String>> matching,
            Predicate<List<ConsumerRecord<String, String>>> enough,
            Duration limit) {
        var found = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(servers, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(name).stream()
                    .map(partition -> new TopicPartition(name, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var end = Instant.now().plus(limit);
            while (Instant.now().isBefore(end) && !enough.test(found)) {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    if (matching.test(message)) {
                        found.add(message);
                    }
                }
            }
        }
        return found;
    }

    private static Predicate<List<ConsumerRecord<String, String>>> quietAfter(int atLeast) {
        return new Predicate<>() {
            private int seen;
            private Instant last = Instant.now();

            @Override
            public boolean test(List<ConsumerRecord<String, String>> found) {
                if (found.size() > seen) {
                    seen = found.size();
                    last = Instant.now();
                }
                return seen >= atLeast && Instant.now().isAfter(last.plus(QUIET));
            }
        };
    }

    private static JsonNode parse(String message) {
        try {
            return JSON.readTree(message);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode().put("text", message);
        }
    }

    private static Topic configured(String setting) {
        var config = ConfigProvider.getConfig();
        return new Topic(
                config.getValue("kafka.bootstrap.servers", String.class), config.getValue(setting, String.class));
    }
}
