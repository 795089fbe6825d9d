-- What a customer asks that is about no task. Its answer stands in the guidance ledger, where it is
-- acknowledged like any other.
CREATE TABLE question (
  id            {uuid}  NOT NULL PRIMARY KEY,
  tenant_id     {uuid}  NOT NULL REFERENCES tenant (id),
  engagement_id {uuid}  NOT NULL,
  state         text    NOT NULL CHECK (state IN ('open', 'answered', 'closed')),
  text          text    NOT NULL,
  asked_by      {uuid}  NOT NULL REFERENCES person (id),
  asked_at      bigint  NOT NULL,
  answer_id     {uuid},
  closed_by     {uuid}  REFERENCES person (id),
  closed_at     bigint,
  version       bigint  NOT NULL,
  UNIQUE (tenant_id, id),
  FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagement (tenant_id, id),
  FOREIGN KEY (tenant_id, answer_id) REFERENCES guidance (tenant_id, id),
  CHECK (state <> 'answered' OR answer_id IS NOT NULL),
  CHECK ((state = 'closed') = (closed_at IS NOT NULL))
);
CREATE INDEX question_engagement ON question (engagement_id, asked_at, id);
CREATE INDEX question_open ON question (asked_at, id) WHERE state = 'open';
