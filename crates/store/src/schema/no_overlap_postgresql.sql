-- Nobody is in two meetings at once: refused by the database, whoever asks.
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE booked_time ADD CONSTRAINT booked_time_no_overlap
  EXCLUDE USING gist (person_id WITH =, int8range(starts_at, ends_at) WITH &&);
