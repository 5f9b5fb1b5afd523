CREATE TABLE takedown_order_item (
    id                uuid        NOT NULL CONSTRAINT takedown_order_item_pk PRIMARY KEY,
    order_id          uuid        NOT NULL CONSTRAINT takedown_order_item_order_fk REFERENCES takedown_order (id),
    platform_id       text        NOT NULL,
    position          integer     NOT NULL,
    url               text,
    url_sha256        text        NOT NULL CONSTRAINT takedown_order_item_url_digest_check CHECK (url_sha256 ~ '^[0-9a-f]{64}$'),
    restricted        boolean     NOT NULL,
    screenshot_sha256 text,
    note              text,
    outcome           text        NOT NULL,
    answered_at       timestamptz,
    effective_at      timestamptz,
    excluded          boolean     NOT NULL,
    refuted           boolean     NOT NULL,
    verification      text        NOT NULL,
    verified_at       timestamptz,
    gone_at           timestamptz,
    started_at        timestamptz,
    deadline_at       timestamptz,
    paused_until      timestamptz,
    pause_micros      bigint      NOT NULL,
    watched_until     timestamptz,
    -- Deferred: a draft's items are replaced in one transaction, the new ones before the old ones go.
    CONSTRAINT takedown_order_item_position_unique UNIQUE (order_id, position) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT takedown_order_item_url_unique UNIQUE (order_id, url_sha256) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT takedown_order_item_restricted_check
        CHECK (restricted = (url IS NULL) AND NOT (restricted AND screenshot_sha256 IS NOT NULL))
);

COMMENT ON COLUMN takedown_order_item.url IS 'Null for restricted content, whose address is in url_vault only';
COMMENT ON COLUMN takedown_order_item.effective_at IS 'When the order counts as obeyed: receipt of the answer, or an official''s finding if that was earlier';
COMMENT ON COLUMN takedown_order_item.excluded IS 'There was nothing to act on, as the platform says: no success and no failure';
COMMENT ON COLUMN takedown_order_item.refuted IS 'An official found the content still there after the platform''s answer: the answer counts for nothing';
COMMENT ON COLUMN takedown_order_item.deadline_at IS 'Fold of deadline_clock_entry; while the clock is paused, the latest it can become';
COMMENT ON COLUMN takedown_order_item.watched_until IS 'Queue of the sweeper: the deadline, until the item is obeyed in time or its miss was told';

CREATE INDEX takedown_order_item_url_idx ON takedown_order_item (url_sha256);
CREATE INDEX takedown_order_item_started_idx ON takedown_order_item (started_at) WHERE started_at IS NOT NULL;
CREATE INDEX takedown_order_item_deadline_idx ON takedown_order_item (deadline_at) WHERE deadline_at IS NOT NULL;
CREATE INDEX takedown_order_item_watched_idx ON takedown_order_item (watched_until) WHERE watched_until IS NOT NULL;

CREATE TABLE takedown_answer (
    id                uuid        NOT NULL CONSTRAINT takedown_answer_pk PRIMARY KEY,
    order_item_id     uuid        NOT NULL CONSTRAINT takedown_answer_item_fk REFERENCES takedown_order_item (id),
    platform_id       text        NOT NULL,
    outcome           text        NOT NULL,
    claimed_at        timestamptz,
    received_at       timestamptz NOT NULL,
    external_ref      text,
    text              text,
    actor_issuer      text        NOT NULL,
    actor_subject     text        NOT NULL,
    actor_name        text        NOT NULL,
    actor_role        text        NOT NULL,
    actor_platform_id text
);

CREATE INDEX takedown_answer_item_idx ON takedown_answer (order_item_id, received_at);
CREATE UNIQUE INDEX takedown_answer_external_ref_unique ON takedown_answer (platform_id, external_ref);

COMMENT ON TABLE takedown_answer IS 'What platforms answered, never changed; the item shows the last';
COMMENT ON COLUMN takedown_answer.claimed_at IS 'When the platform says it acted; only received_at counts';

