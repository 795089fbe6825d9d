# Notes among staff.

note-title = Interne Notizen
note-lead = Nur das Centerpersonal sieht diese Notizen, nie der Kunde oder seine Partner.
note-about = Betrifft
note-about-tenant = Kunde insgesamt
note-about-request = Anfrage { $reference }
note-about-engagement = Projekt: { $services }
note-words = Notiz
note-keep = Notiz speichern
note-none = Noch keine Notizen
note-none-text = Hier steht, was das Team wissen sollte.
note-corrected = berichtigt { $when }
note-erased-by = { $name } hat den Text dieser Notiz gelöscht, { $when }.
note-correct = Berichtigen
note-erase = Löschen
note-erase-text = Der Text wird endgültig gelöscht. Dass es eine Notiz gab, von wem und wann, bleibt erhalten.
note-erase-now = Notiz löschen
action-correct-note = eigene interne Notizen berichtigen
action-erase-note = eigene interne Notizen löschen, als Centerleitung die aller
