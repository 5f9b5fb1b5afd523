CREATE TABLE commitment (
    id                uuid   NOT NULL CONSTRAINT commitment_pk PRIMARY KEY,
    number            text   NOT NULL CONSTRAINT commitment_number_unique UNIQUE,
    platform_id       text   NOT NULL CONSTRAINT commitment_platform_fk REFERENCES platform (id),
    state             text   NOT NULL CONSTRAINT commitment_state_check CHECK (state IN
        ('DRAFT', 'PROPOSED', 'CONFIRMED', 'DISPUTED', 'ACTIVE', 'CLAIMED_FULFILLED', 'FULFILLED',
         'PARTIALLY_FULFILLED', 'BREACHED', 'SUPERSEDED', 'CLOSED')),
    wording_version   integer NOT NULL,
    published_version integer,
    successor_id      uuid   CONSTRAINT commitment_successor_fk REFERENCES commitment (id)
                             CONSTRAINT commitment_successor_check CHECK (successor_id <> id),
    note_id           text,
    note_en           text,
    version           bigint NOT NULL
);

CREATE INDEX commitment_platform_idx ON commitment (platform_id, number);
CREATE INDEX commitment_state_idx ON commitment (state, number);

COMMENT ON COLUMN commitment.published_version IS 'Wording last proposed to the platform; null: the platform does not know of it';

CREATE TABLE commitment_sequence (
    platform_id text    NOT NULL CONSTRAINT commitment_sequence_platform_fk REFERENCES platform (id),
    year        integer NOT NULL,
    last        integer NOT NULL,
    CONSTRAINT commitment_sequence_pk PRIMARY KEY (platform_id, year)
);

COMMENT ON TABLE commitment_sequence IS 'Last number given; a row and no database sequence, because file numbers have no gaps';

CREATE TABLE commitment_wording (
    id                uuid        NOT NULL CONSTRAINT commitment_wording_pk PRIMARY KEY,
    commitment_id     uuid        NOT NULL CONSTRAINT commitment_wording_commitment_fk REFERENCES commitment (id),
    version           integer     NOT NULL,
    platform_id       text        NOT NULL,
    source_event_code text        NOT NULL,
    title_id          text        NOT NULL,
    title_en          text,
    wording_id        text        NOT NULL,
    wording_en        text,
    strength          text        NOT NULL CONSTRAINT commitment_wording_strength_check CHECK (strength IN
        ('DISCUSSED', 'STATED', 'AGREED', 'CONDITION', 'BINDING')),
    due_on            date,
    ministry_owner    text,
    platform_owner    text,
    recorded_at       timestamptz NOT NULL,
    actor_issuer      text        NOT NULL,
    actor_subject     text        NOT NULL,
    actor_name        text        NOT NULL,
    actor_role        text        NOT NULL,
    actor_platform_id text,
    CONSTRAINT commitment_wording_version_unique UNIQUE (commitment_id, version),
    CONSTRAINT commitment_wording_source_fk FOREIGN KEY (platform_id, source_event_code)
        REFERENCES case_event (platform_id, code)
);

CREATE TABLE commitment_indicator (
    wording_id uuid    NOT NULL CONSTRAINT commitment_indicator_wording_fk REFERENCES commitment_wording (id),
    position   integer NOT NULL,
    code       text    NOT NULL,
    label_id   text    NOT NULL,
    label_en   text,
    unit       text    NOT NULL,
    comparator text    NOT NULL,
    target     numeric,
    CONSTRAINT commitment_indicator_pk PRIMARY KEY (wording_id, position),
    CONSTRAINT commitment_indicator_code_unique UNIQUE (wording_id, code)
);

CREATE TABLE commitment_step (
    id                uuid        NOT NULL CONSTRAINT commitment_step_pk PRIMARY KEY,
    commitment_id     uuid        NOT NULL CONSTRAINT commitment_step_commitment_fk REFERENCES commitment (id),
    at                timestamptz NOT NULL,
    actor_issuer      text        NOT NULL,
    actor_subject     text        NOT NULL,
    actor_name        text        NOT NULL,
    actor_role        text        NOT NULL,
    actor_platform_id text,
    action            text        NOT NULL,
    from_state        text,
    to_state          text        NOT NULL,
    reason            text,
    wording_version   integer     NOT NULL,
    confidential      boolean     NOT NULL
);

CREATE INDEX commitment_step_commitment_idx ON commitment_step (commitment_id, at, id);

COMMENT ON TABLE commitment_step IS 'Every act on a commitment, in order; never changed';
COMMENT ON COLUMN commitment_step.confidential IS 'Deliberation inside the ministry: not shown to the platform';

REVOKE UPDATE, DELETE ON commitment_wording, commitment_indicator, commitment_step FROM "${service_role}";
REVOKE DELETE ON commitment, commitment_sequence FROM "${service_role}";
