-- What is known of a mailbox that moves. Names of folders are kept as servers are told them.
CREATE TABLE mailbox (
  source text NOT NULL,
  target text NOT NULL
);

CREATE TABLE folder (
  id              integer PRIMARY KEY,
  source          blob    NOT NULL UNIQUE,
  target          blob    NOT NULL,
  source_validity integer NOT NULL,
  target_validity integer NOT NULL,
  -- Where the source stood when all of it was at the target; nothing until then.
  messages        integer,
  uid_next        integer,
  mod_seq         integer,
  -- What was sent since the target stood here may be there without an answer that says so.
  doubt_from      integer
);

CREATE TABLE message (
  folder     integer NOT NULL REFERENCES folder (id),
  uid        integer NOT NULL,
  size       integer NOT NULL,
  -- As the source said it, to be said to the target.
  date       text    NOT NULL,
  -- The flags on which both sides agreed last; of what is not there yet, those of the source.
  flags      text    NOT NULL,
  -- The flags that the source has since.
  wanted     text,
  state      text    NOT NULL CHECK (state IN ('waits', 'sent', 'there', 'left')),
  target_uid integer,
  hash       blob,
  reason     text,
  said       text,
  PRIMARY KEY (folder, uid),
  CHECK ((state = 'left') = (reason IS NOT NULL))
) WITHOUT ROWID;
CREATE INDEX message_due ON message (folder, state, uid) WHERE state <> 'there';
CREATE INDEX message_wanted ON message (folder, uid) WHERE wanted IS NOT NULL;
CREATE INDEX message_target ON message (folder, target_uid);
