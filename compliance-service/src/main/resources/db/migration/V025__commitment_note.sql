ALTER TABLE commitment_step
    ADD COLUMN note_id text,
    ADD COLUMN note_en text;

COMMENT ON COLUMN commitment_step.note_id IS 'What a note said; commitment.note_id repeats the last one';

-- Of the notes before only the last one is still known.
UPDATE commitment_step s SET note_id = c.note_id, note_en = c.note_en
FROM commitment c
WHERE c.id = s.commitment_id AND s.id = (
    SELECT last.id FROM commitment_step last
    WHERE last.commitment_id = c.id AND last.action = 'note'
    ORDER BY last.at DESC, last.id DESC LIMIT 1);
