CREATE TABLE takedown_answer (
    id                uuid        NOT NULL CONSTRAINT takedown_answer_pk PRIMARY KEY,
    order_item_id     uuid        NOT NULL CONSTRAINT takedown_answer_item_fk REFERENCES takedown_order_item (id),
    position          integer     NOT NULL,
    platform_id       text        NOT NULL,
    outcome           text        NOT NULL,
    claimed_at        timestamptz,
    received_at       timestamptz NOT NULL,
    external_ref      text,
    text              text,
    actor_issuer      text        NOT NULL,
    actor_subject     text        NOT NULL,
    actor_name        text        NOT NULL,
    actor_role        text        NOT NULL,
    actor_platform_id text,
    -- Which answer is the last is decided by when it was taken, under the lock of the order, not by received_at: of two
    -- requests that came at once the later one may be served first, and clocks of instances differ.
    CONSTRAINT takedown_answer_position_unique UNIQUE (order_item_id, position)
);

CREATE UNIQUE INDEX takedown_answer_external_ref_unique ON takedown_answer (platform_id, external_ref);

COMMENT ON TABLE takedown_answer IS 'What platforms answered, never changed; the item shows the last';
COMMENT ON COLUMN takedown_answer.claimed_at IS 'When the platform says it acted; only received_at counts';

REVOKE UPDATE, DELETE ON takedown_answer FROM "${service_role}";
