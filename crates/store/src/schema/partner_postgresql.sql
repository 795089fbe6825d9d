-- A partner asks only for tenants that it is related to: the schema is a wall too.
ALTER TABLE request ADD CONSTRAINT request_partner_related
  FOREIGN KEY (tenant_id, partner_id) REFERENCES partner_relation (tenant_id, partner_id);
