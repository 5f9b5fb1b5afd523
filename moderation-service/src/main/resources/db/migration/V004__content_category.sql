-- Categories and deadlines change by regulation, not by release: each row holds for a time, and an order keeps the
-- version it was signed under.
CREATE TABLE content_category (
    code           text        NOT NULL CONSTRAINT content_category_code_check CHECK (code ~ '^[A-Z][A-Z_]{1,59}$'),
    version        integer     NOT NULL CONSTRAINT content_category_version_check CHECK (version > 0),
    label_id       text        NOT NULL,
    label_en       text        NOT NULL,
    official_group integer     NOT NULL CONSTRAINT content_category_group_check CHECK (official_group BETWEEN 1 AND 12),
    restricted     boolean     NOT NULL,
    legal_ground   text        NOT NULL,
    valid_from     timestamptz NOT NULL,
    valid_to       timestamptz,
    CONSTRAINT content_category_pk PRIMARY KEY (code, version),
    CONSTRAINT content_category_validity_check CHECK (valid_to > valid_from)
);

CREATE UNIQUE INDEX content_category_open_unique ON content_category (code) WHERE valid_to IS NULL;

COMMENT ON COLUMN content_category.official_group IS 'One of the twelve groups in which the ministry counts prohibited content';
COMMENT ON COLUMN content_category.restricted IS 'Addresses of such content are kept encrypted, and no screenshot is ever taken';
COMMENT ON COLUMN content_category.legal_ground IS 'Norm that names the category; a ministry lawyer confirms it before use';

CREATE TABLE deadline_rule (
    category    text        NOT NULL,
    version     integer     NOT NULL CONSTRAINT deadline_rule_version_check CHECK (version > 0),
    urgent      boolean     NOT NULL,
    act_within  interval    NOT NULL CONSTRAINT deadline_rule_act_within_check CHECK (act_within > interval '0'),
    max_pause   interval    NOT NULL CONSTRAINT deadline_rule_max_pause_check CHECK (max_pause >= interval '0'),
    legal_basis text        NOT NULL,
    valid_from  timestamptz NOT NULL,
    valid_to    timestamptz,
    CONSTRAINT deadline_rule_pk PRIMARY KEY (category, version),
    CONSTRAINT deadline_rule_validity_check CHECK (valid_to > valid_from)
);

CREATE UNIQUE INDEX deadline_rule_open_unique ON deadline_rule (category) WHERE valid_to IS NULL;

COMMENT ON COLUMN deadline_rule.act_within IS 'From receipt by the platform, on the clock: no working days (Permenkominfo 5/2020 Art. 15(6), 15(8))';
COMMENT ON COLUMN deadline_rule.max_pause IS 'How long open questions can hold the clock in all; then it runs on though the ministry has not answered';

-- In force with Permenkominfo 5/2020, promulgated on 24 November 2020.
INSERT INTO content_category (code, version, label_id, label_en, official_group, restricted, legal_ground, valid_from)
SELECT code, 1, label_id, label_en, official_group, code = 'CHILD_SEXUAL_ABUSE', legal_ground, '2020-11-24T00:00:00+07:00'
FROM (VALUES
    ('PORNOGRAPHY',           1, 'Pornografi', 'Pornography',
     'UU 11/2008 jo. UU 1/2024 Art. 40(2a)-(2d); Permenkominfo 5/2020 Art. 9(4)(a)'),
    ('CHILD_SEXUAL_ABUSE',    1, 'Pornografi anak', 'Child sexual abuse material',
     'UU 11/2008 jo. UU 1/2024 Art. 40(2a)-(2d); Permenkominfo 5/2020 Art. 9(4)(a), 14(3)'),
    ('ONLINE_GAMBLING',       2, 'Perjudian daring', 'Online gambling',
     'UU 11/2008 jo. UU 1/2024 Art. 40(2a)-(2d); Permenkominfo 5/2020 Art. 9(4)(a)'),
    ('EXTORTION',             3, 'Pemerasan', 'Extortion', 'UU 11/2008 jo. UU 1/2024; Permenkominfo 5/2020 Art. 9(4)(a)'),
    ('FRAUD',                 4, 'Penipuan', 'Fraud', 'UU 11/2008 jo. UU 1/2024; Permenkominfo 5/2020 Art. 9(4)(a)'),
    ('VIOLENCE',              5, 'Kekerasan', 'Violence', 'UU 11/2008 jo. UU 1/2024; Permenkominfo 5/2020 Art. 9(4)(a)'),
    ('CHILD_VIOLENCE',        5, 'Kekerasan terhadap anak', 'Violence against children',
     'UU 35/2014; Permenkominfo 5/2020 Art. 9(4)(a)'),
    ('DEFAMATION',            6, 'Fitnah dan pencemaran nama baik', 'Slander and defamation',
     'UU 11/2008 jo. UU 1/2024; Permenkominfo 5/2020 Art. 9(4)(a)'),
    ('INTELLECTUAL_PROPERTY', 7, 'Pelanggaran kekayaan intelektual', 'Infringement of intellectual property',
     'Permenkominfo 5/2020 Art. 9(4)(a)'),
    ('REGULATED_PRODUCTS',    8, 'Produk dengan aturan khusus', 'Products under special rules',
     'Permenkominfo 5/2020 Art. 9(4)(a)'),
    ('HATE_SPEECH',           9, 'Provokasi SARA', 'Incitement by ethnicity, religion, race or group',
     'UU 11/2008 jo. UU 1/2024; Permenkominfo 5/2020 Art. 9(4)(a)'),
    ('FALSE_NEWS',           10, 'Berita bohong', 'False news', 'UU 11/2008 jo. UU 1/2024; Permenkominfo 5/2020 Art. 9(4)(a)'),
    ('TERRORISM',            11, 'Terorisme dan radikalisme', 'Terrorism and radicalism',
     'Permenkominfo 5/2020 Art. 9(4)(a), 14(3)'),
    ('OTHER_UNLAWFUL',       12, 'Informasi elektronik yang melanggar undang-undang lain',
     'Electronic information that breaks another law', 'Permenkominfo 5/2020 Art. 9(4)(a)'),
    ('PUBLIC_DISTURBANCE',   12, 'Konten yang meresahkan masyarakat dan mengganggu ketertiban umum',
     'Content that disturbs the public and public order', 'Permenkominfo 5/2020 Art. 9(4)(b), 14(3)')
) AS seed (code, official_group, label_id, label_en, legal_ground);

INSERT INTO deadline_rule (category, version, urgent, act_within, max_pause, legal_basis, valid_from)
SELECT code, 1, urgent,
       CASE WHEN urgent THEN interval '4 hours' ELSE interval '24 hours' END,
       interval '24 hours',
       CASE WHEN urgent THEN 'Permenkominfo 5/2020 Art. 15(8), 16(9)' ELSE 'Permenkominfo 5/2020 Art. 15(6), 16(7)' END,
       valid_from
FROM content_category
CROSS JOIN LATERAL (SELECT code IN ('TERRORISM', 'CHILD_SEXUAL_ABUSE', 'PUBLIC_DISTURBANCE') AS urgent) AS by_norm;

-- Only a migration changes them, so that every change was reviewed and stands in the history of the source.
REVOKE INSERT, UPDATE, DELETE ON content_category, deadline_rule FROM "${service_role}";
