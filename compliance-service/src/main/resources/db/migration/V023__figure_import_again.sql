-- A wrong version is undone by importing the right file again; its bytes then stand for two versions.
ALTER TABLE figure_import DROP CONSTRAINT figure_import_file_unique;

COMMENT ON COLUMN figure_import.sha256 IS 'Of the file as it came; two versions that follow each other differ in it';
