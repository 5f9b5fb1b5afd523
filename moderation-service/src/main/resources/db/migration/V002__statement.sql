-- Who may say what about a decision is checked before; the table keeps what was accepted, in the published names.
CREATE TABLE statement (
    uuid                             uuid NOT NULL,
    platform_id                      text NOT NULL,
    received_at                      timestamptz NOT NULL,
    counted_on                       date NOT NULL,
    batch_id                         uuid NOT NULL,
    method                           text NOT NULL,
    findings                         text[] NOT NULL,
    revision                         bigint NOT NULL,
    puid                             text NOT NULL,
    decision_visibility              text[],
    decision_visibility_other        text,
    end_date_visibility_restriction  date,
    decision_monetary                text,
    decision_monetary_other          text,
    end_date_monetary_restriction    date,
    decision_provision               text,
    end_date_service_restriction     date,
    decision_account                 text,
    end_date_account_restriction     date,
    account_type                     text,
    decision_ground                  text NOT NULL,
    decision_ground_reference_url    text,
    illegal_content_legal_ground     text,
    illegal_content_explanation      text,
    incompatible_content_ground      text,
    incompatible_content_explanation text,
    incompatible_content_illegal     text,
    category                         text NOT NULL,
    category_addition                text[],
    category_specification           text[],
    category_specification_other     text,
    content_type                     text[] NOT NULL,
    content_type_other               text,
    content_language                 text,
    content_date                     date NOT NULL,
    content_id_ean                   text,
    territorial_scope                text[],
    application_date                 date NOT NULL,
    decision_facts                   text NOT NULL,
    source_type                      text NOT NULL,
    source_identity                  text,
    automated_detection              text NOT NULL,
    automated_decision               text NOT NULL,
    item_url_sha256                  text,
    order_number                     text,
    notice_received_at               timestamptz,
    detected_at                      timestamptz,
    decided_at                       timestamptz,
    applied_at                       timestamptz,
    content_published_at             timestamptz,
    first_user_report_at             timestamptz,
    views_at_action                  bigint,
    appeal_outcome                   text,
    affects_minor                    text,
    policy_version                   text,
    withdrawn                        text,
    -- The id first: a statement is asked for by it. Every key holds the platform, so that the table can be spread by it.
    CONSTRAINT statement_pk PRIMARY KEY (uuid, platform_id, received_at)
) PARTITION BY RANGE (received_at);

COMMENT ON TABLE statement IS 'Statements of decision, one row for each revision, never changed; a partition for each month of receipt (UTC)';
COMMENT ON COLUMN statement.uuid IS 'UUIDv7 made at receipt: its time leads to the partition';
COMMENT ON COLUMN statement.counted_on IS 'Day in whose figures it counts: when its first revision was received, in Asia/Jakarta';
COMMENT ON COLUMN statement.findings IS 'Warnings it was accepted with, field/rule';

-- Twelve hexadecimal digits of a random UUID, before its version: few enough for clients that keep numbers as doubles.
CREATE FUNCTION statement_random_id() RETURNS bigint LANGUAGE sql VOLATILE AS $$
    SELECT 100000000000 + ('x' || substr(replace(gen_random_uuid()::text, '-', ''), 1, 12))::bit(48)::bigint
$$;

COMMENT ON FUNCTION statement_random_id IS 'The number that the EU database returns for a single statement; begins where that one begins, and tells nobody how much others send (docs/adr/0017)';

CREATE TABLE statement_puid (
    platform_id text        NOT NULL,
    puid        text COLLATE "C" NOT NULL,
    revision    bigint      NOT NULL,
    digest      bytea       NOT NULL,
    uuid        uuid        NOT NULL,
    id          bigint      NOT NULL DEFAULT statement_random_id(),
    received_at timestamptz NOT NULL,
    counted_on  date        NOT NULL,
    CONSTRAINT statement_puid_pk PRIMARY KEY (platform_id, puid)
);

COMMENT ON TABLE statement_puid IS 'The present revision behind each puid. Outlives the statements: a puid is never free again';
COMMENT ON COLUMN statement_puid.puid IS 'Compared by code point: both sides of a lock order must agree, whatever the locale';

CREATE TABLE statement_superseded (
    platform_id   text        NOT NULL,
    puid          text COLLATE "C" NOT NULL,
    revision      bigint      NOT NULL,
    digest        bytea       NOT NULL,
    uuid          uuid        NOT NULL,
    id            bigint      NOT NULL,
    received_at   timestamptz NOT NULL,
    superseded_at timestamptz NOT NULL,
    CONSTRAINT statement_superseded_pk PRIMARY KEY (platform_id, puid, revision)
);

COMMENT ON TABLE statement_superseded IS 'Revisions that a higher one has replaced, so that their repetition is still recognised';

-- Partitions are made by the service, which owns nothing: the function lends it the owner's right for just this.
-- A new table is attached instead of created as a partition, because that does not lock out the writers.
CREATE FUNCTION statement_add_partitions(first_month date, months integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    month date;
    part text;
    added integer := 0;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('statement_add_partitions'));
    FOR i IN 0 .. months - 1 LOOP
        month := date_trunc('month', first_month)::date + make_interval(months => i);
        part := 'statement_y' || to_char(month, 'YYYY') || 'm' || to_char(month, 'MM');
        CONTINUE WHEN to_regclass(part) IS NOT NULL;
        EXECUTE format('CREATE TABLE %I (LIKE statement INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', part);
        EXECUTE format('REVOKE ALL ON %I FROM "${service_role}"', part);
        EXECUTE format('ALTER TABLE statement ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)',
                       part,
                       month::timestamp AT TIME ZONE 'UTC',
                       (month + interval '1 month')::timestamp AT TIME ZONE 'UTC');
        added := added + 1;
    END LOOP;
    RETURN added;
END
$$;

REVOKE ALL ON FUNCTION statement_add_partitions FROM PUBLIC;
GRANT EXECUTE ON FUNCTION statement_add_partitions TO "${service_role}";

SELECT statement_add_partitions((now() AT TIME ZONE 'UTC')::date, 4);

-- What a platform has said is never overwritten.
REVOKE UPDATE, DELETE ON statement, statement_superseded FROM "${service_role}";
REVOKE DELETE ON statement_puid FROM "${service_role}";
