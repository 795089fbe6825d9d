# Notes among staff.

note-title = Note interne
note-lead = Le vedono solo le persone del centro, mai il cliente o i suoi partner.
note-about = Argomento
note-about-tenant = Il cliente nel complesso
note-about-request = Richiesta { $reference }
note-about-engagement = Progetto: { $services }
note-words = Nota
note-keep = Conserva la nota
note-none = Ancora nessuna nota
note-none-text = Qui si trova ciò che il team deve sapere.
