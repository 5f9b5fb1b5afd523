CREATE TABLE audit_entry (
    position         bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT audit_entry_pk PRIMARY KEY,
    id               uuid        NOT NULL CONSTRAINT audit_entry_id_unique UNIQUE,
    recorded_at      timestamptz NOT NULL,
    actor_issuer     text        NOT NULL,
    actor_subject    text        NOT NULL,
    actor_roles      text[]      NOT NULL,
    actor_platform   text,
    action           text        NOT NULL,
    entity_kind      text        NOT NULL,
    entity_id        text        NOT NULL,
    platform_id      text,
    correlation_id   text,
    details          text        NOT NULL
);

CREATE INDEX audit_entry_entity_idx ON audit_entry (entity_kind, entity_id, position);
CREATE INDEX audit_entry_platform_idx ON audit_entry (platform_id, position);
CREATE INDEX audit_entry_actor_idx ON audit_entry (actor_subject, position);

COMMENT ON TABLE audit_entry IS 'Who did what, written in the transaction of the act; never changed, never deleted';
COMMENT ON COLUMN audit_entry.position IS 'Order of writing; has gaps where a transaction was rolled back. The dense order is audit_seal.seq';
COMMENT ON COLUMN audit_entry.actor_subject IS 'Pseudonymous: the name stands in the identity provider only';
COMMENT ON COLUMN audit_entry.details IS 'Canonical JSON (RFC 8785) as text, because jsonb would not give back the bytes that were hashed';

CREATE TABLE audit_seal (
    seq        bigint      NOT NULL CONSTRAINT audit_seal_pk PRIMARY KEY CONSTRAINT audit_seal_seq_check CHECK (seq > 0),
    entry_id   uuid        NOT NULL CONSTRAINT audit_seal_entry_unique UNIQUE
                                    CONSTRAINT audit_seal_entry_fk REFERENCES audit_entry (id),
    leaf_hash  bytea       NOT NULL CONSTRAINT audit_seal_leaf_check CHECK (length(leaf_hash) = 32),
    chain_hash bytea       NOT NULL CONSTRAINT audit_seal_chain_check CHECK (length(chain_hash) = 32),
    sealed_at  timestamptz NOT NULL
);

COMMENT ON TABLE audit_seal IS 'Gives each entry its place in the chain: leaf = SHA-256(0x00 || entry), chain = SHA-256(0x01 || previous chain || leaf || sealed_at)';

CREATE TABLE audit_checkpoint (
    size       bigint      NOT NULL CONSTRAINT audit_checkpoint_pk PRIMARY KEY,
    chain_hash bytea       NOT NULL CONSTRAINT audit_checkpoint_chain_check CHECK (length(chain_hash) = 32)
);

COMMENT ON TABLE audit_checkpoint IS 'How long the log was at a time, also written to the service log: shows that the end was cut off';

CREATE TABLE audit_head (
    size       bigint      NOT NULL CONSTRAINT audit_head_size_check CHECK (size >= 0),
    chain_hash bytea       NOT NULL CONSTRAINT audit_head_chain_check CHECK (length(chain_hash) = 32)
);

COMMENT ON TABLE audit_head IS 'How long the log is, in one row: shows a cut of what was sealed after the last checkpoint';

INSERT INTO audit_head VALUES (0, decode(repeat('00', 32), 'hex'));

CREATE TABLE audit_pending (
    position bigint NOT NULL CONSTRAINT audit_pending_pk PRIMARY KEY
                    CONSTRAINT audit_pending_entry_fk REFERENCES audit_entry (position)
);

COMMENT ON TABLE audit_pending IS 'Entries that wait for their seal; a queue, so that the sealer need not search the log';

CREATE FUNCTION audit_queue_for_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit_pending (position) VALUES (NEW.position);
    RETURN NULL;
END
$$;

CREATE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE FUNCTION audit_head_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.size <= OLD.size THEN
        RAISE EXCEPTION 'audit_head only grows' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER audit_entry_queue AFTER INSERT ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION audit_queue_for_seal();

-- The triggers stand beside the missing rights because a right is easily granted again by mistake.
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER audit_seal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER audit_checkpoint_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();

CREATE TRIGGER audit_head_grows BEFORE UPDATE ON audit_head
    FOR EACH ROW EXECUTE FUNCTION audit_head_grows();
CREATE TRIGGER audit_head_stays BEFORE INSERT OR DELETE OR TRUNCATE ON audit_head
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();

REVOKE ALL ON audit_entry, audit_seal, audit_checkpoint, audit_head, audit_pending FROM "${service_role}";
GRANT SELECT, INSERT ON audit_entry, audit_seal, audit_checkpoint TO "${service_role}";
GRANT SELECT, UPDATE ON audit_head TO "${service_role}";
GRANT SELECT, INSERT, DELETE ON audit_pending TO "${service_role}";
