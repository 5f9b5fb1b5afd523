package id.lindung.kit.inbox;

import id.lindung.contracts.event.TakedownOrderClosed;
import id.lindung.kit.correlation.CorrelationId;
import id.lindung.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Two features that care for the same event. */
final class SampleConsumers {

    private static volatile String refusing;

    private SampleConsumers() {}

    /** @param names the consumers whose names begin so fail, in a way that no repetition helps; null for none */
    static void refuse(String names) {
        refusing = names;
    }

    @ApplicationScoped
    @Named("sample-first")
    static class First implements EventConsumer<TakedownOrderClosed> {

        private final Sql sql;

        First(Sql sql) {
            this.sql = sql;
        }

        @Override
        public void consume(IncomingEvent<TakedownOrderClosed> event) {
            effect(sql, "sample-first", event);
        }
    }

    @ApplicationScoped
    @Named("sample-second")
    static class Second implements EventConsumer<TakedownOrderClosed> {

        private final Sql sql;

        Second(Sql sql) {
            this.sql = sql;
        }

        @Override
        public void consume(IncomingEvent<TakedownOrderClosed> event) {
            effect(sql, "sample-second", event);
        }
    }

    /** Fails after it has written, so that it has something to undo. */
    private static void effect(Sql sql, String consumer, IncomingEvent<TakedownOrderClosed> event) {
        sql.update(
                "INSERT INTO sample_effect (event_id, name, correlation_id) VALUES (?, ?, ?)",
                event.id(),
                consumer,
                CorrelationId.current().orElse(null));
        if (refusing != null && consumer.startsWith(refusing)) {
            throw new MalformedEvent("refused by the test");
        }
    }
}
