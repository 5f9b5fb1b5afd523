CREATE TABLE commitment_proposal (
    id                   uuid        NOT NULL CONSTRAINT commitment_proposal_pk PRIMARY KEY,
    commitment_id        uuid        NOT NULL CONSTRAINT commitment_proposal_commitment_fk REFERENCES commitment (id),
    act                  text        NOT NULL,
    from_state           text        NOT NULL,
    reason               text        NOT NULL,
    successor_id         uuid        CONSTRAINT commitment_proposal_successor_fk REFERENCES commitment (id),
    digest               text        NOT NULL CONSTRAINT commitment_proposal_digest_check CHECK (digest ~ '^[0-9a-f]{64}$'),
    status               text        NOT NULL CONSTRAINT commitment_proposal_status_check CHECK (status IN
        ('OPEN', 'EFFECTED', 'REJECTED', 'OVERTAKEN')),
    proposed_at          timestamptz NOT NULL,
    proposer_issuer      text        NOT NULL,
    proposer_subject     text        NOT NULL,
    proposer_name        text        NOT NULL,
    proposer_role        text        NOT NULL,
    proposer_platform_id text,
    decided_at           timestamptz
);

CREATE INDEX commitment_proposal_commitment_idx ON commitment_proposal (commitment_id, proposed_at, id);
CREATE UNIQUE INDEX commitment_proposal_open_unique ON commitment_proposal (commitment_id) WHERE status = 'OPEN';

COMMENT ON COLUMN commitment_proposal.digest IS 'SHA-256 of what was assessed; the approval counts for exactly this';

CREATE TABLE commitment_approval (
    proposal_id       uuid        NOT NULL CONSTRAINT commitment_approval_proposal_fk REFERENCES commitment_proposal (id),
    position          integer     NOT NULL,
    approved_at       timestamptz NOT NULL,
    actor_issuer      text        NOT NULL,
    actor_subject     text        NOT NULL,
    actor_name        text        NOT NULL,
    actor_role        text        NOT NULL,
    actor_platform_id text,
    CONSTRAINT commitment_approval_pk PRIMARY KEY (proposal_id, position),
    CONSTRAINT commitment_approval_role_unique UNIQUE (proposal_id, actor_role),
    CONSTRAINT commitment_approval_person_unique UNIQUE (proposal_id, actor_issuer, actor_subject)
);

COMMENT ON CONSTRAINT commitment_approval_person_unique ON commitment_approval IS 'Four eyes: one person counts once, whatever roles the person has';

REVOKE UPDATE, DELETE ON commitment_approval FROM "${service_role}";
REVOKE DELETE ON commitment_proposal FROM "${service_role}";
