-- The first schema, one text for SQLite and PostgreSQL. Three words are replaced before it runs:
--   {uuid}    uuid on PostgreSQL, blob on SQLite
--   {json}    jsonb on PostgreSQL, text on SQLite
--   {bytes}   bytea on PostgreSQL, blob on SQLite
-- Instants are bigint: microseconds since 1970-01-01T00:00:00Z. Days are text: 2026-09-17.
-- Every row of a tenant carries tenant_id, and points at other rows of tenants by (tenant_id, id),
-- so that the schema itself keeps one tenant's rows from ever naming another's.

-- ---- People -------------------------------------------------------------------------------------
-- What can identify a person lives here only, so that erasing a person is erasing one row's columns.
CREATE TABLE person (
  id          {uuid}  NOT NULL PRIMARY KEY,
  kind        text    NOT NULL CHECK (kind IN ('center', 'partner', 'customer')),
  address     text    UNIQUE,
  name        text    NOT NULL,
  language    text    NOT NULL,
  zone        text    NOT NULL,
  created_at  bigint  NOT NULL,
  erased_at   bigint,
  version     bigint  NOT NULL
);

-- What a person is at the Center. One row a role; a Specialist's desk data are in specialist.
CREATE TABLE center_membership (
  person_id   {uuid}  NOT NULL REFERENCES person (id),
  role        text    NOT NULL CHECK (role IN ('specialist', 'manager', 'operator')),
  state       text    NOT NULL CHECK (state IN ('invited', 'active', 'suspended', 'ended')),
  since       bigint  NOT NULL,
  PRIMARY KEY (person_id, role)
);

CREATE TABLE specialist (
  person_id        {uuid}  NOT NULL PRIMARY KEY REFERENCES person (id),
  region           text    NOT NULL,
  hours            {json}  NOT NULL,
  holidays         text    NOT NULL,
  capacity_points  bigint  NOT NULL CHECK (capacity_points >= 0),
  weight           bigint  NOT NULL CHECK (weight > 0),
  speaks           {json}  NOT NULL,
  services         {json}  NOT NULL,
  last_assigned_at bigint,
  version          bigint  NOT NULL
);

CREATE TABLE absence (
  id          {uuid}  NOT NULL PRIMARY KEY,
  person_id   {uuid}  NOT NULL REFERENCES person (id),
  starts_at   bigint  NOT NULL,
  ends_at     bigint  NOT NULL CHECK (ends_at > starts_at),
  created_at  bigint  NOT NULL
);
CREATE INDEX absence_person ON absence (person_id, ends_at);
CREATE INDEX absence_end ON absence (ends_at);

-- ---- Tenants ------------------------------------------------------------------------------------
CREATE TABLE tenant (
  id          {uuid}  NOT NULL PRIMARY KEY,
  name        text    NOT NULL,
  domain      text    NOT NULL UNIQUE,
  tpid        text    UNIQUE,
  cloud       text    NOT NULL,
  segment     text    NOT NULL,
  country     text    NOT NULL,
  zone        text    NOT NULL,
  hours       {json}  NOT NULL,
  region      text    NOT NULL,
  created_at  bigint  NOT NULL,
  version     bigint  NOT NULL
);

CREATE TABLE tenant_domain (
  domain      text    NOT NULL PRIMARY KEY,
  tenant_id   {uuid}  NOT NULL REFERENCES tenant (id),
  verified_at bigint
);
CREATE INDEX tenant_domain_tenant ON tenant_domain (tenant_id);

CREATE TABLE tenant_fact (
  tenant_id   {uuid}  NOT NULL REFERENCES tenant (id),
  name        text    NOT NULL,
  value       text    NOT NULL,
  source      text    NOT NULL,
  as_of       bigint  NOT NULL,
  PRIMARY KEY (tenant_id, name)
);

CREATE TABLE membership (
  tenant_id   {uuid}  NOT NULL REFERENCES tenant (id),
  person_id   {uuid}  NOT NULL REFERENCES person (id),
  role        text    NOT NULL CHECK (role IN ('admin', 'member', 'representative')),
  state       text    NOT NULL CHECK (state IN ('invited', 'active', 'suspended', 'ended')),
  since       bigint  NOT NULL,
  PRIMARY KEY (tenant_id, person_id)
);
CREATE INDEX membership_person ON membership (person_id);

