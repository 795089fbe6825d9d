-- The people of a tenant: invitations, mandates of representatives, proofs of a domain, hand-overs.

-- What was asked to send a code to, so that somebody new at a verified domain can be known by it.
-- Every address typed is kept alike, and erased with the code.
ALTER TABLE sign_in_code ADD COLUMN address text;
-- What the browser reads that asked for it.
ALTER TABLE sign_in_code ADD COLUMN language text;

-- An invitation holds for one address, once. Its address is erased when it is over.
CREATE TABLE tenant_invitation (
  id          {uuid}  NOT NULL PRIMARY KEY,
  tenant_id   {uuid}  NOT NULL REFERENCES tenant (id),
  address     text,
  role        text    NOT NULL CHECK (role IN ('admin', 'member', 'representative')),
  scopes      {json}  NOT NULL,
  until_day   text,
  token_hash  {bytes} NOT NULL UNIQUE,
  invited_by  {uuid}  NOT NULL REFERENCES person (id),
  created_at  bigint  NOT NULL,
  expires_at  bigint  NOT NULL,
  used_at     bigint,
  used_by     {uuid}  REFERENCES person (id),
  revoked_at  bigint,
  UNIQUE (tenant_id, id),
  CHECK (role <> 'representative' OR until_day IS NOT NULL)
);
CREATE UNIQUE INDEX tenant_invitation_one_open ON tenant_invitation (tenant_id, address)
  WHERE used_at IS NULL AND revoked_at IS NULL;
CREATE INDEX tenant_invitation_expiry ON tenant_invitation (expires_at);

-- How far a representative may go, and until which day of the tenant's own calendar, that day included.
CREATE TABLE mandate (
  id          {uuid}  NOT NULL PRIMARY KEY,
  tenant_id   {uuid}  NOT NULL,
  person_id   {uuid}  NOT NULL,
  scopes      {json}  NOT NULL,
  until_day   text    NOT NULL,
  named_by    {uuid}  NOT NULL REFERENCES person (id),
  created_at  bigint  NOT NULL,
  revoked_at  bigint,
  UNIQUE (tenant_id, id),
  FOREIGN KEY (tenant_id, person_id) REFERENCES membership (tenant_id, person_id)
);
CREATE UNIQUE INDEX mandate_one ON mandate (tenant_id, person_id) WHERE revoked_at IS NULL;
CREATE INDEX mandate_person ON mandate (person_id, revoked_at);

-- A domain somebody says to control, and the value to publish there. It names no tenant: whether
-- there is one shows only after the proof.
CREATE TABLE domain_claim (
  id          {uuid}  NOT NULL PRIMARY KEY,
  person_id   {uuid}  NOT NULL REFERENCES person (id),
  domain      text    NOT NULL,
  value       text    NOT NULL,
  created_at  bigint  NOT NULL,
  expires_at  bigint  NOT NULL,
  proven_at   bigint,
  UNIQUE (person_id, domain)
);
CREATE INDEX domain_claim_expiry ON domain_claim (expires_at);

-- Somebody asks to become admin in the place of one who left; a manager answers.
CREATE TABLE hand_over (
  id          {uuid}  NOT NULL PRIMARY KEY,
  tenant_id   {uuid}  NOT NULL REFERENCES tenant (id),
  person_id   {uuid}  NOT NULL REFERENCES person (id),
  proof       text    NOT NULL CHECK (proof IN ('mail', 'dns')),
  domain      text    NOT NULL,
  proven_at   bigint  NOT NULL,
  reason      text    NOT NULL,
  state       text    NOT NULL CHECK (state IN ('asked', 'confirmed', 'declined', 'stopped', 'done')),
  asked_at    bigint  NOT NULL,
  answered_by {uuid}  REFERENCES person (id),
  answered_at bigint,
  due_at      bigint,
  ended_at    bigint,
  ended_by    {uuid}  REFERENCES person (id),
  UNIQUE (tenant_id, id)
);
CREATE UNIQUE INDEX hand_over_one_open ON hand_over (tenant_id) WHERE ended_at IS NULL;
CREATE INDEX hand_over_asked ON hand_over (asked_at) WHERE ended_at IS NULL;
