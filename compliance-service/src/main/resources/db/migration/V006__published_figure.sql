CREATE TABLE figure_import (
    id            uuid        NOT NULL CONSTRAINT figure_import_pk PRIMARY KEY,
    platform_id   text        NOT NULL CONSTRAINT figure_import_platform_fk REFERENCES platform (id),
    dataset       text        NOT NULL CONSTRAINT figure_import_dataset_check CHECK (dataset IN
        ('GOVERNMENT_REMOVAL_REQUESTS', 'GOVERNMENT_INFORMATION_REQUESTS')),
    version       integer     NOT NULL,
    figures       integer     NOT NULL,
    sha256        text        NOT NULL,
    source        text        NOT NULL,
    importer_role text        NOT NULL,
    importer_name text        NOT NULL,
    imported_at   timestamptz NOT NULL,
    -- Not the file: a wrong version is undone by importing the right file again, whose bytes then stand for two versions.
    CONSTRAINT figure_import_version_unique UNIQUE (platform_id, dataset, version)
);

-- The same bytes under another platform are asked about before they are taken.
CREATE INDEX figure_import_sha256_idx ON figure_import (sha256);

COMMENT ON TABLE figure_import IS 'Each version of a data set that a platform has published; never changed';
COMMENT ON COLUMN figure_import.sha256 IS 'Of the file as it came; two versions that follow each other differ in it or in the source';

COMMENT ON COLUMN figure_import.importer_role IS 'SYSTEM for the command line, whose name is that of the command';

CREATE TABLE published_figure (
    import_id   uuid NOT NULL CONSTRAINT published_figure_import_fk REFERENCES figure_import (id),
    period_from date NOT NULL,
    period_to   date NOT NULL,
    country     text NOT NULL,
    metric      text NOT NULL,
    value       numeric,
    CONSTRAINT published_figure_pk PRIMARY KEY (import_id, period_from, country, metric),
    CONSTRAINT published_figure_period_check CHECK (period_from <= period_to)
);

COMMENT ON COLUMN published_figure.country IS 'ISO 3166-1 alpha-2, or ALL for the publisher''s own total, which is no sum of ours';
COMMENT ON COLUMN published_figure.value IS 'null: the publisher left it blank, which does not say zero';

CREATE TRIGGER figure_import_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON figure_import
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER published_figure_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON published_figure
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();

REVOKE UPDATE, DELETE ON figure_import, published_figure FROM "${service_role}";
