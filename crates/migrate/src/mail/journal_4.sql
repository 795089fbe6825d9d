-- From version 3: messages of the target that have a mark of ours to be removed, and are there yet. A run that was cut
-- off leaves some, and the next one takes the mark back.
CREATE TABLE marked (
  folder     integer NOT NULL REFERENCES folder (id),
  target_uid integer NOT NULL,
  PRIMARY KEY (folder, target_uid)
) WITHOUT ROWID;
-- It stood with the message before.
INSERT INTO marked SELECT folder, target_uid FROM message WHERE gone = 2 AND target_uid IS NOT NULL;
UPDATE message SET gone = 1 WHERE gone = 2;
