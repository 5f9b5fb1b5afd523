-- Answers to acts on orders are no longer kept with their keys: they held addresses of content that may have become
-- restricted since. A repetition is answered with the order as it is.
UPDATE idempotency_key SET body = NULL WHERE operation LIKE 'takedown-orders/%';
