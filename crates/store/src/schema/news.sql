-- How people are told of news, what is held for their digests, and the links that stop these.

-- What somebody has chosen; without a row everything is told in the digest, at its usual hour.
CREATE TABLE person_preference (
  person_id    {uuid}  NOT NULL PRIMARY KEY REFERENCES person (id),
  ways         {json}  NOT NULL,
  digest_hour  bigint  NOT NULL CHECK (digest_hour BETWEEN 0 AND 23),
  changed_at   bigint  NOT NULL,
  version      bigint  NOT NULL
);

-- A letter by what it is about, held until its reader's digest is made.
CREATE TABLE held_news (
  id         {uuid}  NOT NULL PRIMARY KEY,
  person_id  {uuid}  NOT NULL REFERENCES person (id),
  letter     {json}  NOT NULL,
  held_at    bigint  NOT NULL
);
CREATE INDEX held_news_person ON held_news (person_id, held_at, id);

-- The link in a digest: it opens nothing but stopping it.
CREATE TABLE digest_link (
  secret_hash  {bytes} NOT NULL PRIMARY KEY,
  person_id    {uuid}  NOT NULL REFERENCES person (id),
  made_at      bigint  NOT NULL
);
CREATE INDEX digest_link_person ON digest_link (person_id);
CREATE INDEX digest_link_made ON digest_link (made_at);
