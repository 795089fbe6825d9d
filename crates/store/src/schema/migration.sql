-- Mail migrations that a customer runs with its own program: when which mailboxes move, how far each
-- is, and what stays behind of it. Addresses and what names an item are erased as long after the end
-- as the customer says; the numbers stay.

CREATE TABLE migration_event (
  id            {uuid}  NOT NULL PRIMARY KEY,
  tenant_id     {uuid}  NOT NULL REFERENCES tenant (id),
  engagement_id {uuid}  NOT NULL,
  kind          text    NOT NULL CHECK (kind IN ('mail')),
  wave          text    NOT NULL CHECK (wave IN ('test', 'pilot', 'velocity')),
  number        bigint  NOT NULL CHECK (number > 0),
  name          text    NOT NULL,
  source        text    NOT NULL CHECK (source IN ('imap', 'gmail', 'exchange', 'domino')),
  state         text    NOT NULL CHECK (state IN ('planned', 'submitted', 'queued',
    'waiting_for_customer', 'running', 'completed', 'completed_with_errors', 'failed')),
  -- What the customer last wished of its program.
  wish          text    NOT NULL CHECK (wish IN ('wait', 'run', 'pause', 'stop')),
  starts_at     bigint  NOT NULL,
  zone          text    NOT NULL,
  keep_days     bigint  NOT NULL CHECK (keep_days >= 0),
  told_on       text,
  planned_by    {uuid}  NOT NULL REFERENCES person (id),
  planned_at    bigint  NOT NULL,
  proposed_by   {uuid}  REFERENCES person (id),
  submitted_by  {uuid}  REFERENCES person (id),
  submitted_at  bigint,
  started_by    {uuid}  REFERENCES person (id),
  started_at    bigint,
  running_at    bigint,
  ended_at      bigint,
  retries       bigint  NOT NULL CHECK (retries >= 0),
  accepted_by   {uuid}  REFERENCES person (id),
  accepted_at   bigint,
  -- What the customer's program said last.
  runner        text,
  sequence      bigint  NOT NULL,
  heard_at      bigint,
  run_state     text,
  wait_reason   text,
  wait_until    bigint,
  hourly_messages bigint,
  hourly_bytes  bigint,
  run_ends_at   bigint,
  -- The final report of the Center.
  report        text,
  reported_by   {uuid}  REFERENCES person (id),
  reported_at   bigint,
  keep_until    bigint,
  forgotten_at  bigint,
  version       bigint  NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (engagement_id, wave, number),
  FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagement (tenant_id, id),
  CHECK ((report IS NULL) = (reported_at IS NULL)),
  CHECK ((accepted_at IS NULL) = (accepted_by IS NULL))
);
CREATE INDEX migration_event_course ON migration_event (engagement_id, starts_at, id);
CREATE INDEX migration_event_kept ON migration_event (keep_until) WHERE keep_until IS NOT NULL;

-- One mailbox of an event. Its target is the key by which the customer's program speaks of it.
CREATE TABLE migration_mailbox (
  id             {uuid}   NOT NULL PRIMARY KEY,
  tenant_id      {uuid}   NOT NULL REFERENCES tenant (id),
  engagement_id  {uuid}   NOT NULL,
  event_id       {uuid}   NOT NULL,
  source         text,
  target         {sorted},
  bytes_planned  bigint,
  quota          bigint,
  state          text     NOT NULL CHECK (state IN ('waiting', 'running', 'moved', 'verified',
    'with_errors', 'failed')),
  messages_all   bigint   NOT NULL,
  messages_there bigint   NOT NULL,
  messages_left  bigint   NOT NULL,
  bytes_all      bigint   NOT NULL,
  bytes_there    bigint   NOT NULL,
  bytes_left     bigint   NOT NULL,
  attempt        bigint   NOT NULL,
  fault_class    text,
  fault_said     text,
  verified_at    bigint,
  compared       bigint   NOT NULL,
  differences    bigint   NOT NULL,
  doubled        bigint   NOT NULL,
  exceptions     bigint   NOT NULL,
  running_at     bigint,
  moved_at       bigint,
  changed_at     bigint   NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (event_id, target),
  FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagement (tenant_id, id),
  FOREIGN KEY (tenant_id, event_id) REFERENCES migration_event (tenant_id, id)
);
CREATE INDEX migration_mailbox_state ON migration_mailbox (engagement_id, event_id, state);
CREATE INDEX migration_mailbox_moved ON migration_mailbox (engagement_id, moved_at)
  WHERE moved_at IS NOT NULL;

