-- By what a source is known again in another event, however it is written: folded by the Center,
-- since the two databases fold letters differently. Erased with it. What stood there before
-- is folded as far as each does.
ALTER TABLE migration_mailbox ADD COLUMN source_key {sorted};
UPDATE migration_mailbox SET source_key = lower(source);
CREATE INDEX migration_mailbox_source ON migration_mailbox (tenant_id, source_key) WHERE source_key IS NOT NULL;

-- How large a mailbox was when all of it was there first: by that, and by how long it took until then, the pace
-- is judged. One that is run again is larger a week later.
ALTER TABLE migration_mailbox ADD COLUMN bytes_moved bigint;
UPDATE migration_mailbox SET bytes_moved = bytes_all WHERE moved_at IS NOT NULL;
