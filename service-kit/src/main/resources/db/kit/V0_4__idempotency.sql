CREATE TABLE idempotency_key (
    caller_issuer  text        NOT NULL,
    caller_subject text        NOT NULL,
    operation      text        NOT NULL,
    key            text        NOT NULL,
    request_digest bytea       NOT NULL,
    status         integer,
    body           text,
    etag           text,
    location       text,
    created_at     timestamptz NOT NULL,
    CONSTRAINT idempotency_key_pk PRIMARY KEY (caller_issuer, caller_subject, operation, key)
);

CREATE INDEX idempotency_key_created_idx ON idempotency_key (created_at);

COMMENT ON TABLE idempotency_key IS 'Answers to requests that carried an Idempotency-Key; a repeated request gets the same answer';
COMMENT ON COLUMN idempotency_key.status IS 'Null only inside the transaction that runs the effect: nobody else ever sees it null';
