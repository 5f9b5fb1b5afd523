-- The rest of what was signed: who drafted and who signed it, by name and role, and that nothing is added to it.
DROP TRIGGER takedown_order_signed_is_final ON takedown_order;

CREATE TRIGGER takedown_order_signed_is_final BEFORE UPDATE ON takedown_order
    FOR EACH ROW
    WHEN (OLD.payload_sha256 IS NOT NULL AND
          (OLD.id, OLD.number, OLD.platform_id, OLD.category, OLD.requested_measure, OLD.legal_basis, OLD.reasons,
           OLD.legal_analysis, OLD.letter_reference, OLD.territorial_scope, OLD.redress_text, OLD.urgent,
           OLD.restricted, OLD.rule_version, OLD.act_within_seconds, OLD.max_pause_seconds, OLD.drafter_issuer,
           OLD.drafter_subject, OLD.drafter_name, OLD.drafter_role, OLD.drafter_platform_id, OLD.signer_issuer,
           OLD.signer_subject, OLD.signer_name, OLD.signer_role, OLD.signer_platform_id, OLD.drafted_at, OLD.issued_at,
           OLD.payload_sha256)
          IS DISTINCT FROM
          (NEW.id, NEW.number, NEW.platform_id, NEW.category, NEW.requested_measure, NEW.legal_basis, NEW.reasons,
           NEW.legal_analysis, NEW.letter_reference, NEW.territorial_scope, NEW.redress_text, NEW.urgent,
           NEW.restricted, NEW.rule_version, NEW.act_within_seconds, NEW.max_pause_seconds, NEW.drafter_issuer,
           NEW.drafter_subject, NEW.drafter_name, NEW.drafter_role, NEW.drafter_platform_id, NEW.signer_issuer,
           NEW.signer_subject, NEW.signer_name, NEW.signer_role, NEW.signer_platform_id, NEW.drafted_at, NEW.issued_at,
           NEW.payload_sha256))
    EXECUTE FUNCTION takedown_order_refuse_change_of_signed();

CREATE OR REPLACE FUNCTION takedown_order_item_keep_signed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM takedown_order o
               WHERE o.id = CASE TG_OP WHEN 'INSERT' THEN NEW.order_id ELSE OLD.order_id END
                 AND o.payload_sha256 IS NOT NULL) THEN
        RAISE EXCEPTION 'a signed order is final' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER takedown_order_item_of_signed_is_complete BEFORE INSERT ON takedown_order_item
    FOR EACH ROW EXECUTE FUNCTION takedown_order_item_keep_signed();

-- What was asked and answered can hold a clock: the one thing that changes about a question is that it gets its answer.
CREATE FUNCTION takedown_order_clarification_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was asked and answered is final' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER takedown_order_clarification_is_final BEFORE UPDATE ON takedown_order_clarification
    FOR EACH ROW
    WHEN (OLD.answered_at IS NOT NULL OR
          (OLD.id, OLD.order_id, OLD.question, OLD.asked_at)
          IS DISTINCT FROM (NEW.id, NEW.order_id, NEW.question, NEW.asked_at))
    EXECUTE FUNCTION takedown_order_clarification_refuse_change();