CREATE TABLE subscription (
  id          {uuid}  NOT NULL PRIMARY KEY,
  tenant_id   {uuid}  NOT NULL REFERENCES tenant (id),
  plan        text    NOT NULL,
  seats       bigint  NOT NULL CHECK (seats >= 0),
  kind        text    NOT NULL CHECK (kind IN ('paid', 'trial', 'no_cost')),
  audience    text    NOT NULL,
  starts_on   text    NOT NULL,
  ends_on     text    NOT NULL,
  source      text    NOT NULL,
  as_of       bigint  NOT NULL,
  version     bigint  NOT NULL,
  UNIQUE (tenant_id, id)
);
CREATE INDEX subscription_tenant ON subscription (tenant_id, ends_on);

-- ---- Sign-in ------------------------------------------------------------------------------------
-- A code works only in the browser that asked for it. Only hashes are kept; an address nobody has
-- gets a row as well, so that both take the same time and leave the same trace.
CREATE TABLE sign_in_code (
  browser_hash  {bytes} NOT NULL PRIMARY KEY,
  address_hash  {bytes} NOT NULL,
  person_id     {uuid}  REFERENCES person (id),
  code_hash     {bytes} NOT NULL,
  tries         bigint  NOT NULL,
  created_at    bigint  NOT NULL,
  expires_at    bigint  NOT NULL,
  used_at       bigint
);
CREATE INDEX sign_in_code_address ON sign_in_code (address_hash, created_at);

CREATE TABLE sign_in (
  id            {uuid}  NOT NULL PRIMARY KEY,
  token_hash    {bytes} NOT NULL UNIQUE,
  person_id     {uuid}  NOT NULL REFERENCES person (id),
  kind          text    NOT NULL CHECK (kind IN ('browser', 'token')),
  device        text    NOT NULL,
  created_at    bigint  NOT NULL,
  seen_at       bigint  NOT NULL,
  expires_at    bigint  NOT NULL,
  revoked_at    bigint
);
CREATE INDEX sign_in_person ON sign_in (person_id, created_at);

-- How often something was tried: sign-in by address, by client, and so on. Erased when the window has passed.
CREATE TABLE attempt (
  id            {uuid}  NOT NULL PRIMARY KEY,
  subject_hash  {bytes} NOT NULL,
  at            bigint  NOT NULL
);
CREATE INDEX attempt_subject ON attempt (subject_hash, at);

-- ---- Decisions ----------------------------------------------------------------------------------
-- An eligibility or routing result with everything it was made from, so that it can be made again.
CREATE TABLE decision (
  id            {uuid}  NOT NULL PRIMARY KEY,
  tenant_id     {uuid}  NOT NULL REFERENCES tenant (id),
  kind          text    NOT NULL CHECK (kind IN ('eligibility', 'routing')),
  subject       {uuid}  NOT NULL,
  rules         text    NOT NULL,
  inputs        {json}  NOT NULL,
  result        {json}  NOT NULL,
  decided_at    bigint  NOT NULL,
  UNIQUE (tenant_id, id)
);
CREATE INDEX decision_subject ON decision (subject, decided_at);
CREATE INDEX decision_kind ON decision (kind, decided_at);
CREATE INDEX decision_newest ON decision (decided_at, id);

-- ---- Requests -----------------------------------------------------------------------------------
CREATE TABLE request (
  id              {uuid}  NOT NULL PRIMARY KEY,
  tenant_id       {uuid}  NOT NULL REFERENCES tenant (id),
  reference       text    NOT NULL UNIQUE,
  state           text    NOT NULL,
  door            text    NOT NULL,
  asked_by        {uuid}  NOT NULL REFERENCES person (id),
  answers         {json}  NOT NULL,
  spoken_language text,
  region          text,
  decision_id     {uuid},
  tracking_hash   {bytes} UNIQUE,
  created_at      bigint  NOT NULL,
  changed_at      bigint  NOT NULL,
  filed_at        bigint,
  started_at      bigint,
  ended_at        bigint,
  version         bigint  NOT NULL,
  UNIQUE (tenant_id, id),
  FOREIGN KEY (tenant_id, decision_id) REFERENCES decision (tenant_id, id)
);
CREATE INDEX request_tenant ON request (tenant_id, created_at);
CREATE INDEX request_queue ON request (state, filed_at);
-- One request of a tenant is under way at a time; a second one waits as a draft.
CREATE UNIQUE INDEX request_one_under_way ON request (tenant_id)
  WHERE state IN ('filed', 'awaiting_consent', 'queued', 'offered');

