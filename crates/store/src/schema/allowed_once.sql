-- A tenant may allow one request of a partner by itself, beside its consent: who said so, and when.
ALTER TABLE request ADD COLUMN allowed_at bigint;
ALTER TABLE request ADD COLUMN allowed_by {uuid} REFERENCES person (id);