-- One item that did not move as it was, or one that is doubled or differs. What names it is there only
-- where the customer's program was told to send it.
CREATE TABLE migration_item (
  mailbox_id    {uuid}  NOT NULL,
  number        bigint  NOT NULL CHECK (number > 0),
  tenant_id     {uuid}  NOT NULL REFERENCES tenant (id),
  class         text    NOT NULL,
  folder        text,
  uid           bigint  NOT NULL,
  bytes         bigint  NOT NULL,
  code          text,
  said          text,
  subject       text,
  PRIMARY KEY (mailbox_id, number),
  FOREIGN KEY (tenant_id, mailbox_id) REFERENCES migration_mailbox (tenant_id, id)
);
CREATE INDEX migration_item_class ON migration_item (mailbox_id, class, number);

-- What somebody of the customer reports after an event, and what the Specialist answers.
CREATE TABLE migration_issue (
  id            {uuid}  NOT NULL PRIMARY KEY,
  tenant_id     {uuid}  NOT NULL REFERENCES tenant (id),
  event_id      {uuid}  NOT NULL,
  text          text    NOT NULL,
  reported_by   {uuid}  NOT NULL REFERENCES person (id),
  reported_at   bigint  NOT NULL,
  answer        text,
  answered_by   {uuid}  REFERENCES person (id),
  answered_at   bigint,
  UNIQUE (tenant_id, id),
  FOREIGN KEY (tenant_id, event_id) REFERENCES migration_event (tenant_id, id),
  CHECK ((answer IS NULL) = (answered_at IS NULL))
);
CREATE INDEX migration_issue_event ON migration_issue (event_id, reported_at);
CREATE INDEX migration_issue_person ON migration_issue (reported_by);

-- That somebody of the customer has read what does not move from a kind of source, in these words.
CREATE TABLE migration_acknowledgement (
  engagement_id   {uuid}  NOT NULL,
  source          text    NOT NULL,
  tenant_id       {uuid}  NOT NULL REFERENCES tenant (id),
  list            {json}  NOT NULL,
  acknowledged_by {uuid}  NOT NULL REFERENCES person (id),
  acknowledged_at bigint  NOT NULL,
  PRIMARY KEY (engagement_id, source),
  FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagement (tenant_id, id)
);

-- The code with which the customer's program comes to an event. Its first letters find it here; of the
-- others only the hash is kept.
CREATE TABLE migration_pairing (
  event_id      {uuid}  NOT NULL PRIMARY KEY,
  tenant_id     {uuid}  NOT NULL REFERENCES tenant (id),
  handle        text    NOT NULL UNIQUE,
  code_hash     {bytes} NOT NULL,
  made_by       {uuid}  NOT NULL REFERENCES person (id),
  made_at       bigint  NOT NULL,
  expires_at    bigint  NOT NULL,
  tries         bigint  NOT NULL,
  FOREIGN KEY (tenant_id, event_id) REFERENCES migration_event (tenant_id, id)
);
CREATE INDEX migration_pairing_age ON migration_pairing (expires_at);

-- The only event of which a token tells how far it is; it does nothing else.
ALTER TABLE sign_in ADD COLUMN migration_id {uuid} REFERENCES migration_event (id);
CREATE INDEX sign_in_migration ON sign_in (migration_id) WHERE migration_id IS NOT NULL;
