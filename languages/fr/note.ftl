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
note-corrected = corrigée : { $when }
note-erased-by = { $name } a effacé le texte de cette note ({ $when }).
note-correct = Corriger
note-erase = Effacer
note-erase-text = Le texte disparaît définitivement. L’existence de la note, son auteur et sa date restent visibles.
note-erase-now = Effacer la note
action-correct-note = Corriger ses propres notes internes
action-erase-note = Effacer ses propres notes internes ; pour un responsable, celles de tous
