CREATE TABLE sample (
    id      uuid           NOT NULL CONSTRAINT sample_pk PRIMARY KEY,
    version bigint         NOT NULL,
    name    text           NOT NULL CONSTRAINT sample_name_unique UNIQUE,
    amount  numeric(10, 2),
    colour  text           NOT NULL
);

CREATE TABLE sample_effect (
    event_id       uuid NOT NULL,
    name           text NOT NULL,
    correlation_id text,
    CONSTRAINT sample_effect_pk PRIMARY KEY (event_id, name)
);
