-- Addresses of restricted content. The service's role has no right on these tables at all: it can put an address in, and
-- it can take one out only through a function that writes down who looked, in the same statement.
CREATE TABLE url_vault (
    order_item_id uuid  NOT NULL CONSTRAINT url_vault_pk PRIMARY KEY
                        CONSTRAINT url_vault_item_fk REFERENCES takedown_order_item (id) ON DELETE CASCADE,
    key_id        text  NOT NULL,
    nonce         bytea NOT NULL CONSTRAINT url_vault_nonce_check CHECK (length(nonce) = 12),
    ciphertext    bytea NOT NULL
);

COMMENT ON TABLE url_vault IS 'AES-256-GCM, bound to the item by its id as additional data: a row copied to another item does not open';
COMMENT ON COLUMN url_vault.key_id IS 'First 8 bytes of the SHA-256 of the key, hexadecimal: tells which key opens it after a rotation';

CREATE TABLE exposure_log (
    id                 bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT exposure_log_pk PRIMARY KEY,
    order_item_id      uuid        NOT NULL,
    revealed_at        timestamptz NOT NULL,
    viewer_issuer      text        NOT NULL,
    viewer_subject     text        NOT NULL,
    viewer_role        text        NOT NULL,
    viewer_platform_id text,
    reason             text
);

CREATE INDEX exposure_log_item_idx ON exposure_log (order_item_id, revealed_at);
CREATE INDEX exposure_log_viewer_idx ON exposure_log (viewer_subject, revealed_at);

COMMENT ON TABLE exposure_log IS 'Who was shown the address of restricted content, when and why; pseudonymous, never changed';

CREATE FUNCTION url_vault_put(item uuid, key_id text, nonce bytea, ciphertext bytea) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
    BEGIN ATOMIC
        INSERT INTO url_vault (order_item_id, key_id, nonce, ciphertext)
        VALUES (url_vault_put.item, url_vault_put.key_id, url_vault_put.nonce, url_vault_put.ciphertext);
    END;

CREATE FUNCTION url_vault_take(
    item uuid, revealed_at timestamptz, viewer_issuer text, viewer_subject text, viewer_role text,
    viewer_platform_id text, reason text) RETURNS TABLE (key_id text, nonce bytea, ciphertext bytea)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
    INSERT INTO exposure_log (
        order_item_id, revealed_at, viewer_issuer, viewer_subject, viewer_role, viewer_platform_id, reason)
    VALUES ($1, $2, $3, $4, $5, $6, $7);
    RETURN QUERY SELECT v.key_id, v.nonce, v.ciphertext FROM url_vault v WHERE v.order_item_id = $1;
END
$$;

REVOKE ALL ON url_vault, exposure_log FROM "${service_role}";
REVOKE ALL ON FUNCTION url_vault_put, url_vault_take FROM PUBLIC;
GRANT EXECUTE ON FUNCTION url_vault_put, url_vault_take TO "${service_role}";
