-- A draft that is changed keeps the rows of restricted addresses, since nobody could write them anew: their place and note
-- may change, but never the address itself, and nothing any more once the order is signed.
DROP TRIGGER takedown_order_item_content_is_final ON takedown_order_item;

CREATE TRIGGER takedown_order_item_address_is_final BEFORE UPDATE ON takedown_order_item
    FOR EACH ROW
    WHEN ((OLD.order_id, OLD.url, OLD.url_sha256, OLD.restricted)
          IS DISTINCT FROM (NEW.order_id, NEW.url, NEW.url_sha256, NEW.restricted))
    EXECUTE FUNCTION takedown_order_refuse_change_of_signed();

CREATE OR REPLACE FUNCTION takedown_order_item_keep_signed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM takedown_order o WHERE o.id = OLD.order_id AND o.payload_sha256 IS NOT NULL) THEN
        RAISE EXCEPTION 'a signed order is final' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF TG_OP = 'UPDATE' THEN
        RETURN NEW;
    END IF;
    RETURN OLD;
END
$$;

CREATE TRIGGER takedown_order_item_signed_is_final BEFORE UPDATE ON takedown_order_item
    FOR EACH ROW
    WHEN ((OLD.platform_id, OLD.position, OLD.screenshot_sha256, OLD.note)
          IS DISTINCT FROM (NEW.platform_id, NEW.position, NEW.screenshot_sha256, NEW.note))
    EXECUTE FUNCTION takedown_order_item_keep_signed();