CREATE TABLE offer (
  id              {uuid}  NOT NULL PRIMARY KEY,
  tenant_id       {uuid}  NOT NULL REFERENCES tenant (id),
  request_id      {uuid}  NOT NULL,
  specialist_id   {uuid}  NOT NULL REFERENCES specialist (person_id),
  decision_id     {uuid}  NOT NULL,
  state           text    NOT NULL,
  reason          text,
  offered_at      bigint  NOT NULL,
  due_at          bigint  NOT NULL,
  answered_at     bigint,
  version         bigint  NOT NULL,
  UNIQUE (tenant_id, id),
  FOREIGN KEY (tenant_id, request_id) REFERENCES request (tenant_id, id),
  FOREIGN KEY (tenant_id, decision_id) REFERENCES decision (tenant_id, id)
);
CREATE INDEX offer_specialist ON offer (specialist_id, state, due_at);
CREATE INDEX offer_request ON offer (request_id, offered_at);
CREATE UNIQUE INDEX offer_one_open ON offer (request_id) WHERE state = 'open';

-- ---- Engagements --------------------------------------------------------------------------------
-- A self-serve plan is an engagement without a Specialist: same plan, same pages, no meetings.
CREATE TABLE engagement (
  id              {uuid}  NOT NULL PRIMARY KEY,
  tenant_id       {uuid}  NOT NULL REFERENCES tenant (id),
  request_id      {uuid}  NOT NULL,
  lead_id         {uuid}  REFERENCES specialist (person_id),
  state           text    NOT NULL,
  pause_reason    text,
  paused_at       bigint,
  self_serve      boolean NOT NULL,
  services        {json}  NOT NULL,
  migration_level text    NOT NULL,
  playbooks       {json}  NOT NULL,
  plan            {json}  NOT NULL,
  starts_on       text    NOT NULL,
  planned_end     text    NOT NULL,
  load_points     bigint  NOT NULL,
  created_at      bigint  NOT NULL,
  ended_at        bigint,
  version         bigint  NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (request_id),
  FOREIGN KEY (tenant_id, request_id) REFERENCES request (tenant_id, id)
);
CREATE INDEX engagement_lead ON engagement (lead_id, state);
CREATE INDEX engagement_state ON engagement (state, created_at);
-- What has not ended, and what each lead carries, without touching the plans of years.
CREATE INDEX engagement_under_way ON engagement (created_at, id, lead_id, load_points)
  WHERE ended_at IS NULL;
CREATE INDEX engagement_tenant ON engagement (tenant_id, created_at);

CREATE TABLE task (
  id              {uuid}  NOT NULL PRIMARY KEY,
  tenant_id       {uuid}  NOT NULL REFERENCES tenant (id),
  engagement_id   {uuid}  NOT NULL,
  name            text    NOT NULL,
  playbook        text    NOT NULL,
  track           text    NOT NULL,
  phase           text    NOT NULL,
  position        bigint  NOT NULL,
  owner           text    NOT NULL,
  state           text    NOT NULL,
  planned_start   text    NOT NULL,
  planned_end     text    NOT NULL,
  assigned_to     {uuid}  REFERENCES person (id),
  opened_at       bigint,
  changed_at      bigint  NOT NULL,
  done_at         bigint,
  version         bigint  NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (engagement_id, name),
  FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagement (tenant_id, id)
);
CREATE INDEX task_engagement ON task (engagement_id, position);
CREATE INDEX task_state ON task (state, owner, changed_at);

