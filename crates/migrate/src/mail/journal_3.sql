-- From version 2: of a folder that begins anew, what the target has from this UID on may be its messages; nothing
-- once they were compared.
ALTER TABLE folder ADD COLUMN found_from integer;
-- A run that has nothing to do reads no messages.
CREATE INDEX message_nul ON message (folder, uid) WHERE has_nul;
