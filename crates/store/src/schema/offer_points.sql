-- What an open offer would add to its Specialist's load if it were accepted: the same points as the
-- engagement's, so that routing counts both alike.
ALTER TABLE offer ADD COLUMN points bigint NOT NULL DEFAULT 2;
