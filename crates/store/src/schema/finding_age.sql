-- What is closed is erased by its age, and what was found in an engagement by when that ended.
CREATE INDEX finding_age ON finding (changed_at) WHERE state = 'closed';
-- Its waivers go with it; without this each one erased reads all of them.
CREATE INDEX waiver_finding ON waiver (finding_id, tenant_id);
CREATE INDEX engagement_end ON engagement (ended_at) WHERE ended_at IS NOT NULL;

-- What a run looked at and got no answer of, or not a whole one; hashes where subjects are not named.
ALTER TABLE assessment ADD COLUMN unanswered {json} NOT NULL DEFAULT '[]';

-- When a run was set aside, and by whom: what it left is closed although no later one looked for it.
ALTER TABLE assessment ADD COLUMN set_aside_at bigint;
ALTER TABLE assessment ADD COLUMN set_aside_by {uuid} REFERENCES person (id);
