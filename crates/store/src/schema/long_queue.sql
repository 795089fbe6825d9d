-- A queue of a million is shown, searched and counted as fast as one of ten.
-- The queue in its order: what waits for a Specialist, whichever of its states it is in. The state is
-- written so that no other index can be searched by it: SQLite would go through one that begins with the
-- state, three times, and then sort all that waits.
CREATE INDEX request_waiting ON request (filed_at, id)
  WHERE state || '' IN ('filed', 'queued', 'offered');
-- Who is ahead in the same language; the region, so that what is counted for the collector of metrics is
-- counted in the index alone.
CREATE INDEX request_ahead ON request (state, spoken_language, filed_at, region);
DROP INDEX request_queue;
-- The newest decision of a kind about one request, without a look at all the others of that kind.
CREATE INDEX decision_newest_of ON decision (subject, kind, decided_at);
DROP INDEX decision_subject;
