-- What is closed is erased by its age, and what was found in an engagement by when that ended.
CREATE INDEX finding_age ON finding (changed_at) WHERE state = 'closed';
CREATE INDEX engagement_end ON engagement (ended_at) WHERE ended_at IS NOT NULL;
