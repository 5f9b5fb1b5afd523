package id.lindung.kit.outbox;

import id.lindung.contracts.event.CloudEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Hands events to Kafka in order. After the first event that the broker does not confirm, the producer is thrown away
 * together with all it has not sent yet, so that no later event of the same platform can overtake the failed one.
 */
final class EventSender implements AutoCloseable {

    private final Map<String, Object> settings;
    private Producer<String, String> producer;

    EventSender(String bootstrapServers) {
        this.settings = Map.ofEntries(
                Map.entry(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                Map.entry(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class),
                Map.entry(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class),
                Map.entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
                Map.entry(ProducerConfig.ACKS_CONFIG, "all"),
                // One request at a time: whatever fails, nothing behind it is on its way already.
                Map.entry(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1),
                Map.entry(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4"),
                // The relay holds a transaction while it waits, so it gives up early and comes back later.
                Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000),
                Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000),
                Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000),
                Map.entry(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000),
                Map.entry(ProducerConfig.LINGER_MS_CONFIG, 0));
    }

    /** What became of a batch: the positions that the broker confirmed, and the first failure or null. */
    record Delivery(List<Long> confirmed, Exception failure) {}

    /** Returns when the broker has confirmed each event or one of them has failed. */
    Delivery send(List<OutboxTable.Waiting> batch) {
        var failure = new AtomicReference<Exception>();
        var sent = new ArrayList<Future<?>>();
        try {
            for (var event : batch) {
                if (failure.get() != null) {
                    break;
                }
                sent.add(send(event, failure));
            }
        } catch (KafkaException | IllegalStateException e) {
            failure.compareAndSet(null, e);
        }
        var confirmed = new ArrayList<Long>();
        for (int i = 0; i < sent.size(); i++) {
            if (arrived(sent.get(i), failure)) {
                confirmed.add(batch.get(i).position());
            }
        }
        if (failure.get() != null) {
            close();
        }
        return new Delivery(confirmed, failure.get());
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private Future<?> send(OutboxTable.Waiting event, AtomicReference<Exception> failure) {
        var current = producer();
        var message = new ProducerRecord<>(event.topic(), event.key(), event.payload());
        // Kafka protocol binding of CloudEvents 1.0, section 3.3.1: the structured mode is told by this header.
        message.headers()
                .add(new RecordHeader("content-type", CloudEvent.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII)));
        return current.send(message, (metadata, exception) -> {
            if (exception != null && failure.compareAndSet(null, exception)) {
                // Called on the producer's own thread, before it turns to the next batch.
                current.close(Duration.ZERO);
            }
        });
    }

    private static boolean arrived(Future<?> confirmation, AtomicReference<Exception> failure) {
        try {
            confirmation.get();
            return true;
        } catch (ExecutionException e) {
            failure.compareAndSet(null, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failure.compareAndSet(null, e);
        }
        return false;
    }

    private Producer<String, String> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings);
        }
        return producer;
    }
}
