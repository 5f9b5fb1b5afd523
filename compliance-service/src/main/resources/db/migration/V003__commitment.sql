CREATE TABLE commitment (
    id                uuid   NOT NULL CONSTRAINT commitment_pk PRIMARY KEY,
    number            text   NOT NULL CONSTRAINT commitment_number_unique UNIQUE,
    platform_id       text   NOT NULL CONSTRAINT commitment_platform_fk REFERENCES platform (id),
    state             text   NOT NULL CONSTRAINT commitment_state_check CHECK (state IN
        ('DRAFT', 'PROPOSED', 'CONFIRMED', 'DISPUTED', 'ACTIVE', 'CLAIMED_FULFILLED', 'FULFILLED',
         'PARTIALLY_FULFILLED', 'BREACHED', 'SUPERSEDED', 'CLOSED')),
    wording_version   integer NOT NULL,
    published_version integer,
    successor_id      uuid   CONSTRAINT commitment_successor_fk REFERENCES commitment (id)
                             CONSTRAINT commitment_successor_check CHECK (successor_id <> id),
    note_id           text,
    note_en           text,
    version           bigint NOT NULL
);

CREATE INDEX commitment_platform_idx ON commitment (platform_id, number);
CREATE INDEX commitment_state_idx ON commitment (state, number);

COMMENT ON COLUMN commitment.published_version IS 'Wording last proposed to the platform; null: the platform does not know of it';

CREATE TABLE commitment_wording (
    id                uuid        NOT NULL CONSTRAINT commitment_wording_pk PRIMARY KEY,
    commitment_id     uuid        NOT NULL CONSTRAINT commitment_wording_commitment_fk REFERENCES commitment (id),
    version           integer     NOT NULL,
    platform_id       text        NOT NULL,
    source_entry_code text        NOT NULL,
    title_id          text        NOT NULL,
    title_en          text,
    wording_id        text        NOT NULL,
    wording_en        text,
    strength          text        NOT NULL CONSTRAINT commitment_wording_strength_check CHECK (strength IN
        ('DISCUSSED', 'STATED', 'AGREED', 'CONDITION', 'BINDING')),
    due_on            date,
    ministry_owner    text,
    platform_owner    text,
    recorded_at       timestamptz NOT NULL,
    actor_issuer      text        NOT NULL,
    actor_subject     text        NOT NULL,
    actor_name        text        NOT NULL,
    actor_role        text        NOT NULL,
    actor_platform_id text,
    CONSTRAINT commitment_wording_version_unique UNIQUE (commitment_id, version),
    CONSTRAINT commitment_wording_source_fk FOREIGN KEY (platform_id, source_entry_code)
        REFERENCES chronology_entry (platform_id, code)
);

CREATE TABLE commitment_indicator (
    wording_id uuid    NOT NULL CONSTRAINT commitment_indicator_wording_fk REFERENCES commitment_wording (id),
    position   integer NOT NULL,
    code       text    NOT NULL,
    label_id   text    NOT NULL,
    label_en   text,
    unit       text    NOT NULL,
    comparator text    NOT NULL,
    target     numeric,
    CONSTRAINT commitment_indicator_pk PRIMARY KEY (wording_id, position),
    CONSTRAINT commitment_indicator_code_unique UNIQUE (wording_id, code)
);

CREATE TABLE commitment_step (
    id                uuid        NOT NULL CONSTRAINT commitment_step_pk PRIMARY KEY,
    commitment_id     uuid        NOT NULL CONSTRAINT commitment_step_commitment_fk REFERENCES commitment (id),
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
    wording_version   integer     NOT NULL,
    audience          text        NOT NULL CONSTRAINT commitment_step_audience_check CHECK (audience IN
        ('EVERYBODY', 'OFFICIALS', 'PLATFORM')),
    note_id           text,
    note_en           text,
    effected_id       uuid        CONSTRAINT commitment_step_effected_fk REFERENCES proposal (id)
);

CREATE INDEX commitment_step_commitment_idx ON commitment_step (commitment_id, at, id);

COMMENT ON TABLE commitment_step IS 'Every act on a commitment, in order; never changed';
COMMENT ON COLUMN commitment_step.audience IS 'Deliberation inside the ministry is not shown to the platform';
COMMENT ON COLUMN commitment_step.note_id IS 'What a note said; commitment.note_id repeats the last one';
COMMENT ON COLUMN commitment_step.effected_id IS 'The proposal that took effect with this step; reason is then its proposer''s, the approver''s own stands in the step before';

CREATE TRIGGER commitment_wording_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON commitment_wording
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER commitment_indicator_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON commitment_indicator
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER commitment_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON commitment_step
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();

REVOKE UPDATE, DELETE ON commitment_wording, commitment_indicator, commitment_step FROM "${service_role}";
REVOKE DELETE ON commitment FROM "${service_role}";
