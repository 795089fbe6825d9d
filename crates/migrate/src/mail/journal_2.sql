-- From version 1: what arrived otherwise than it was, what a slow target may have twice, what the source
-- deleted since, and what another label has already.
ALTER TABLE folder ADD COLUMN doubles_from integer;
-- How often doubles are looked for yet, from that UID of the target on.
ALTER TABLE folder ADD COLUMN looks integer NOT NULL DEFAULT 0;

-- The keywords that the target did not keep.
ALTER TABLE message ADD COLUMN lost text;
-- Bytes that are NUL at the source may be others at the target.
ALTER TABLE message ADD COLUMN has_nul integer NOT NULL DEFAULT 0;
-- How often it was sent after a doubt: as often it may be there once more.
ALTER TABLE message ADD COLUMN sent_again integer NOT NULL DEFAULT 0;
-- 1: the source has it no longer; 2: and the target was told to delete it.
ALTER TABLE message ADD COLUMN gone integer NOT NULL DEFAULT 0;
-- The number of Gmail that a message has under all its labels; as bits, with a sign.
ALTER TABLE message ADD COLUMN gmail integer;

-- Messages of the target that are there once more than at the source, each of one that is.
CREATE TABLE doubled (
  folder     integer NOT NULL REFERENCES folder (id),
  target_uid integer NOT NULL,
  uid        integer NOT NULL,
  PRIMARY KEY (folder, target_uid)
) WITHOUT ROWID;

-- Messages of a folder that shows all messages, which move with another folder.
CREATE TABLE elsewhere (
  folder integer NOT NULL REFERENCES folder (id),
  uid    integer NOT NULL,
  gmail  integer NOT NULL,
  PRIMARY KEY (folder, uid)
) WITHOUT ROWID;
CREATE INDEX elsewhere_gmail ON elsewhere (gmail);

CREATE INDEX message_lost ON message (folder, uid) WHERE lost IS NOT NULL;
CREATE INDEX message_again ON message (folder, uid) WHERE sent_again > 0;
CREATE INDEX message_gone ON message (folder, uid) WHERE gone > 0;
CREATE INDEX message_gmail ON message (gmail) WHERE gmail IS NOT NULL;
-- A run has gone through all folders once; until then there may be some that are not known here.
ALTER TABLE mailbox ADD COLUMN is_through integer NOT NULL DEFAULT 0;
