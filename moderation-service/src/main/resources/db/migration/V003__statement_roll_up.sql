CREATE TABLE statement_roll_up (
    platform_id text     NOT NULL,
    day         date     NOT NULL,
    dimension   text     NOT NULL,
    value       text     NOT NULL,
    slot        smallint NOT NULL,
    statements  bigint   NOT NULL,
    CONSTRAINT statement_roll_up_pk PRIMARY KEY (platform_id, day, dimension, value, slot)
) WITH (fillfactor = 50);

COMMENT ON TABLE statement_roll_up IS 'Statements counted in the transaction that stored them; half-filled pages, because every batch updates it in place';
COMMENT ON COLUMN statement_roll_up.day IS 'Day of receipt in Asia/Jakarta, where the ministry sits; a correction counts on the day of what it corrects';
COMMENT ON COLUMN statement_roll_up.slot IS 'Batches of one platform count into different slots, so that they do not wait for each other; the figure is the sum, a slot alone may be negative';

REVOKE DELETE ON statement_roll_up FROM "${service_role}";
