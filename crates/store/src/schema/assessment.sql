-- What the customer's own checks found, run by run, and what was left as it is for a time.

-- One run, as it was sent. What it found stands in the table below.
CREATE TABLE assessment (
  id            {uuid}  NOT NULL PRIMARY KEY,
  tenant_id     {uuid}  NOT NULL REFERENCES tenant (id),
  engagement_id {uuid}  NOT NULL,
  number        bigint  NOT NULL CHECK (number > 0),
  area          text    NOT NULL CHECK (area IN ('dns', 'directory')),
  tool          text    NOT NULL,
  rule_set      text    NOT NULL,
  rule_version  text    NOT NULL,
  is_named      boolean NOT NULL,
  targets       {json}  NOT NULL,
  started_at    bigint  NOT NULL,
  ended_at      bigint  NOT NULL,
  way           text    NOT NULL CHECK (way IN ('page', 'tool')),
  sent_by       {uuid}  NOT NULL REFERENCES person (id),
  sent_at       bigint  NOT NULL,
  checked       bigint  NOT NULL,
  skipped       bigint  NOT NULL,
  errors        bigint  NOT NULL,
  warnings      bigint  NOT NULL,
  infos         bigint  NOT NULL,
  appeared      bigint  NOT NULL,
  vanished      bigint  NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (engagement_id, number),
  FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagement (tenant_id, id)
);

-- One thing that checks of an engagement found: the same rule, kind, subject and field is the same
-- thing in every run. {sorted} is text that is ordered byte by byte on both databases.
CREATE TABLE finding (
  id            {uuid}   NOT NULL PRIMARY KEY,
  tenant_id     {uuid}   NOT NULL REFERENCES tenant (id),
  engagement_id {uuid}   NOT NULL,
  area          text     NOT NULL CHECK (area IN ('dns', 'directory')),
  key_hash      {bytes}  NOT NULL,
  rule          text     NOT NULL,
  kind          text     NOT NULL,
  severity      text     NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
  subject       {sorted} NOT NULL,
  field         text     NOT NULL,
  seen          text     NOT NULL,
  expected      text     NOT NULL,
  publish       text,
  source        text     NOT NULL,
  state         text     NOT NULL CHECK (state IN ('open', 'waived', 'closed')),
  first_at      bigint   NOT NULL,
  last_id       {uuid}   NOT NULL,
  closed_id     {uuid},
  changed_at    bigint   NOT NULL,
  version       bigint   NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (engagement_id, key_hash),
  FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagement (tenant_id, id),
  FOREIGN KEY (tenant_id, last_id) REFERENCES assessment (tenant_id, id),
  FOREIGN KEY (tenant_id, closed_id) REFERENCES assessment (tenant_id, id),
  CHECK (state = 'closed' OR closed_id IS NULL)
);
CREATE INDEX finding_last ON finding (engagement_id, last_id) WHERE state <> 'closed';
CREATE INDEX finding_rule ON finding (engagement_id, rule, state, subject, id);

-- That a finding is left as it is until the end of a day.
CREATE TABLE waiver (
  id            {uuid}  NOT NULL PRIMARY KEY,
  tenant_id     {uuid}  NOT NULL REFERENCES tenant (id),
  engagement_id {uuid}  NOT NULL,
  finding_id    {uuid}  NOT NULL,
  reason        text    NOT NULL,
  until         text    NOT NULL,
  until_at      bigint  NOT NULL,
  given_by      {uuid}  NOT NULL REFERENCES person (id),
  given_at      bigint  NOT NULL,
  ended_at      bigint,
  ended_by      {uuid}  REFERENCES person (id),
  UNIQUE (tenant_id, id),
  FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagement (tenant_id, id),
  FOREIGN KEY (tenant_id, finding_id) REFERENCES finding (tenant_id, id)
);
CREATE UNIQUE INDEX waiver_one ON waiver (finding_id) WHERE ended_at IS NULL;
CREATE INDEX waiver_due ON waiver (until_at) WHERE ended_at IS NULL;

-- A report that somebody chose on a page, as it would be kept, until that person has looked at it.
CREATE TABLE assessment_draft (
  engagement_id {uuid}  NOT NULL,
  person_id     {uuid}  NOT NULL REFERENCES person (id),
  tenant_id     {uuid}  NOT NULL REFERENCES tenant (id),
  content       {json}  NOT NULL,
  made_at       bigint  NOT NULL,
  PRIMARY KEY (engagement_id, person_id),
  FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagement (tenant_id, id)
);
CREATE INDEX assessment_draft_age ON assessment_draft (made_at);

-- The only engagement to which a token sends what a check found; it does nothing else.
ALTER TABLE sign_in ADD COLUMN engagement_id {uuid} REFERENCES engagement (id);
