-- By what a source is known again in another event, however its letters are written: folded by the Center,
-- since the two databases fold letters differently. It is erased with the source. What was entered before
-- is folded as far as each of them does.
ALTER TABLE migration_mailbox ADD COLUMN source_key {sorted};
UPDATE migration_mailbox SET source_key = lower(source);
CREATE INDEX migration_mailbox_source ON migration_mailbox (tenant_id, source_key);
