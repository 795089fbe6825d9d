-- Finding by reference, person and domain. Keys are written by the program, not by the database: each
-- name without case, accents and width (crates/store/src/find/fold.rs).

-- Beginnings by which a person is found: the name from each of its words on, and the address. They go
-- with the person's name when that is erased.
CREATE TABLE person_word (
  word         {sorted} NOT NULL,
  person_id    {uuid}   NOT NULL REFERENCES person (id),
  PRIMARY KEY (word, person_id)
);
CREATE INDEX person_word_person ON person_word (person_id, word);

-- Tenants have such a table; its keys are folded alike from now on.
DELETE FROM tenant_word;
DROP INDEX tenant_word_tenant;
CREATE INDEX tenant_word_tenant ON tenant_word (tenant_id, word);

-- References within one tenant, and those that one partner asked for.
CREATE INDEX request_tenant_reference ON request (tenant_id, reference);
CREATE INDEX request_partner_reference ON request (partner_id, reference) WHERE partner_id IS NOT NULL;
