CREATE TABLE outbox_event (
    position      bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT outbox_event_pk PRIMARY KEY,
    event_id      uuid        NOT NULL CONSTRAINT outbox_event_id_unique UNIQUE,
    topic         text        NOT NULL,
    partition_key text        NOT NULL,
    payload       text        NOT NULL,
    created_at    timestamptz NOT NULL,
    sent_at       timestamptz
);

-- Holds only what waits, so the relay's look stays cheap however many events were ever sent.
CREATE INDEX outbox_event_waiting_idx ON outbox_event (position) INCLUDE (created_at) WHERE sent_at IS NULL;
CREATE INDEX outbox_event_sent_idx ON outbox_event (sent_at) WHERE sent_at IS NOT NULL;

COMMENT ON TABLE outbox_event IS 'Events written in the transaction of their change; the relay sends them in order of position';
COMMENT ON COLUMN outbox_event.position IS 'Handed out by the database: an event that depends on another stands behind it';
COMMENT ON COLUMN outbox_event.payload IS 'CloudEvents 1.0, structured JSON, byte for byte as it is sent';
