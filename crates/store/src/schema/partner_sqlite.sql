-- A partner asks only for tenants that it is related to: the schema is a wall too. SQLite adds no key
-- of two columns to a table that is there, so that triggers say it, on both sides.
CREATE TRIGGER request_partner_related_insert BEFORE INSERT ON request
WHEN NEW.partner_id IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM partner_relation AS related
  WHERE related.tenant_id = NEW.tenant_id AND related.partner_id = NEW.partner_id
)
BEGIN SELECT RAISE(ABORT, 'request_partner_related'); END;
CREATE TRIGGER request_partner_related_update BEFORE UPDATE OF tenant_id, partner_id ON request
WHEN NEW.partner_id IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM partner_relation AS related
  WHERE related.tenant_id = NEW.tenant_id AND related.partner_id = NEW.partner_id
)
BEGIN SELECT RAISE(ABORT, 'request_partner_related'); END;
CREATE TRIGGER request_partner_related_delete BEFORE DELETE ON partner_relation
WHEN EXISTS (
  SELECT 1 FROM request
  WHERE request.tenant_id = OLD.tenant_id AND request.partner_id = OLD.partner_id
)
BEGIN SELECT RAISE(ABORT, 'request_partner_related'); END;
