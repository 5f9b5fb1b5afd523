CREATE TABLE chronology_entry (
    platform_id       text        NOT NULL CONSTRAINT chronology_entry_platform_fk REFERENCES platform (id),
    code              text        NOT NULL,
    occurred_on       date        NOT NULL,
    occurred_to       date,
    approximate       boolean     NOT NULL,
    actor             text        NOT NULL,
    type              text        NOT NULL,
    text_id           text        NOT NULL,
    text_en           text,
    source            text,
    certainty         text        NOT NULL,
    recorded_at       timestamptz NOT NULL,
    recorder_issuer   text        NOT NULL,
    recorder_subject  text        NOT NULL,
    CONSTRAINT chronology_entry_pk PRIMARY KEY (platform_id, code),
    CONSTRAINT chronology_entry_days_check CHECK (occurred_to >= occurred_on)
);

CREATE INDEX chronology_entry_order_idx ON chronology_entry (occurred_on, platform_id, code);

COMMENT ON TABLE chronology_entry IS 'What happened with a platform, as compiled from sources; an entry is never changed, a correction is a new entry';
COMMENT ON COLUMN chronology_entry.actor IS 'Institution or company that acted in the event, never a private person';

CREATE TRIGGER chronology_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON chronology_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();

REVOKE UPDATE, DELETE ON chronology_entry FROM "${service_role}";
