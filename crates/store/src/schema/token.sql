-- A token that a person made for a program: what it is called, how far it reaches, for which tenant.
-- A browser's sign-in and the demo's tokens have none of these.
ALTER TABLE sign_in ADD COLUMN name text;
ALTER TABLE sign_in ADD COLUMN scope text CHECK (scope IN ('read', 'write'));
ALTER TABLE sign_in ADD COLUMN tenant_id {uuid} REFERENCES tenant (id);
