CREATE TABLE takedown_order (
    id                 uuid        NOT NULL CONSTRAINT takedown_order_pk PRIMARY KEY,
    number             text        COLLATE "C" NOT NULL CONSTRAINT takedown_order_number_unique UNIQUE,
    platform_id        text        NOT NULL,
    status             text        NOT NULL CONSTRAINT takedown_order_status_check CHECK (status IN
        ('DRAFT', 'PENDING_AUTHORISATION', 'ISSUED', 'DELIVERED', 'ACKNOWLEDGED', 'IN_EXECUTION',
         'CLARIFICATION_REQUESTED', 'RESPONDED', 'CLOSED', 'WITHDRAWN')),
    category           text        NOT NULL,
    requested_measure  text        NOT NULL,
    legal_basis        text        NOT NULL,
    reasons            text        NOT NULL,
    legal_analysis     text,
    analysis_in_letter boolean     NOT NULL DEFAULT false,
    letter_reference   text        COLLATE "C",
    territorial_scope  text[]      NOT NULL,
    redress_text       text,
    urgent             boolean     NOT NULL,
    restricted         boolean     NOT NULL,
    rule_version       integer     NOT NULL,
    act_within_seconds bigint      NOT NULL,
    max_pause_seconds  bigint      NOT NULL,
    drafter_issuer     text        NOT NULL,
    drafter_subject    text        NOT NULL,
    drafter_name       text        NOT NULL,
    drafter_role       text        NOT NULL,
    drafter_platform_id text,
    signer_issuer      text,
    signer_subject     text,
    signer_name        text,
    signer_role        text,
    signer_platform_id text,
    drafted_at         timestamptz NOT NULL,
    issued_at          timestamptz,
    delivered_at       timestamptz,
    acknowledged_at    timestamptz,
    closed_at          timestamptz,
    withdrawn_at       timestamptz,
    payload_sha256     text        CONSTRAINT takedown_order_digest_check CHECK (payload_sha256 ~ '^[0-9a-f]{64}$'),
    item_count         integer     NOT NULL,
    open_items         integer     NOT NULL,
    deadline_at        timestamptz,
    paused_until       timestamptz,
    version            bigint      NOT NULL,
    CONSTRAINT takedown_order_four_eyes_check
        CHECK (signer_subject <> drafter_subject OR signer_issuer <> drafter_issuer),
    CONSTRAINT takedown_order_issued_check CHECK (
        (issued_at IS NULL) = (payload_sha256 IS NULL) AND (issued_at IS NULL) = (signer_subject IS NULL)),
    CONSTRAINT takedown_order_delivered_check CHECK (delivered_at IS NULL OR issued_at IS NOT NULL)
);

COMMENT ON COLUMN takedown_order.platform_id IS 'No foreign key: the register is a copy of another service''s and may be built anew';
COMMENT ON COLUMN takedown_order.analysis_in_letter IS 'Whether the platform reads the legal analysis: the ministry''s choice, signed with the order';
COMMENT ON COLUMN takedown_order.rule_version IS 'Deadline rule in force when it was signed; a later rule changes nothing about it';
COMMENT ON COLUMN takedown_order.deadline_at IS 'Earliest deadline of an item that is open; the fold of its clock. Whether it has passed is never stored';
COMMENT ON COLUMN takedown_order.paused_until IS 'While a question is open: until when it can hold the clock';

-- The queue of work (earliest deadline first) and the register (newest first); each for all, one platform, one status.
CREATE INDEX takedown_order_due_idx ON takedown_order ((coalesce(deadline_at, 'infinity')), id);
CREATE INDEX takedown_order_platform_due_idx ON takedown_order (platform_id, (coalesce(deadline_at, 'infinity')), id);
CREATE INDEX takedown_order_status_due_idx ON takedown_order (status, (coalesce(deadline_at, 'infinity')), id);
CREATE INDEX takedown_order_drafted_idx ON takedown_order (drafted_at, id);
CREATE INDEX takedown_order_platform_drafted_idx ON takedown_order (platform_id, drafted_at, id);
CREATE INDEX takedown_order_status_drafted_idx ON takedown_order (status, drafted_at, id);
CREATE INDEX takedown_order_letter_idx ON takedown_order (letter_reference);
-- The pull API, and the figures of what was sent.
CREATE INDEX takedown_order_platform_issued_idx ON takedown_order (platform_id, issued_at, id) WHERE issued_at IS NOT NULL;
CREATE INDEX takedown_order_issued_idx ON takedown_order (issued_at) WHERE issued_at IS NOT NULL;

-- What was signed stays as it was signed, whatever a program may try.
CREATE FUNCTION takedown_order_refuse_change_of_signed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a signed order is final' USING ERRCODE = 'insufficient_privilege';
END
$$;

