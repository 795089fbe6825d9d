-- What was pinned when an engagement began never changes and is large, so it has a table of its own:
-- a page that asks where an engagement stands does not carry it along.
CREATE TABLE engagement_plan (
  tenant_id      {uuid}  NOT NULL,
  engagement_id  {uuid}  NOT NULL PRIMARY KEY,
  playbooks      {json}  NOT NULL,
  plan           {json}  NOT NULL,
  FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagement (tenant_id, id)
);
INSERT INTO engagement_plan (tenant_id, engagement_id, playbooks, plan)
  SELECT tenant_id, id, playbooks, plan FROM engagement;
ALTER TABLE engagement DROP COLUMN playbooks;
ALTER TABLE engagement DROP COLUMN plan;
