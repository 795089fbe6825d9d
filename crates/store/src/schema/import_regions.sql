-- A file may be of regions, too. A table's check cannot be changed on SQLite, so the tables of files are
-- laid anew; otherwise they are as they were.
CREATE TABLE import_file_anew (
  id           {uuid}  NOT NULL PRIMARY KEY,
  kind         text    NOT NULL
    CHECK (kind IN ('tenants', 'subscriptions', 'people', 'capacity', 'regions')),
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
CREATE TABLE import_part_anew (
  import_id    {uuid}  NOT NULL REFERENCES import_file_anew (id),
  place        bigint  NOT NULL,
  content      {json}  NOT NULL,
  made         {json}  NOT NULL,
  PRIMARY KEY (import_id, place)
);
INSERT INTO import_file_anew (id, kind, file_name, source, as_of, lines, parts, stands, content_hash, state,
    turn, made_by, made_at, taken_at, version)
  SELECT id, kind, file_name, source, as_of, lines, parts, stands, content_hash, state,
    turn, made_by, made_at, taken_at, version FROM import_file;
INSERT INTO import_part_anew (import_id, place, content, made)
  SELECT import_id, place, content, made FROM import_part;
DROP TABLE import_part;
DROP TABLE import_file;
ALTER TABLE import_file_anew RENAME TO import_file;
ALTER TABLE import_part_anew RENAME TO import_part;
CREATE INDEX import_file_age ON import_file (made_at, id);
