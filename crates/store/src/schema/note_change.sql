-- A note is corrected by whoever wrote it, and erased: then its words are gone and the row says by whom.
ALTER TABLE note ADD COLUMN corrected_at bigint;
ALTER TABLE note ADD COLUMN erased_by {uuid} REFERENCES person (id);
ALTER TABLE note ADD COLUMN erased_at bigint;
ALTER TABLE note ADD COLUMN version bigint NOT NULL DEFAULT 1;
