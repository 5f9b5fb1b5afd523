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

CREATE TABLE withdrawn_order (
    order_id     uuid        NOT NULL CONSTRAINT withdrawn_order_pk PRIMARY KEY,
    platform_id  text        NOT NULL,
    withdrawn_at timestamptz NOT NULL
);

COMMENT ON TABLE withdrawn_order IS 'Takedown orders that the ministry took back, as heard from moderation-service: their misses stay on record and are not counted';

CREATE TRIGGER missed_deadline_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON missed_deadline
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER withdrawn_order_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON withdrawn_order
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();

REVOKE UPDATE, DELETE ON missed_deadline, withdrawn_order FROM "${service_role}";
