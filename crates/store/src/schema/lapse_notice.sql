-- The second schema: which ends of a subscription the people of an engagement have been told of
-- ahead of time. One row an end, so that nobody is told of the same end twice.
CREATE TABLE lapse_notice (
  tenant_id       {uuid}  NOT NULL REFERENCES tenant (id),
  engagement_id   {uuid}  NOT NULL,
  ends_on         text    NOT NULL,
  at              bigint  NOT NULL,
  PRIMARY KEY (engagement_id, ends_on),
  FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagement (tenant_id, id)
);
