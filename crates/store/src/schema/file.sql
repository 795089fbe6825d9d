-- Files shown as evidence. Words and rules as in the first schema.

-- The customer's words about where it keeps its evidence had the name of what comes only now.
ALTER TABLE task_entry DROP COLUMN file_hash;
ALTER TABLE task_entry RENAME COLUMN file_name TO kept_at;
CREATE UNIQUE INDEX task_entry_of_tenant ON task_entry (tenant_id, id);

-- What is in a file, kept once whoever shows it. On SQLite it lies in the data folder, under its hash;
-- on PostgreSQL it is this large object. Nothing here says whose it is.
CREATE TABLE file_content (
  sha256          {bytes} NOT NULL PRIMARY KEY CHECK (length(sha256) = 32),
  size            bigint  NOT NULL CHECK (size > 0),
  large_object    bigint,
  kept_at         bigint  NOT NULL,
  UNIQUE (sha256, size)
);
CREATE INDEX file_content_age ON file_content (kept_at);

-- A file that a tenant showed as evidence. A row without content cannot be. The name is what somebody
-- typed: it is erased with that person, and nothing else keeps it.
CREATE TABLE file (
  id              {uuid}  NOT NULL PRIMARY KEY,
  tenant_id       {uuid}  NOT NULL REFERENCES tenant (id),
  engagement_id   {uuid}  NOT NULL,
  task_id         {uuid}  NOT NULL,
  task_entry_id   {uuid}  NOT NULL,
  sha256          {bytes} NOT NULL,
  size            bigint  NOT NULL,
  media_type      text    NOT NULL,
  name            text,
  person_id       {uuid}  NOT NULL REFERENCES person (id),
  at              bigint  NOT NULL,
  UNIQUE (tenant_id, id),
  FOREIGN KEY (sha256, size) REFERENCES file_content (sha256, size),
  FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, id),
  FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagement (tenant_id, id),
  FOREIGN KEY (tenant_id, task_entry_id) REFERENCES task_entry (tenant_id, id)
);
CREATE INDEX file_engagement ON file (engagement_id);
CREATE INDEX file_task ON file (task_id, at);
CREATE INDEX file_content_of ON file (sha256);
CREATE INDEX file_person ON file (person_id);
