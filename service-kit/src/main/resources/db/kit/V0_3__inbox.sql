CREATE TABLE inbox_event (
    consumer    text        NOT NULL,
    event_id    uuid        NOT NULL,
    received_at timestamptz NOT NULL,
    CONSTRAINT inbox_event_pk PRIMARY KEY (consumer, event_id)
);

CREATE INDEX inbox_event_received_idx ON inbox_event (received_at);

COMMENT ON TABLE inbox_event IS 'Events that a consumer has handled; written in the transaction of the effect';
