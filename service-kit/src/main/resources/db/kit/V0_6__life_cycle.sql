CREATE TABLE number_series (
    series text    NOT NULL,
    year   integer NOT NULL,
    last   integer NOT NULL,
    CONSTRAINT number_series_pk PRIMARY KEY (series, year)
);

COMMENT ON TABLE number_series IS 'Last number given in each series and year; a row and no database sequence, because file numbers have no gaps';

CREATE TABLE given_number (
    series text    NOT NULL,
    year   integer NOT NULL,
    number bigint  NOT NULL,
    CONSTRAINT given_number_pk PRIMARY KEY (series, year, number)
);

COMMENT ON TABLE given_number IS 'Numbers that several platforms see: drawn, not counted, so that they tell nobody how much others get (docs/adr/0017)';

CREATE TABLE proposal (
    id                   uuid        NOT NULL CONSTRAINT proposal_pk PRIMARY KEY,
    kind                 text        NOT NULL,
    subject_id           uuid        NOT NULL,
    act                  text        NOT NULL,
    from_state           text        NOT NULL,
    to_state             text        NOT NULL,
    approvers            text[]      NOT NULL,
    reason               text,
    note                 text,
    related_id           uuid,
    digest               text        NOT NULL CONSTRAINT proposal_digest_check CHECK (digest ~ '^[0-9a-f]{64}$'),
    status               text        NOT NULL CONSTRAINT proposal_status_check CHECK (status IN
        ('OPEN', 'EFFECTED', 'REJECTED', 'OVERTAKEN')),
    proposed_at          timestamptz NOT NULL,
    decided_at           timestamptz,
    proposer_issuer      text        NOT NULL,
    proposer_subject     text        NOT NULL,
    proposer_name        text        NOT NULL,
    proposer_role        text        NOT NULL,
    proposer_platform_id text,
    CONSTRAINT proposal_decided_check CHECK ((status = 'OPEN') = (decided_at IS NULL))
);

COMMENT ON TABLE proposal IS 'Acts that wait for other persons, bound to what was seen when they were proposed (docs/adr/0010)';
COMMENT ON COLUMN proposal.subject_id IS 'No foreign key: subjects of several kinds are proposed for';
COMMENT ON COLUMN proposal.note IS 'Among those who decide; never shown to a platform';
COMMENT ON COLUMN proposal.related_id IS 'What else the act is about, such as the successor of a commitment';
COMMENT ON COLUMN proposal.digest IS 'SHA-256 of what was seen; a proposal about something that has changed cannot be approved';

CREATE UNIQUE INDEX proposal_one_open_unique ON proposal (subject_id) WHERE status = 'OPEN';
CREATE INDEX proposal_subject_idx ON proposal (subject_id, proposed_at);

CREATE TABLE proposal_approval (
    proposal_id       uuid        NOT NULL CONSTRAINT proposal_approval_proposal_fk REFERENCES proposal (id),
    position          integer     NOT NULL,
    approved_at       timestamptz NOT NULL,
    actor_issuer      text        NOT NULL,
    actor_subject     text        NOT NULL,
    actor_name        text        NOT NULL,
    actor_role        text        NOT NULL,
    actor_platform_id text,
    CONSTRAINT proposal_approval_pk PRIMARY KEY (proposal_id, position),
    CONSTRAINT proposal_approval_role_unique UNIQUE (proposal_id, actor_role),
    CONSTRAINT proposal_approval_person_unique UNIQUE (proposal_id, actor_issuer, actor_subject)
);

COMMENT ON CONSTRAINT proposal_approval_person_unique ON proposal_approval IS 'Four eyes: one person counts once, whatever roles the person has';

-- The trigger stands beside the missing rights because a right is easily granted again by mistake.
CREATE TRIGGER proposal_approval_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON proposal_approval
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();

REVOKE DELETE ON number_series, proposal FROM "${service_role}";
REVOKE UPDATE, DELETE ON given_number, proposal_approval FROM "${service_role}";
