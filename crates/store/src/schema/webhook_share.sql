-- Whose work a job is, where nobody may have all places of a lane; none where nobody is weighed.
ALTER TABLE job ADD COLUMN share text;

-- An address that did not answer in time is not asked before then.
ALTER TABLE webhook ADD COLUMN rests_until bigint;
CREATE INDEX webhook_former ON webhook (former_until) WHERE former_secret IS NOT NULL;
