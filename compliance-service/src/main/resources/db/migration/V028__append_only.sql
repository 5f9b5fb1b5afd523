-- The triggers stand beside the missing rights because a right is easily granted again by mistake.
CREATE TRIGGER platform_status_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON platform_status_change
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER case_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_event
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER commitment_wording_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON commitment_wording
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER commitment_indicator_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON commitment_indicator
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER commitment_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON commitment_step
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER commitment_approval_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON commitment_approval
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER missed_deadline_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON missed_deadline
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER update_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON update_step
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
