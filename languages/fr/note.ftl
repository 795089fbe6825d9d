# Notes among staff.

note-title = Notes internes
note-lead = Seul le personnel du Centre voit ces notes, jamais le client ni ses partenaires.
note-about = Objet
note-about-tenant = Client dans son ensemble
note-about-request = Demande { $reference }
note-about-engagement = Accompagnement : { $services }
note-words = Note
note-keep = Enregistrer la note
note-none = Aucune note pour l’instant
note-none-text = Ce que l’équipe doit savoir figure ici.
