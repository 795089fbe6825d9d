# Notes among staff.

note-title = Notes internes
note-lead = Seules les personnes du centre les voient, jamais le client ni ses partenaires.
note-about = À propos de
note-about-tenant = Le client en général
note-about-request = Demande { $reference }
note-about-engagement = Accompagnement : { $services }
note-words = Note
note-keep = Conserver la note
note-none = Aucune note pour le moment
note-none-text = Ce que l’équipe doit savoir figure ici.
