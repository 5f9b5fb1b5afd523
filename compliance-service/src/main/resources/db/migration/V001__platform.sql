CREATE TABLE platform (
    id                     text        NOT NULL CONSTRAINT platform_pk PRIMARY KEY
                                                CONSTRAINT platform_id_check CHECK (id ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    name                   text        NOT NULL,
    operator_name          text        NOT NULL,
    registration_number    text,
    user_generated_content boolean     NOT NULL,
    status                 text        NOT NULL CONSTRAINT platform_status_check CHECK (status IN
        ('REGISTERED', 'ACCESS_RESTRICTED', 'CONDITIONALLY_RESTORED', 'RESTORED')),
    status_since           timestamptz NOT NULL,
    version                bigint      NOT NULL
);

COMMENT ON COLUMN platform.id IS 'The code everybody uses; never changes, so that copies and file numbers stay valid';
COMMENT ON COLUMN platform.version IS 'Grows with each change, under the lock of the row; copies ignore what is older';

CREATE TABLE platform_status_change (
    id                uuid        NOT NULL CONSTRAINT platform_status_change_pk PRIMARY KEY,
    platform_id       text        NOT NULL CONSTRAINT platform_status_change_platform_fk REFERENCES platform (id),
    position          integer     NOT NULL,
    status            text        NOT NULL,
    effective_at      timestamptz NOT NULL,
    recorded_at       timestamptz NOT NULL,
    actor_issuer      text        NOT NULL,
    actor_subject     text        NOT NULL,
    actor_name        text        NOT NULL,
    actor_role        text        NOT NULL,
    actor_platform_id text,
    reason            text        NOT NULL,
    source            text        NOT NULL,
    CONSTRAINT platform_status_change_position_unique UNIQUE (platform_id, position)
);

CREATE TABLE liaison (
    id                     uuid    NOT NULL CONSTRAINT liaison_pk PRIMARY KEY,
    platform_id            text    NOT NULL CONSTRAINT liaison_platform_fk REFERENCES platform (id),
    name                   text    NOT NULL,
    email                  text    NOT NULL,
    phone                  text,
    domiciled_in_indonesia boolean NOT NULL,
    valid_from             date    NOT NULL,
    valid_to               date,
    end_reason             text,
    CONSTRAINT liaison_validity_check CHECK (valid_to >= valid_from),
    CONSTRAINT liaison_end_check CHECK (end_reason IS NULL OR valid_to IS NOT NULL)
);

CREATE INDEX liaison_platform_idx ON liaison (platform_id, valid_from);

COMMENT ON TABLE liaison IS 'Contact persons (narahubung, Permenkominfo 5/2020 Art. 25); personal data';
COMMENT ON COLUMN liaison.end_reason IS 'Why the office ended; null unless it was ended, also where a last day was set from the beginning';

-- The triggers of this kind stand beside the missing rights, because a right is easily granted again by mistake.
CREATE TRIGGER platform_status_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON platform_status_change
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();

REVOKE UPDATE, DELETE ON platform_status_change FROM "${service_role}";
REVOKE DELETE ON platform, liaison FROM "${service_role}";
