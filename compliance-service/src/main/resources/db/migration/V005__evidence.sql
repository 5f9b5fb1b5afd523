CREATE TABLE evidence (
    id              uuid        NOT NULL CONSTRAINT evidence_pk PRIMARY KEY,
    update_id       uuid        NOT NULL CONSTRAINT evidence_update_fk REFERENCES compliance_update (id),
    platform_id     text        NOT NULL CONSTRAINT evidence_platform_fk REFERENCES platform (id),
    file_name       text        NOT NULL,
    type            text        NOT NULL CONSTRAINT evidence_type_check CHECK (type IN
        ('PDF', 'PNG', 'JPEG', 'CSV', 'XLSX', 'ZIP')),
    size            bigint      NOT NULL CONSTRAINT evidence_size_check CHECK (size > 0),
    sha256          text        NOT NULL CONSTRAINT evidence_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    effective_on    date,
    received_at     timestamptz NOT NULL,
    sealed_revision integer
);

CREATE INDEX evidence_update_idx ON evidence (update_id, id);

COMMENT ON TABLE evidence IS 'Files in EVIDENCE_DIR; the id is the name on disk, the name here is only for showing';
COMMENT ON COLUMN evidence.effective_on IS 'Day the evidence speaks of, as the platform says; received_at is the server''s clock';
COMMENT ON COLUMN evidence.sealed_revision IS 'Submission it belongs to, and to no other; from then on it is never changed and never removed';

CREATE FUNCTION evidence_keep_sealed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.sealed_revision IS NOT NULL THEN
        RAISE EXCEPTION 'sealed evidence stays as it is' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN coalesce(NEW, OLD);
END
$$;

-- A receipt names these files; nothing in the service may take one away, whatever mistake is made in it.
CREATE TRIGGER evidence_sealed BEFORE UPDATE OR DELETE ON evidence
    FOR EACH ROW EXECUTE FUNCTION evidence_keep_sealed();
