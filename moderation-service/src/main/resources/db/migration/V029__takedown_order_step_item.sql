-- What an act on one item answered or found, apart from the reason: readers have words for it in their own language.
ALTER TABLE takedown_order_step ADD COLUMN item_position integer;
ALTER TABLE takedown_order_step ADD COLUMN item_result text;

-- Steps never change: here the same facts only move out of the sentence that held them.
UPDATE takedown_order_step
SET item_position = substring(reason FROM '^#([0-9]+) ')::integer,
    item_result = substring(reason FROM '^#[0-9]+ ([A-Z_]+)'),
    reason = substring(reason FROM '^#[0-9]+ [A-Z_]+: (.*)$')
WHERE action IN ('answer', 'verify') AND reason ~ '^#[0-9]+ [A-Z_]+(: |$)';

ALTER TABLE takedown_order_step ADD CONSTRAINT takedown_order_step_item_check
    CHECK ((item_position IS NULL) = (item_result IS NULL));

COMMENT ON COLUMN takedown_order_step.item_position IS 'Item of the order that the act concerned; null: the whole';
