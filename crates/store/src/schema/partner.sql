-- Partners, their people, the tenants that are their customers, and what each tenant consents to.
CREATE TABLE partner (
  id          {uuid}  NOT NULL PRIMARY KEY,
  name        text    NOT NULL UNIQUE,
  paused_at   bigint,
  created_at  bigint  NOT NULL,
  version     bigint  NOT NULL
);

-- A person belongs to one partner.
CREATE TABLE partner_member (
  person_id   {uuid}  NOT NULL PRIMARY KEY REFERENCES person (id),
  partner_id  {uuid}  NOT NULL REFERENCES partner (id),
  state       text    NOT NULL CHECK (state IN ('invited', 'active', 'suspended', 'ended')),
  since       bigint  NOT NULL
);
CREATE INDEX partner_member_partner ON partner_member (partner_id);

CREATE TABLE partner_relation (
  tenant_id   {uuid}  NOT NULL REFERENCES tenant (id),
  partner_id  {uuid}  NOT NULL REFERENCES partner (id),
  state       text    NOT NULL CHECK (state IN ('invited', 'active', 'ended')),
  since       bigint  NOT NULL,
  version     bigint  NOT NULL,
  PRIMARY KEY (tenant_id, partner_id)
);
CREATE INDEX partner_relation_partner ON partner_relation (partner_id, state, since, tenant_id);

-- What a partner typed: whether the organisation is known stands nowhere in it.
CREATE TABLE partner_invitation (
  id          {uuid}  NOT NULL PRIMARY KEY,
  partner_id  {uuid}  NOT NULL REFERENCES partner (id),
  domain      text    NOT NULL,
  asked_by    {uuid}  NOT NULL REFERENCES person (id),
  created_at  bigint  NOT NULL,
  UNIQUE (partner_id, domain)
);

-- One consent of a tenant to a partner holds at a time; those before it stay as what was once said.
CREATE TABLE consent (
  id          {uuid}  NOT NULL PRIMARY KEY,
  tenant_id   {uuid}  NOT NULL REFERENCES tenant (id),
  partner_id  {uuid}  NOT NULL,
  scopes      {json}  NOT NULL,
  services    {json}  NOT NULL,
  until       text    NOT NULL,
  ends_at     bigint  NOT NULL CHECK (ends_at > granted_at),
  granted_by  {uuid}  NOT NULL REFERENCES person (id),
  granted_at  bigint  NOT NULL,
  ended_at    bigint,
  ended_as    text    CHECK (ended_as IN ('revoked', 'replaced', 'ran_out')),
  version     bigint  NOT NULL,
  UNIQUE (tenant_id, id),
  FOREIGN KEY (tenant_id, partner_id) REFERENCES partner_relation (tenant_id, partner_id)
);
CREATE UNIQUE INDEX consent_one_holds ON consent (tenant_id, partner_id) WHERE ended_at IS NULL;
CREATE INDEX consent_end ON consent (ends_at, id) WHERE ended_at IS NULL;

-- A request on behalf names the partner; why the tenant refused one is its own words.
ALTER TABLE request ADD COLUMN partner_id {uuid} REFERENCES partner (id);
ALTER TABLE request ADD COLUMN refusal text;
CREATE INDEX request_partner ON request (tenant_id, partner_id, created_at) WHERE partner_id IS NOT NULL;
-- What can still go either way is found whatever a partner has piled up beside it.
CREATE INDEX request_partner_state ON request (partner_id, state, tenant_id) WHERE partner_id IS NOT NULL;
CREATE INDEX request_tenant_state ON request (tenant_id, state);
-- The tenant's own and its partners' are two lists, so that neither pushes the other out.
DROP INDEX request_tenant;
CREATE INDEX request_tenant ON request (tenant_id, created_at) WHERE partner_id IS NULL;
CREATE INDEX request_sent ON request (tenant_id, created_at)
  WHERE partner_id IS NOT NULL AND filed_at IS NOT NULL;

-- What waits for consent is not under way: a partner cannot keep its customer from asking itself.
DROP INDEX request_one_under_way;
CREATE UNIQUE INDEX request_one_under_way ON request (tenant_id)
  WHERE state IN ('filed', 'queued', 'offered');

-- Whose tasks come back when a consent ends.
CREATE INDEX task_assigned ON task (assigned_to) WHERE assigned_to IS NOT NULL;

-- A partner writes its own one draft beside the tenant's.
DROP INDEX request_one_draft;
CREATE UNIQUE INDEX request_one_draft ON request (tenant_id, state)
  WHERE state = 'draft' AND partner_id IS NULL;
CREATE UNIQUE INDEX request_one_partner_draft ON request (tenant_id, partner_id)
  WHERE state = 'draft' AND partner_id IS NOT NULL;
