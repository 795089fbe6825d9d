-- Notes among staff on a tenant, or on one of its requests or engagements. Nothing that is the
-- customer's refers to this table, so that nothing of the customer's can lead to it.
CREATE TABLE note (
  id            {uuid}  NOT NULL PRIMARY KEY,
  tenant_id     {uuid}  NOT NULL REFERENCES tenant (id),
  engagement_id {uuid},
  request_id    {uuid},
  text          text    NOT NULL,
  written_by    {uuid}  NOT NULL REFERENCES person (id),
  written_at    bigint  NOT NULL,
  UNIQUE (tenant_id, id),
  FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagement (tenant_id, id),
  FOREIGN KEY (tenant_id, request_id) REFERENCES request (tenant_id, id),
  CHECK (engagement_id IS NULL OR request_id IS NULL)
);
CREATE INDEX note_tenant ON note (tenant_id, written_at, id);
