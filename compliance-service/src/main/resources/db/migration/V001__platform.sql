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

-- The triggers of this kind stand beside the missing rights, because a right is easily granted again by mistake.
CREATE TRIGGER platform_status_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON platform_status_change
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();

REVOKE UPDATE, DELETE ON platform_status_change FROM "${service_role}";
REVOKE DELETE ON platform FROM "${service_role}";
