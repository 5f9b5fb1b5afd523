ALTER TABLE liaison
    ADD COLUMN end_reason text,
    ADD CONSTRAINT liaison_end_check CHECK (end_reason IS NULL OR valid_to IS NOT NULL);

COMMENT ON COLUMN liaison.end_reason IS 'Why the office ended; null unless it was ended, also where a last day was set from the beginning';
