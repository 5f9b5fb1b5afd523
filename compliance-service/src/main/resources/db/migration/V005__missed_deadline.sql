CREATE TABLE missed_deadline (
    order_item_id uuid        NOT NULL CONSTRAINT missed_deadline_pk PRIMARY KEY,
    platform_id   text        NOT NULL,
    order_id      uuid        NOT NULL,
    order_number  text        NOT NULL,
    category      text        NOT NULL,
    delivered_at  timestamptz NOT NULL,
    deadline_at   timestamptz NOT NULL,
    detected_at   timestamptz NOT NULL
);

CREATE INDEX missed_deadline_platform_idx ON missed_deadline (platform_id);

COMMENT ON TABLE missed_deadline IS 'Facts heard from moderation-service; no foreign key, because the order lives in another database';

REVOKE UPDATE, DELETE ON missed_deadline FROM "${service_role}";
