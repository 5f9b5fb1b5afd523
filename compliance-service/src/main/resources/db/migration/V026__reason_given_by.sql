ALTER TABLE commitment_step
    ADD COLUMN effected_id uuid CONSTRAINT commitment_step_effected_fk REFERENCES commitment_proposal (id);
ALTER TABLE update_step
    ADD COLUMN effected_id uuid CONSTRAINT update_step_effected_fk REFERENCES update_outcome (id);

COMMENT ON COLUMN commitment_step.effected_id IS 'The proposal that took effect with this step; reason is then its proposer''s, the approver''s own stands in the step before';
COMMENT ON COLUMN update_step.effected_id IS 'The outcome that took effect with this step; reason is then its proposer''s, the reviewer''s own stands in the step before';

-- Both sides of each were written with one reading of the clock.
UPDATE commitment_step s SET effected_id = p.id
FROM commitment_proposal p
WHERE p.commitment_id = s.commitment_id AND p.status = 'EFFECTED' AND p.decided_at = s.at
  AND s.action = lower(replace(p.act, '_', '-'));
UPDATE update_step s SET effected_id = o.id
FROM update_outcome o
WHERE o.update_id = s.update_id AND o.status = 'EFFECTIVE' AND o.decided_at = s.at
  AND s.act IN ('CONFIRM_ACCEPTANCE', 'CONFIRM_REJECTION');
