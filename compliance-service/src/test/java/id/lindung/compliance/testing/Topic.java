package id.lindung.compliance.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.contracts.event.CloudEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** A topic of the real broker, read from the beginning, or written to as the other service would. */
public final class Topic {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String name;

    private Topic(String name) {
        this.name = name;
    }

    /** What this service tells. */
    public static Topic ofCompliance() {
        return new Topic(config("lindung.events.topic"));
    }

    /** What this service hears. */
    public static Topic ofModeration() {
        return new Topic(config("mp.messaging.incoming.events.topic"));
    }

    /** Where goes what this service cannot read. */
    public static Topic ofDeadLetters() {
        return new Topic(config("mp.messaging.incoming.events.dead-letter-queue.topic"));
    }

    /** Everything on the topic, as soon as it is enough; the last state of it when patience ends. */
    public List<JsonNode> until(Predicate<List<JsonNode>> enough) {
        var heard = new ArrayList<JsonNode>();
        var end = Instant.now().plus(PATIENCE);
        try (var consumer = new KafkaConsumer<>(properties(), new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(name).stream()
                    .map(info -> new org.apache.kafka.common.TopicPartition(name, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!enough.test(heard) && Instant.now().isBefore(end)) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> heard.add(parse(message.value())));
            }
        }
        return heard;
    }

    /** Writes a message and waits until the broker has it. */
    public void send(String key, String message) {
        try (var producer = new KafkaProducer<>(properties(), new StringSerializer(), new StringSerializer())) {
            var event = new ProducerRecord<>(name, key, message);
            // As the relay of the other service sends it.
            event.headers().add("content-type", CloudEvent.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
            producer.send(event).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parse(String message) {
        try {
            return MAPPER.readTree(message);
        } catch (JsonProcessingException e) {
            return MAPPER.createObjectNode().put("text", message);
        }
    }

    private static Properties properties() {
        var properties = new Properties();
        properties.putAll(Map.of("bootstrap.servers", config("kafka.bootstrap.servers")));
        return properties;
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
