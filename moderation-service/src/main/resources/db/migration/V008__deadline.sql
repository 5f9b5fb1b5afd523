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

REVOKE UPDATE, DELETE ON deadline_clock_entry, deadline_missed FROM "${service_role}";
