CREATE TABLE platform (
    platform_id            text        NOT NULL CONSTRAINT platform_pk PRIMARY KEY,
    name                   text        NOT NULL,
    operator_name          text        NOT NULL,
    registration_number    text,
    user_generated_content boolean     NOT NULL,
    status                 text        NOT NULL,
    version                bigint      NOT NULL,
    changed_at             timestamptz NOT NULL
);

COMMENT ON TABLE platform IS 'Copy of the platform register; compliance-service owns it and tells of changes on lindung.compliance.v1';
COMMENT ON COLUMN platform.version IS 'Version of the entry in the register; an event with an older one is ignored';
COMMENT ON COLUMN platform.status IS 'Text, not an enum: a status that the register adds later must not stop the copy';