-- The words, and who drafted and who signed them, by name and role. The columns are named twice: PostgreSQL reads a long
-- condition anew for each statement, and an answer or an act sets none of these. No other trigger changes a row.
CREATE TRIGGER takedown_order_signed_is_final
    BEFORE UPDATE OF id, number, platform_id, category, requested_measure, legal_basis, reasons, legal_analysis,
        analysis_in_letter, letter_reference, territorial_scope, redress_text, urgent, restricted, rule_version,
        act_within_seconds, max_pause_seconds, drafter_issuer, drafter_subject, drafter_name, drafter_role,
        drafter_platform_id, signer_issuer, signer_subject, signer_name, signer_role, signer_platform_id, drafted_at,
        issued_at, payload_sha256
    ON takedown_order
    FOR EACH ROW
    WHEN (OLD.payload_sha256 IS NOT NULL AND
          (OLD.id, OLD.number, OLD.platform_id, OLD.category, OLD.requested_measure, OLD.legal_basis, OLD.reasons,
           OLD.legal_analysis, OLD.analysis_in_letter, OLD.letter_reference, OLD.territorial_scope, OLD.redress_text, OLD.urgent,
           OLD.restricted, OLD.rule_version, OLD.act_within_seconds, OLD.max_pause_seconds, OLD.drafter_issuer,
           OLD.drafter_subject, OLD.drafter_name, OLD.drafter_role, OLD.drafter_platform_id, OLD.signer_issuer,
           OLD.signer_subject, OLD.signer_name, OLD.signer_role, OLD.signer_platform_id, OLD.drafted_at, OLD.issued_at,
           OLD.payload_sha256)
          IS DISTINCT FROM
          (NEW.id, NEW.number, NEW.platform_id, NEW.category, NEW.requested_measure, NEW.legal_basis, NEW.reasons,
           NEW.legal_analysis, NEW.analysis_in_letter, NEW.letter_reference, NEW.territorial_scope, NEW.redress_text, NEW.urgent,
           NEW.restricted, NEW.rule_version, NEW.act_within_seconds, NEW.max_pause_seconds, NEW.drafter_issuer,
           NEW.drafter_subject, NEW.drafter_name, NEW.drafter_role, NEW.drafter_platform_id, NEW.signer_issuer,
           NEW.signer_subject, NEW.signer_name, NEW.signer_role, NEW.signer_platform_id, NEW.drafted_at, NEW.issued_at,
           NEW.payload_sha256))
    EXECUTE FUNCTION takedown_order_refuse_change_of_signed();

CREATE TABLE takedown_order_step (
    id                uuid        NOT NULL CONSTRAINT takedown_order_step_pk PRIMARY KEY,
    order_id          uuid        NOT NULL CONSTRAINT takedown_order_step_order_fk REFERENCES takedown_order (id),
    position          integer     NOT NULL,
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
    audience          text        NOT NULL CONSTRAINT takedown_order_step_audience_check CHECK (audience IN
        ('EVERYBODY', 'OFFICIALS')),
    item_position     integer,
    item_result       text,
    CONSTRAINT takedown_order_step_position_unique UNIQUE (order_id, position),
    CONSTRAINT takedown_order_step_item_check CHECK ((item_position IS NULL) = (item_result IS NULL))
);

COMMENT ON TABLE takedown_order_step IS 'Every act on an order, in order; never changed';
COMMENT ON COLUMN takedown_order_step.audience IS 'OFFICIALS: deliberation inside the ministry, not shown to the platform';
COMMENT ON COLUMN takedown_order_step.item_position IS 'Item of the order that the act concerned; null: the whole';

CREATE TABLE takedown_order_clarification (
    id          uuid        NOT NULL CONSTRAINT takedown_order_clarification_pk PRIMARY KEY,
    order_id    uuid        NOT NULL CONSTRAINT takedown_order_clarification_order_fk REFERENCES takedown_order (id),
    question    text        NOT NULL,
    asked_at    timestamptz NOT NULL,
    answer      text,
    answered_at timestamptz,
    CONSTRAINT takedown_order_clarification_answer_check CHECK ((answer IS NULL) = (answered_at IS NULL))
);

CREATE INDEX takedown_order_clarification_order_idx ON takedown_order_clarification (order_id, asked_at);

-- What was asked and answered can hold a clock: the one thing that changes about a question is that it gets its answer.
CREATE FUNCTION takedown_order_clarification_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was asked and answered is final' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER takedown_order_clarification_is_final BEFORE UPDATE ON takedown_order_clarification
    FOR EACH ROW
    WHEN (OLD.answered_at IS NOT NULL OR
          (OLD.id, OLD.order_id, OLD.question, OLD.asked_at)
          IS DISTINCT FROM (NEW.id, NEW.order_id, NEW.question, NEW.asked_at))
    EXECUTE FUNCTION takedown_order_clarification_refuse_change();

REVOKE UPDATE, DELETE ON takedown_order_step FROM "${service_role}";
REVOKE DELETE ON takedown_order, takedown_order_clarification FROM "${service_role}";
