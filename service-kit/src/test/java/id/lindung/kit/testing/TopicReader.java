package id.lindung.kit.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the topic of the service from its beginning. */
public final class TopicReader {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Long enough for a second copy to show up. */
    private static final Duration SILENCE = Duration.ofSeconds(2);

    private TopicReader() {}

    /** The records that match, in order of each partition; waits for the number, then whether more come. */
    public static List<ConsumerRecord<String, String>> read(
            int expected, Predicate<ConsumerRecord<String, String>> matching) {
        var found = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = consumer()) {
            var end = Instant.now().plus(PATIENCE);
            while (Instant.now().isBefore(end)) {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    if (matching.test(message)) {
                        found.add(message);
                    }
                }
                if (found.size() >= expected && end.isAfter(Instant.now().plus(SILENCE))) {
                    end = Instant.now().plus(SILENCE);
                }
            }
        }
        return found;
    }

    private static KafkaConsumer<String, String> consumer() {
        var config = ConfigProvider.getConfig();
        var consumer = new KafkaConsumer<String, String>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                config.getValue("kafka.bootstrap.servers", String.class),
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest"));
        var topic = config.getValue("lindung.events.topic", String.class);
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }
}
