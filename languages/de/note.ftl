# Notes among staff.

note-title = Interne Notizen
note-lead = Nur die Personen des Centers sehen sie, nie der Kunde oder seine Partner.
note-about = Betrifft
note-about-tenant = Den Kunden insgesamt
note-about-request = Anfrage { $reference }
note-about-engagement = Projekt: { $services }
note-words = Notiz
note-keep = Notiz festhalten
note-none = Noch keine Notizen
note-none-text = Hier steht, was Kollegen wissen sollten.
