CREATE TABLE withdrawn_order (
    order_id     uuid        NOT NULL CONSTRAINT withdrawn_order_pk PRIMARY KEY,
    platform_id  text        NOT NULL,
    withdrawn_at timestamptz NOT NULL
);

COMMENT ON TABLE withdrawn_order IS 'Takedown orders that the ministry took back, as heard from moderation-service: their misses stay on record and are not counted';

REVOKE UPDATE, DELETE ON withdrawn_order FROM "${service_role}";
CREATE TRIGGER withdrawn_order_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON withdrawn_order
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
