# Notes among staff.

note-title = Staff notes
note-lead = Only the Center’s staff see these. The customer and its partners never do.
note-about = About
note-about-tenant = The customer as a whole
note-about-request = Request { $reference }
note-about-engagement = Engagement: { $services }
note-words = Note
note-keep = Save the note
note-none = No notes yet
note-none-text = What colleagues should know is kept here.
note-corrected = corrected { $when }
note-erased-by = { $name } erased the text of this note, { $when }.
note-correct = Correct
note-erase = Erase
note-erase-text = The text is erased for good. It stays on record that there was a note, by whom and when.
note-erase-now = Erase the note
action-correct-note = correct one’s own staff notes
action-erase-note = erase one’s own staff notes; managers anybody’s