-- Everything that happened to a task, in order: state changes, words of both sides, evidence.
CREATE TABLE task_entry (
  id              {uuid}  NOT NULL PRIMARY KEY,
  tenant_id       {uuid}  NOT NULL REFERENCES tenant (id),
  engagement_id   {uuid}  NOT NULL,
  task_id         {uuid}  NOT NULL,
  kind            text    NOT NULL,
  state           text,
  side            text    NOT NULL CHECK (side IN ('customer', 'center', 'nobody')),
  person_id       {uuid}  REFERENCES person (id),
  text            text,
  file_hash       {bytes},
  file_name       text,
  at              bigint  NOT NULL,
  FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, id),
  FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagement (tenant_id, id)
);
CREATE INDEX task_entry_task ON task_entry (task_id, at);
CREATE INDEX task_entry_engagement ON task_entry (engagement_id, at);

-- A side's word that the outcome before a gate is verified.
CREATE TABLE gate_verification (
  tenant_id       {uuid}  NOT NULL REFERENCES tenant (id),
  engagement_id   {uuid}  NOT NULL,
  playbook        text    NOT NULL,
  phase           text    NOT NULL,
  side            text    NOT NULL,
  person_id       {uuid}  NOT NULL REFERENCES person (id),
  at              bigint  NOT NULL,
  PRIMARY KEY (engagement_id, playbook, phase, side),
  FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagement (tenant_id, id)
);

-- The guidance ledger: every piece of advice, its document's version and language, or its meeting.
CREATE TABLE guidance (
  id              {uuid}  NOT NULL PRIMARY KEY,
  tenant_id       {uuid}  NOT NULL REFERENCES tenant (id),
  engagement_id   {uuid}  NOT NULL,
  task_id         {uuid},
  kind            text    NOT NULL CHECK (kind IN ('written', 'verbal', 'document')),
  document        text,
  document_version bigint,
  language        text    NOT NULL,
  text            text,
  meeting_id      {uuid},
  given_by        {uuid}  NOT NULL REFERENCES person (id),
  given_at        bigint  NOT NULL,
  acknowledged_by {uuid}  REFERENCES person (id),
  acknowledged_at bigint,
  UNIQUE (tenant_id, id),
  FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagement (tenant_id, id),
  FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, id)
);
CREATE INDEX guidance_engagement ON guidance (engagement_id, given_at);
CREATE INDEX guidance_task ON guidance (task_id, given_at);

-- ---- Meetings -----------------------------------------------------------------------------------
CREATE TABLE meeting (
  id              {uuid}  NOT NULL PRIMARY KEY,
  tenant_id       {uuid}  NOT NULL REFERENCES tenant (id),
  engagement_id   {uuid}  NOT NULL,
  name            text    NOT NULL,
  kind            text    NOT NULL,
  state           text    NOT NULL,
  specialist_id   {uuid}  NOT NULL REFERENCES specialist (person_id),
  customer_id     {uuid}  NOT NULL REFERENCES person (id),
  starts_at       bigint  NOT NULL,
  ends_at         bigint  NOT NULL CHECK (ends_at > starts_at),
  wall_time       text    NOT NULL,
  zone            text    NOT NULL,
  uid             text    NOT NULL UNIQUE,
  sequence        bigint  NOT NULL,
  held_until      bigint,
  minutes_text    text,
  created_at      bigint  NOT NULL,
  changed_at      bigint  NOT NULL,
  version         bigint  NOT NULL,
  UNIQUE (tenant_id, id),
  FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagement (tenant_id, id)
);
CREATE INDEX meeting_engagement ON meeting (engagement_id, starts_at);
CREATE INDEX meeting_specialist ON meeting (specialist_id, starts_at);
-- A meeting of the plan is held or booked once at a time.
CREATE UNIQUE INDEX meeting_one_time ON meeting (engagement_id, name)
  WHERE state IN ('held', 'booked', 'moved');

