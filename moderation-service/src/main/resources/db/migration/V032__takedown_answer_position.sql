-- The time of an answer is when its request came in. Which one is the last is decided by when it was taken, under the lock
-- of the order: of two that came at once, the later one may be served first, and clocks of instances differ.
ALTER TABLE takedown_answer ADD COLUMN position integer;

UPDATE takedown_answer a
SET position = turn.position
FROM (SELECT id, row_number() OVER (PARTITION BY order_item_id ORDER BY received_at, id) AS position
      FROM takedown_answer) turn
WHERE turn.id = a.id;

ALTER TABLE takedown_answer ALTER COLUMN position SET NOT NULL;
ALTER TABLE takedown_answer ADD CONSTRAINT takedown_answer_position_unique UNIQUE (order_item_id, position);
DROP INDEX takedown_answer_item_idx;
