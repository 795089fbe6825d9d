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
