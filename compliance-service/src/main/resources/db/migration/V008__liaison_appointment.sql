CREATE TABLE liaison_appointment (
    id           uuid        NOT NULL CONSTRAINT liaison_appointment_pk PRIMARY KEY,
    platform_id  text        NOT NULL CONSTRAINT liaison_appointment_platform_fk REFERENCES platform (id),
    state        text        NOT NULL CONSTRAINT liaison_appointment_state_check CHECK (state IN
        ('PROPOSED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN', 'ENDED')),
    name         text        NOT NULL,
    email        text        NOT NULL,
    phone        text        NOT NULL,
    domicile     text        NOT NULL CONSTRAINT liaison_appointment_domicile_check CHECK (domicile ~ '^[A-Z]{2}$'),
    confirmed_at timestamptz,
    last_day     date,
    version      bigint      NOT NULL,
    CONSTRAINT liaison_appointment_confirmed_check CHECK
        ((confirmed_at IS NOT NULL) = (state IN ('CONFIRMED', 'ENDED'))),
    CONSTRAINT liaison_appointment_last_day_check CHECK ((last_day IS NOT NULL) = (state = 'ENDED'))
);

CREATE INDEX liaison_appointment_platform_idx ON liaison_appointment (platform_id, id);
CREATE INDEX liaison_appointment_state_idx ON liaison_appointment (state, id);

COMMENT ON TABLE liaison_appointment IS 'Contact persons (narahubung, Permenkominfo 5/2020 Art. 25); personal data';
COMMENT ON COLUMN liaison_appointment.phone IS 'Answered at any hour';
COMMENT ON COLUMN liaison_appointment.domicile IS 'Country, ISO 3166-1 alpha-2; ID counts for Art. 25';

CREATE TABLE liaison_step (
    id                uuid        NOT NULL CONSTRAINT liaison_step_pk PRIMARY KEY,
    appointment_id    uuid        NOT NULL CONSTRAINT liaison_step_appointment_fk REFERENCES liaison_appointment (id),
    at                timestamptz NOT NULL,
    actor_issuer      text        NOT NULL,
    actor_subject     text        NOT NULL,
    actor_name        text        NOT NULL,
    actor_role        text        NOT NULL,
    actor_platform_id text,
    act               text        NOT NULL,
    from_state        text,
    to_state          text        NOT NULL,
    reason            text,
    audience          text        NOT NULL CONSTRAINT liaison_step_audience_check CHECK (audience = 'EVERYBODY'),
    effected_id       uuid        CONSTRAINT liaison_step_effected_fk REFERENCES proposal (id)
);

CREATE INDEX liaison_step_appointment_idx ON liaison_step (appointment_id, at, id);

COMMENT ON TABLE liaison_step IS 'Every act on an appointment, in order; never changed';
COMMENT ON COLUMN liaison_step.effected_id IS 'Always null: no act needs the approval of others';

CREATE TRIGGER liaison_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON liaison_step
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();

REVOKE UPDATE, DELETE ON liaison_step FROM "${service_role}";
REVOKE DELETE ON liaison_appointment FROM "${service_role}";
