CREATE TABLE case_event (
    platform_id       text        NOT NULL CONSTRAINT case_event_platform_fk REFERENCES platform (id),
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
    CONSTRAINT case_event_pk PRIMARY KEY (platform_id, code),
    CONSTRAINT case_event_days_check CHECK (occurred_to >= occurred_on)
);

CREATE INDEX case_event_order_idx ON case_event (occurred_on, platform_id, code);

COMMENT ON TABLE case_event IS 'What happened with a platform, as compiled from sources; an entry is never changed, a correction is a new entry';
COMMENT ON COLUMN case_event.actor IS 'Institution or company that acted in the event, never a private person';

CREATE TRIGGER case_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_event
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();

REVOKE UPDATE, DELETE ON case_event FROM "${service_role}";