CREATE TABLE deadline_clock_entry (
    id            uuid        NOT NULL CONSTRAINT deadline_clock_entry_pk PRIMARY KEY,
    order_item_id uuid        NOT NULL CONSTRAINT deadline_clock_entry_item_fk REFERENCES takedown_order_item (id),
    position      integer     NOT NULL,
    kind          text        NOT NULL CONSTRAINT deadline_clock_entry_kind_check CHECK (kind IN
        ('START', 'PAUSE', 'RESUME', 'EXTEND', 'STOP')),
    at            timestamptz NOT NULL,
    reason        text        NOT NULL,
    new_deadline  timestamptz,
    CONSTRAINT deadline_clock_entry_position_unique UNIQUE (order_item_id, position)
);

COMMENT ON TABLE deadline_clock_entry IS 'The clock of each item, append-only: its fold is the deadline and can be shown entry by entry (docs/adr/0005)';

CREATE TABLE deadline_missed (
    order_item_id uuid        NOT NULL CONSTRAINT deadline_missed_pk PRIMARY KEY
                              CONSTRAINT deadline_missed_item_fk REFERENCES takedown_order_item (id),
    deadline_at   timestamptz NOT NULL,
    detected_at   timestamptz NOT NULL
);

COMMENT ON TABLE deadline_missed IS 'Items whose miss was told: the primary key lets the event leave once, whoever sweeps';

REVOKE UPDATE, DELETE ON takedown_answer, deadline_clock_entry, deadline_missed FROM "${service_role}";

-- What was signed stays as it was signed, whatever a program may try.
CREATE FUNCTION takedown_order_refuse_change_of_signed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a signed order is final' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER takedown_order_signed_is_final BEFORE UPDATE ON takedown_order
    FOR EACH ROW
    WHEN (OLD.payload_sha256 IS NOT NULL AND
          (OLD.number, OLD.platform_id, OLD.category, OLD.requested_measure, OLD.legal_basis, OLD.reasons,
           OLD.legal_analysis, OLD.letter_reference, OLD.territorial_scope, OLD.redress_text, OLD.urgent,
           OLD.restricted, OLD.rule_version, OLD.act_within_seconds, OLD.max_pause_seconds, OLD.signer_issuer,
           OLD.signer_subject, OLD.issued_at, OLD.payload_sha256)
          IS DISTINCT FROM
          (NEW.number, NEW.platform_id, NEW.category, NEW.requested_measure, NEW.legal_basis, NEW.reasons,
           NEW.legal_analysis, NEW.letter_reference, NEW.territorial_scope, NEW.redress_text, NEW.urgent,
           NEW.restricted, NEW.rule_version, NEW.act_within_seconds, NEW.max_pause_seconds, NEW.signer_issuer,
           NEW.signer_subject, NEW.issued_at, NEW.payload_sha256))
    EXECUTE FUNCTION takedown_order_refuse_change_of_signed();

CREATE TRIGGER takedown_order_item_content_is_final BEFORE UPDATE ON takedown_order_item
    FOR EACH ROW
    WHEN ((OLD.order_id, OLD.position, OLD.url, OLD.url_sha256, OLD.restricted, OLD.screenshot_sha256, OLD.note)
          IS DISTINCT FROM
          (NEW.order_id, NEW.position, NEW.url, NEW.url_sha256, NEW.restricted, NEW.screenshot_sha256, NEW.note))
    EXECUTE FUNCTION takedown_order_refuse_change_of_signed();

CREATE FUNCTION takedown_order_item_keep_signed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM takedown_order o WHERE o.id = OLD.order_id AND o.payload_sha256 IS NOT NULL) THEN
        RAISE EXCEPTION 'a signed order is final' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN OLD;
END
$$;

CREATE TRIGGER takedown_order_item_of_signed_stays BEFORE DELETE ON takedown_order_item
    FOR EACH ROW EXECUTE FUNCTION takedown_order_item_keep_signed();
