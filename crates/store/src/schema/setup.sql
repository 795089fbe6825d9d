-- Setting a Center up: the one link with which its first people are made, and who tries it.
-- {sorted} is text that is ordered byte by byte on both databases.
CREATE TABLE setup_link (
  name         text    NOT NULL PRIMARY KEY CHECK (name = 'first'),
  secret_hash  {bytes} NOT NULL,
  made_at      bigint  NOT NULL,
  expires_at   bigint  NOT NULL,
  used_at      bigint
);

-- What somebody typed behind the link, until the code from the mail confirms it. Erased with the
-- link's use, or when it has run out.
CREATE TABLE setup_try (
  browser_hash {bytes} NOT NULL PRIMARY KEY,
  secret_hash  {bytes} NOT NULL,
  answers      {json}  NOT NULL,
  code_hash    {bytes} NOT NULL,
  tries        bigint  NOT NULL,
  created_at   bigint  NOT NULL,
  expires_at   bigint  NOT NULL
);
CREATE INDEX setup_try_secret ON setup_try (secret_hash, created_at);

-- Who or what said that a tenant is so, and when it was so. Nothing: known before this was kept.
ALTER TABLE tenant ADD COLUMN source text;
ALTER TABLE tenant ADD COLUMN as_of bigint;
CREATE INDEX tenant_newest ON tenant (created_at, id);

-- Since when somebody has shown, by a mail there or in the DNS, that a domain is the tenant's. What the
-- Center entered on the word of a source has `verified_at` alone: that is known, and proves nothing.
ALTER TABLE tenant_domain ADD COLUMN proven_at bigint;

-- Beginnings by which a tenant is found: its name from each of its words on, its domains, its TPID;
-- in lower case.
CREATE TABLE tenant_word (
  word         {sorted} NOT NULL,
  tenant_id    {uuid}   NOT NULL REFERENCES tenant (id),
  PRIMARY KEY (word, tenant_id)
);
CREATE INDEX tenant_word_tenant ON tenant_word (tenant_id);
INSERT INTO tenant_word (word, tenant_id) SELECT lower(name), id FROM tenant
  UNION SELECT domain, tenant_id FROM tenant_domain
  UNION SELECT lower(tpid), id FROM tenant WHERE tpid IS NOT NULL;

-- A file of tenants or subscriptions: read, looked at, taken in as a whole, perhaps taken out again.
-- It goes in and out part by part; `stands` says how many parts are in the tables. One at a time is
-- under way: that one has the turn.
CREATE TABLE tenant_import (
  id           {uuid}  NOT NULL PRIMARY KEY,
  kind         text    NOT NULL CHECK (kind IN ('tenants', 'subscriptions')),
  file_name    text    NOT NULL,
  source       text    NOT NULL,
  as_of        bigint  NOT NULL,
  lines        bigint  NOT NULL,
  parts        bigint  NOT NULL,
  stands       bigint  NOT NULL CHECK (stands BETWEEN 0 AND parts),
  content_hash {bytes} NOT NULL,
  state        text    NOT NULL
    CHECK (state IN ('reading', 'read', 'taking_in', 'taken', 'taking_out', 'undone')),
  turn         bigint  UNIQUE CHECK (turn = 1),
  made_by      {uuid}  NOT NULL REFERENCES person (id),
  made_at      bigint  NOT NULL,
  taken_at     bigint,
  version      bigint  NOT NULL,
  CHECK ((turn IS NOT NULL) = (state IN ('taking_in', 'taking_out')))
);
CREATE INDEX tenant_import_age ON tenant_import (made_at, id);

-- What was read of it, so many lines a row, and what each line became. Erased after a day.
CREATE TABLE tenant_import_part (
  import_id    {uuid}  NOT NULL REFERENCES tenant_import (id),
  place        bigint  NOT NULL,
  content      {json}  NOT NULL,
  made         {json}  NOT NULL,
  PRIMARY KEY (import_id, place)
);
