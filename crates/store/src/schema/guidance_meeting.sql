-- The meeting that guidance was given in is the same tenant's, by the schema as well. A table is laid
-- anew, since SQLite adds no foreign key to one that is there.
CREATE TABLE guidance_of_meeting (
  id              {uuid}  NOT NULL PRIMARY KEY,
  tenant_id       {uuid}  NOT NULL REFERENCES tenant (id),
  engagement_id   {uuid}  NOT NULL,
  task_id         {uuid},
  kind            text    NOT NULL CHECK (kind IN ('written', 'verbal', 'document')),
  document        text,
  document_version bigint,
  language        text    NOT NULL,
  text            text,
  meeting_id      {uuid},
  given_by        {uuid}  NOT NULL REFERENCES person (id),
  given_at        bigint  NOT NULL,
  acknowledged_by {uuid}  REFERENCES person (id),
  acknowledged_at bigint,
  UNIQUE (tenant_id, id),
  FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagement (tenant_id, id),
  FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, id),
  FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting (tenant_id, id)
);
INSERT INTO guidance_of_meeting (id, tenant_id, engagement_id, task_id, kind, document, document_version,
    language, text, meeting_id, given_by, given_at, acknowledged_by, acknowledged_at)
  SELECT id, tenant_id, engagement_id, task_id, kind, document, document_version,
    language, text, meeting_id, given_by, given_at, acknowledged_by, acknowledged_at FROM guidance;
DROP TABLE guidance;
ALTER TABLE guidance_of_meeting RENAME TO guidance;
CREATE INDEX guidance_engagement ON guidance (engagement_id, given_at);
CREATE INDEX guidance_task ON guidance (task_id, given_at);
