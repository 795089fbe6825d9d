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
note-corrected = corretta: { $when }
note-erased-by = { $name } ha cancellato il testo di questa nota, { $when }.
note-correct = Correggi
note-erase = Cancella
note-erase-text = Il testo viene eliminato definitivamente. Resta registrato che c’era una nota, di chi e quando.
note-erase-now = Cancella la nota
action-correct-note = correggere le proprie note interne
action-erase-note = cancellare le proprie note interne; i responsabili, quelle di tutti
