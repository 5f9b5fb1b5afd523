CREATE TABLE takedown_order_item (
    id                uuid        NOT NULL CONSTRAINT takedown_order_item_pk PRIMARY KEY,
    order_id          uuid        NOT NULL CONSTRAINT takedown_order_item_order_fk REFERENCES takedown_order (id),
    platform_id       text        NOT NULL,
    position          integer     NOT NULL,
    url               text,
    url_sha256        text        NOT NULL CONSTRAINT takedown_order_item_url_digest_check CHECK (url_sha256 ~ '^[0-9a-f]{64}$'),
    restricted        boolean     NOT NULL,
    screenshot_sha256 text,
    note              text,
    outcome           text        NOT NULL,
    answered_at       timestamptz,
    effective_at      timestamptz,
    excluded          boolean     NOT NULL,
    refuted           boolean     NOT NULL,
    verification      text        NOT NULL,
    verified_at       timestamptz,
    gone_at           timestamptz,
    started_at        timestamptz,
    deadline_at       timestamptz,
    paused_until      timestamptz,
    pause_micros      bigint      NOT NULL,
    watched_until     timestamptz,
    -- Deferred: a draft's items are replaced in one transaction, the new ones before the old ones go.
    CONSTRAINT takedown_order_item_position_unique UNIQUE (order_id, position) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT takedown_order_item_url_unique UNIQUE (order_id, url_sha256) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT takedown_order_item_restricted_check
        CHECK (restricted = (url IS NULL) AND NOT (restricted AND screenshot_sha256 IS NOT NULL))
);

COMMENT ON COLUMN takedown_order_item.url IS 'Null for restricted content, whose address is in url_vault only';
COMMENT ON COLUMN takedown_order_item.effective_at IS 'When the order counts as obeyed: receipt of the answer, or an official''s finding if that was earlier';
COMMENT ON COLUMN takedown_order_item.excluded IS 'There was nothing to act on, as the platform says: no success and no failure';
COMMENT ON COLUMN takedown_order_item.refuted IS 'An official found the content still there after the platform''s answer: the answer counts for nothing';
COMMENT ON COLUMN takedown_order_item.deadline_at IS 'Fold of deadline_clock_entry; while the clock is paused, the latest it can become';
COMMENT ON COLUMN takedown_order_item.watched_until IS 'Queue of the sweeper: the deadline, until the item is obeyed in time or its miss was told';

CREATE INDEX takedown_order_item_url_idx ON takedown_order_item (url_sha256);
CREATE INDEX takedown_order_item_started_idx ON takedown_order_item (started_at) WHERE started_at IS NOT NULL;
CREATE INDEX takedown_order_item_deadline_idx ON takedown_order_item (deadline_at) WHERE deadline_at IS NOT NULL;
CREATE INDEX takedown_order_item_watched_idx ON takedown_order_item (watched_until) WHERE watched_until IS NOT NULL;
-- What no platform has acted on, whenever it was sent: the stock of open items, without reading all that was ever sent.
CREATE INDEX takedown_order_item_awaited_idx ON takedown_order_item (order_id) WHERE effective_at IS NULL AND NOT excluded;
-- What was found still there after the answer: few of them, while what was never obeyed only grows.
CREATE INDEX takedown_order_item_refuted_idx ON takedown_order_item (order_id)
    WHERE refuted AND effective_at IS NULL AND NOT excluded;

-- A draft that is changed keeps the rows of restricted addresses, since nobody could write them anew: their place and note
-- may change, but never the address itself.
CREATE TRIGGER takedown_order_item_address_is_final
    BEFORE UPDATE OF order_id, url, url_sha256, restricted ON takedown_order_item
    FOR EACH ROW
    WHEN ((OLD.order_id, OLD.url, OLD.url_sha256, OLD.restricted)
          IS DISTINCT FROM (NEW.order_id, NEW.url, NEW.url_sha256, NEW.restricted))
    EXECUTE FUNCTION takedown_order_refuse_change_of_signed();

-- To a signed order nothing is added, nothing is taken from it, and what was signed about an item stays.
CREATE FUNCTION takedown_order_item_keep_signed() RETURNS trigger LANGUAGE plpgsql AS $$
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
CREATE TRIGGER takedown_order_item_signed_is_final
    BEFORE UPDATE OF platform_id, position, screenshot_sha256, note ON takedown_order_item
    FOR EACH ROW
    WHEN ((OLD.platform_id, OLD.position, OLD.screenshot_sha256, OLD.note)
          IS DISTINCT FROM (NEW.platform_id, NEW.position, NEW.screenshot_sha256, NEW.note))
    EXECUTE FUNCTION takedown_order_item_keep_signed();
CREATE TRIGGER takedown_order_item_of_signed_stays BEFORE DELETE ON takedown_order_item
    FOR EACH ROW EXECUTE FUNCTION takedown_order_item_keep_signed();
