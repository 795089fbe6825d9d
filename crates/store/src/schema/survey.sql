-- The question how well the help serves, asked at four milestones of an engagement.

-- That a milestone was reached: each once, whatever is opened again and finished anew.
CREATE TABLE survey_milestone (
  tenant_id     {uuid}  NOT NULL REFERENCES tenant (id),
  engagement_id {uuid}  NOT NULL,
  milestone     text    NOT NULL CHECK (milestone IN ('kickoff', 'remediated', 'enabled', 'ended')),
  reached_at    bigint  NOT NULL,
  PRIMARY KEY (engagement_id, milestone),
  UNIQUE (tenant_id, engagement_id, milestone),
  FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagement (tenant_id, id)
);

-- One person asked at one milestone, and what it said.
CREATE TABLE survey (
  id            {uuid}  NOT NULL PRIMARY KEY,
  tenant_id     {uuid}  NOT NULL REFERENCES tenant (id),
  engagement_id {uuid}  NOT NULL,
  milestone     text    NOT NULL,
  person_id     {uuid}  NOT NULL REFERENCES person (id),
  state         text    NOT NULL CHECK (state IN ('asked', 'answered')),
  asked_at      bigint  NOT NULL,
  open_until    bigint  NOT NULL CHECK (open_until > asked_at),
  score         bigint  CHECK (score BETWEEN 1 AND 5),
  comment       text,
  answered_at   bigint,
  put_away_at   bigint,
  version       bigint  NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (engagement_id, milestone, person_id),
  FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagement (tenant_id, id),
  FOREIGN KEY (tenant_id, engagement_id, milestone)
    REFERENCES survey_milestone (tenant_id, engagement_id, milestone),
  CHECK ((state = 'answered') = (score IS NOT NULL)),
  CHECK ((score IS NULL) = (answered_at IS NULL)),
  CHECK (comment IS NULL OR score IS NOT NULL)
);
CREATE INDEX survey_person ON survey (person_id, asked_at);
CREATE INDEX survey_figures ON survey (milestone, score, tenant_id);
CREATE INDEX survey_commented ON survey (answered_at, id) WHERE comment IS NOT NULL;
