-- Since when a job that failed and will be tried again has been due, and when it failed last: its next
-- time says neither.
ALTER TABLE job ADD COLUMN late_since bigint;
ALTER TABLE job ADD COLUMN failed_at bigint;
CREATE INDEX job_late ON job (late_since) WHERE late_since IS NOT NULL;
