-- Nobody is in two meetings at once: refused by the database, whoever asks.
CREATE TRIGGER booked_time_no_overlap_insert BEFORE INSERT ON booked_time
WHEN EXISTS (
  SELECT 1 FROM booked_time AS taken
  WHERE taken.person_id = NEW.person_id
    AND taken.starts_at < NEW.ends_at AND taken.ends_at > NEW.starts_at
)
BEGIN SELECT RAISE(ABORT, 'booked_time_no_overlap'); END;
CREATE TRIGGER booked_time_no_overlap_update BEFORE UPDATE OF person_id, starts_at, ends_at ON booked_time
WHEN EXISTS (
  SELECT 1 FROM booked_time AS taken
  WHERE taken.person_id = NEW.person_id
    AND NOT (taken.person_id = OLD.person_id AND taken.meeting_id = OLD.meeting_id)
    AND taken.starts_at < NEW.ends_at AND taken.ends_at > NEW.starts_at
)
BEGIN SELECT RAISE(ABORT, 'booked_time_no_overlap'); END;