-- Who is taken when. Never two at once for one person: the database refuses it (see no_overlap).
CREATE TABLE booked_time (
  person_id       {uuid}  NOT NULL REFERENCES person (id),
  meeting_id      {uuid}  NOT NULL,
  tenant_id       {uuid}  NOT NULL REFERENCES tenant (id),
  starts_at       bigint  NOT NULL,
  ends_at         bigint  NOT NULL CHECK (ends_at > starts_at),
  held_until      bigint,
  PRIMARY KEY (person_id, meeting_id),
  FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting (tenant_id, id)
);
CREATE INDEX booked_time_person ON booked_time (person_id, starts_at);
CREATE INDEX booked_time_held ON booked_time (held_until);

-- ---- Outbox and jobs ----------------------------------------------------------------------------
-- Written in the transaction of the act that needs it; done afterwards by the worker.
CREATE TABLE job (
  id              {uuid}  NOT NULL PRIMARY KEY,
  kind            text    NOT NULL,
  subject         text    NOT NULL,
  payload         {json}  NOT NULL,
  state           text    NOT NULL CHECK (state IN ('ready', 'running', 'done', 'dead')),
  run_at          bigint  NOT NULL,
  leased_until    bigint,
  tries           bigint  NOT NULL,
  fault           text,
  created_at      bigint  NOT NULL,
  ended_at        bigint
);
CREATE INDEX job_ready ON job (state, run_at);
-- A job that waits is asked for once: the same kind about the same subject.
CREATE UNIQUE INDEX job_once ON job (kind, subject) WHERE state = 'ready';

-- ---- Notices ------------------------------------------------------------------------------------
CREATE TABLE notice (
  id              {uuid}  NOT NULL PRIMARY KEY,
  person_id       {uuid}  NOT NULL REFERENCES person (id),
  tenant_id       {uuid}  REFERENCES tenant (id),
  kind            text    NOT NULL,
  subject         text    NOT NULL,
  at              bigint  NOT NULL,
  read_at         bigint
);
CREATE INDEX notice_person ON notice (person_id, at);

-- ---- Audit --------------------------------------------------------------------------------------
-- One hash chain per tenant and one for the Center (its chain id is all zeros). Entries hold ids and
-- hashes, never names, addresses or free text, so that the chain stays whole when a person is erased.
CREATE TABLE audit_chain (
  chain           {uuid}  NOT NULL PRIMARY KEY,
  sequence        bigint  NOT NULL,
  hash            {bytes} NOT NULL
);

CREATE TABLE audit_entry (
  chain           {uuid}  NOT NULL REFERENCES audit_chain (chain),
  sequence        bigint  NOT NULL,
  at              bigint  NOT NULL,
  actor_kind      text    NOT NULL,
  actor           {uuid},
  action          text    NOT NULL,
  subject_kind    text    NOT NULL,
  subject         {uuid},
  engagement_id   {uuid},
  content_hash    {bytes} NOT NULL,
  previous        {bytes} NOT NULL,
  hash            {bytes} NOT NULL,
  PRIMARY KEY (chain, sequence)
);
CREATE INDEX audit_entry_engagement ON audit_entry (engagement_id, actor_kind);

-- ---- Idempotency --------------------------------------------------------------------------------
CREATE TABLE idempotency_key (
  actor           {uuid}  NOT NULL,
  route           text    NOT NULL,
  key             text    NOT NULL,
  body_hash       {bytes} NOT NULL,
  answer          {json}  NOT NULL,
  created_at      bigint  NOT NULL,
  PRIMARY KEY (actor, route, key)
);
CREATE INDEX idempotency_key_age ON idempotency_key (created_at);

-- ---- The manager's dated overlays on the catalog ------------------------------------------------
CREATE TABLE catalog_overlay (
  id              {uuid}  NOT NULL PRIMARY KEY,
  kind            text    NOT NULL,
  name            text    NOT NULL,
  value           {json}  NOT NULL,
  valid_from      text    NOT NULL,
  source          text    NOT NULL,
  reason          text    NOT NULL,
  made_by         {uuid}  NOT NULL REFERENCES person (id),
  made_at         bigint  NOT NULL
);
CREATE INDEX catalog_overlay_kind ON catalog_overlay (kind, name, valid_from, made_at);

-- ---- What this database is ----------------------------------------------------------------------
CREATE TABLE center_setting (
  name            text    NOT NULL PRIMARY KEY,
  value           text    NOT NULL
);
