-- A file may be of people and of what they can carry, too, beside tenants and subscriptions: so the
-- tables of files are no longer a tenant's by name. Otherwise they are as they were.
CREATE TABLE import_file (
  id           {uuid}  NOT NULL PRIMARY KEY,
  kind         text    NOT NULL
    CHECK (kind IN ('tenants', 'subscriptions', 'people', 'capacity')),
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
CREATE INDEX import_file_age ON import_file (made_at, id);
CREATE TABLE import_part (
  import_id    {uuid}  NOT NULL REFERENCES import_file (id),
  place        bigint  NOT NULL,
  content      {json}  NOT NULL,
  made         {json}  NOT NULL,
  PRIMARY KEY (import_id, place)
);
INSERT INTO import_file (id, kind, file_name, source, as_of, lines, parts, stands, content_hash, state,
    turn, made_by, made_at, taken_at, version)
  SELECT id, kind, file_name, source, as_of, lines, parts, stands, content_hash, state,
    turn, made_by, made_at, taken_at, version FROM tenant_import;
INSERT INTO import_part (import_id, place, content, made)
  SELECT import_id, place, content, made FROM tenant_import_part;
DROP TABLE tenant_import_part;
DROP TABLE tenant_import;

-- Who or what said that somebody has the role, or can carry so much, and when it was so; nothing where
-- a manager wrote it by hand.
ALTER TABLE center_membership ADD COLUMN source text;
ALTER TABLE center_membership ADD COLUMN as_of bigint;
ALTER TABLE specialist ADD COLUMN source text;
ALTER TABLE specialist ADD COLUMN as_of bigint;
