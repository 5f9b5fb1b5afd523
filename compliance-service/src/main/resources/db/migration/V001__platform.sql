CREATE TABLE platform (
    id                     text        NOT NULL CONSTRAINT platform_pk PRIMARY KEY
                                                CONSTRAINT platform_id_check CHECK (id ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    subject_id             uuid        NOT NULL CONSTRAINT platform_subject_unique UNIQUE,
    name                   text        NOT NULL,
    operator_name          text        NOT NULL,
    registration_number    text,
    user_generated_content boolean     NOT NULL,
    status                 text        NOT NULL CONSTRAINT platform_status_check CHECK (status IN
        ('ENTERED', 'REGISTERED', 'ACCESS_RESTRICTED', 'CONDITIONALLY_RESTORED', 'RESTORED')),
    status_since           timestamptz NOT NULL,
    version                bigint      NOT NULL
);

COMMENT ON COLUMN platform.id IS 'The code everybody uses; never changes, so that copies and file numbers stay valid';
COMMENT ON COLUMN platform.subject_id IS 'As its proposals know it, which are of several kinds of subjects';
COMMENT ON COLUMN platform.version IS 'Grows with each change, under the lock of the row; copies ignore what is older';

CREATE TABLE platform_change (
    id                     uuid NOT NULL CONSTRAINT platform_change_pk PRIMARY KEY,
    subject_id             uuid NOT NULL CONSTRAINT platform_change_platform_fk REFERENCES platform (subject_id),
    effective_at           timestamptz,
    source                 text,
    name                   text,
    operator_name          text,
    registration_number    text,
    user_generated_content boolean,
    CONSTRAINT platform_change_kind_check CHECK ((effective_at IS NULL) <> (name IS NULL))
);

CREATE INDEX platform_change_subject_idx ON platform_change (subject_id, id);

COMMENT ON TABLE platform_change IS 'What proposals would change: the standing, or the entry; proposal.related_id names it';

CREATE TABLE platform_step (
    id                uuid        NOT NULL CONSTRAINT platform_step_pk PRIMARY KEY,
    subject_id        uuid        NOT NULL CONSTRAINT platform_step_platform_fk REFERENCES platform (subject_id),
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
    audience          text        NOT NULL CONSTRAINT platform_step_audience_check CHECK (audience IN
        ('EVERYBODY', 'OFFICIALS', 'PLATFORM')),
    effective_at      timestamptz,
    source            text,
    effected_id       uuid        CONSTRAINT platform_step_effected_fk REFERENCES proposal (id)
);

CREATE INDEX platform_step_subject_idx ON platform_step (subject_id, at, id);

COMMENT ON TABLE platform_step IS 'Every act on a platform of the register, in order; never changed';
COMMENT ON COLUMN platform_step.effective_at IS 'When the standing took effect in the world; at is when it was decided here';

-- The triggers of this kind stand beside the missing rights, because a right is easily granted again by mistake.
CREATE TRIGGER platform_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON platform_change
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER platform_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON platform_step
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();

REVOKE UPDATE, DELETE ON platform_change, platform_step FROM "${service_role}";
REVOKE DELETE ON platform FROM "${service_role}";
