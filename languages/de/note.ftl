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
