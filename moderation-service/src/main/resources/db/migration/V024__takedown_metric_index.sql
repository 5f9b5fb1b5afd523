-- What no platform has acted on, whenever it was sent: the stock of open items, without reading all that was ever sent.
CREATE INDEX takedown_order_item_awaited_idx ON takedown_order_item (order_id) WHERE effective_at IS NULL AND NOT excluded;
