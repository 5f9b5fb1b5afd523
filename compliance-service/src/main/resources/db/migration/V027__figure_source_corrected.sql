COMMENT ON COLUMN figure_import.sha256 IS 'Of the file as it came; two versions that follow each other differ in it or in the source';
