CREATE TABLE compliance_update (
    id                uuid        NOT NULL CONSTRAINT compliance_update_pk PRIMARY KEY,
    number            text        CONSTRAINT compliance_update_number_unique UNIQUE,
    platform_id       text        NOT NULL CONSTRAINT compliance_update_platform_fk REFERENCES platform (id),
    commitment_id     uuid        NOT NULL CONSTRAINT compliance_update_commitment_fk REFERENCES commitment (id),
    state             text        NOT NULL CONSTRAINT compliance_update_state_check CHECK (state IN
        ('DRAFT', 'INTERNAL_REVIEW', 'SUBMITTED', 'UNDER_REVIEW', 'CHANGES_REQUESTED', 'ACCEPTED', 'REJECTED',
         'WITHDRAWN')),
    revision          integer     NOT NULL,
    read_revision     integer,
    claim             text        NOT NULL CONSTRAINT compliance_update_claim_check CHECK (claim IN
        ('PROGRESS', 'FULFILLED')),
    period_from       date,
    period_to         date,
    what_changed      text,
    what_next         text,
    version           bigint      NOT NULL,
    CONSTRAINT compliance_update_period_check CHECK (period_from <= period_to)
);

CREATE INDEX compliance_update_platform_idx ON compliance_update (platform_id, id);
CREATE INDEX compliance_update_commitment_idx ON compliance_update (commitment_id, id);
CREATE INDEX compliance_update_state_idx ON compliance_update (state, id);

COMMENT ON COLUMN compliance_update.number IS 'Number in the ministry''s files; null: the ministry does not know of it';
COMMENT ON COLUMN compliance_update.revision IS 'The submission that is being written or was made last, from 1';
COMMENT ON COLUMN compliance_update.read_revision IS 'The submission that the ministry has read last; null for none';

CREATE TABLE update_answer (
    update_id           uuid    NOT NULL CONSTRAINT update_answer_update_fk REFERENCES compliance_update (id),
    position            integer NOT NULL,
    indicator_code      text    NOT NULL,
    value               numeric,
    reason_not_reported text,
    CONSTRAINT update_answer_pk PRIMARY KEY (update_id, position)
);

CREATE TABLE update_author (
    update_id         uuid NOT NULL CONSTRAINT update_author_update_fk REFERENCES compliance_update (id),
    actor_issuer      text NOT NULL,
    actor_subject     text NOT NULL,
    actor_name        text NOT NULL,
    actor_role        text NOT NULL,
    actor_platform_id text,
    CONSTRAINT update_author_pk PRIMARY KEY (update_id, actor_issuer, actor_subject)
);

COMMENT ON TABLE update_author IS 'Whoever has written any of an update, in whatever revision: none of them submits it; never changed';

CREATE TABLE update_submission (
    id           uuid        NOT NULL CONSTRAINT update_submission_pk PRIMARY KEY,
    update_id    uuid        NOT NULL CONSTRAINT update_submission_update_fk REFERENCES compliance_update (id),
    revision     integer     NOT NULL,
    canonical    text        NOT NULL,
    digest       text        NOT NULL CONSTRAINT update_submission_digest_check CHECK (digest ~ '^[0-9a-f]{64}$'),
    submitted_at timestamptz NOT NULL,
    CONSTRAINT update_submission_revision_unique UNIQUE (update_id, revision)
);

COMMENT ON TABLE update_submission IS 'What was submitted, each time, exactly: the receipt''s digest is that of canonical; never changed';
COMMENT ON COLUMN update_submission.canonical IS 'Canonical JSON as text, because jsonb would not give back the bytes that were hashed';

CREATE TABLE update_step (
    id                uuid        NOT NULL CONSTRAINT update_step_pk PRIMARY KEY,
    update_id         uuid        NOT NULL CONSTRAINT update_step_update_fk REFERENCES compliance_update (id),
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
    audience          text        NOT NULL CONSTRAINT update_step_audience_check CHECK (audience IN
        ('EVERYBODY', 'OFFICIALS', 'PLATFORM')),
    effected_id       uuid        CONSTRAINT update_step_effected_fk REFERENCES proposal (id),
    internal_note     text
);

CREATE INDEX update_step_update_idx ON update_step (update_id, at, id);

COMMENT ON TABLE update_step IS 'Every act on an update, in order; never changed';
COMMENT ON COLUMN update_step.effected_id IS 'The proposal that took effect with this step; reason is then its proposer''s, the reviewer''s own stands in the step before';
COMMENT ON COLUMN update_step.internal_note IS 'Among officials; never shown to a platform';

-- Submissions are what receipts and confirmations are bound to, so not even a right granted by mistake may change them.
CREATE TRIGGER update_submission_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON update_submission
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER update_author_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON update_author
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER update_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON update_step
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();

REVOKE UPDATE, DELETE ON update_author, update_submission, update_step FROM "${service_role}";
REVOKE DELETE ON compliance_update FROM "${service_role}";
