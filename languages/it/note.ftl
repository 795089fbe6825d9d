# Notes among staff.

note-title = Note interne
note-lead = Solo il personale del Centro vede queste note, mai il cliente o i suoi partner.
note-about = Argomento
note-about-tenant = Cliente nel complesso
note-about-request = Richiesta { $reference }
note-about-engagement = Progetto: { $services }
note-words = Nota
note-keep = Salva la nota
note-none = Ancora nessuna nota
note-none-text = Qui si trova ciò che il team deve sapere.
