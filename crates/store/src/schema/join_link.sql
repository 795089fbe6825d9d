-- Where a meeting takes place: the https address to join by; and where a Specialist's meetings do, if
-- nothing else is said of one.
ALTER TABLE meeting ADD COLUMN join_link text;
ALTER TABLE specialist ADD COLUMN join_link text;
