CREATE TABLE sample (
    id      uuid           NOT NULL CONSTRAINT sample_pk PRIMARY KEY,
    version bigint         NOT NULL,
    name    text           NOT NULL CONSTRAINT sample_name_unique UNIQUE,
    amount  numeric(10, 2),
    colour  text           NOT NULL
);
