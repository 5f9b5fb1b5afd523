package id.lindung.stack.junit.event;

import id.lindung.stack.junit.SharedEngines;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What one service under test has told since it was last asked: on its topic, and in its outbox what still waits. */
final class Told {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String topic;
    private final String database;
    private final Map<TopicPartition, Long> read = new HashMap<>();

    Told(String topic, String database) {
        this.topic = topic;
        this.database = database;
    }

    List<String> since() {
        var events = new ArrayList<>(waiting());
        events.addAll(arrived());
        return events;
    }

    /** An event is seen twice where it is sent between the two looks. Nothing of it is missed. */
    private List<String> waiting() {
        var engines = SharedEngines.get();
        var login = new Properties();
        login.put("user", database);
        login.put("password", SharedEngines.databasePassword(database));
        var payloads = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(engines.databaseUrl(database), login);
                var select = connection.createStatement();
                var rows = select.executeQuery("SELECT payload FROM outbox_event WHERE sent_at IS NULL")) {
            while (rows.next()) {
                payloads.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox of " + database, e);
        }
        return payloads;
    }

    private List<String> arrived() {
        Map<String, Object> servers =
                Map.of("bootstrap.servers", SharedEngines.get().kafkaBootstrapServers());
        try (var consumer = new KafkaConsumer<>(servers, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            partitions.forEach(partition -> consumer.seek(partition, read.getOrDefault(partition, 0L)));
            return upTo(consumer.endOffsets(partitions), consumer);
        }
    }

    private List<String> upTo(Map<TopicPartition, Long> ends, KafkaConsumer<String, String> consumer) {
        var events = new ArrayList<String>();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (ends.entrySet().stream().anyMatch(entry -> consumer.position(entry.getKey()) < entry.getValue())) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(topic + " cannot be read to its end");
            }
            consumer.poll(Duration.ofMillis(200)).forEach(message -> events.add(message.value()));
        }
        ends.keySet().forEach(partition -> read.put(partition, consumer.position(partition)));
        return events;
    }
}
