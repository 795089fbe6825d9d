-- A browser in which a person has signed in before. Codes that strangers ask for to the same address
-- cannot use up what is allowed to it, so that nobody is kept out by others.
CREATE TABLE known_browser (
  secret_hash   {bytes} NOT NULL PRIMARY KEY,
  person_id     {uuid}  NOT NULL REFERENCES person (id),
  seen_at       bigint  NOT NULL
);
CREATE INDEX known_browser_person ON known_browser (person_id);
CREATE INDEX known_browser_seen ON known_browser (seen_at);

-- A tenant writes one request at a time: the newer drafts of the past, which no page could reach, go.
DELETE FROM request WHERE state = 'draft' AND EXISTS (
  SELECT 1 FROM request AS older
  WHERE older.tenant_id = request.tenant_id AND older.state = 'draft'
    AND (older.created_at < request.created_at
      OR (older.created_at = request.created_at AND older.id < request.id)));
CREATE UNIQUE INDEX request_one_draft ON request (tenant_id, state) WHERE state = 'draft';

-- Nothing was ever kept in it: what people are told is a letter or stands on a page.
DROP TABLE notice;
