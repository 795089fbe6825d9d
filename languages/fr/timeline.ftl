# Le plan dessiné, et le même sous forme de tableau.

timeline-title = Chronologie
timeline-over = { $organisation } · début du plan : { $date }
timeline-lead = Mise en service planifiée le { $planned }, prévision au { $forecast } ; sur 100 plans comme celui-ci, { $count } se terminent le { $likely } au plus tard.
timeline-lead-staff = Mise en service planifiée le { $planned } ; prévision : { $forecast } (P50) et { $likely } (P{ $count }).
timeline-lead-adoption = Ce plan ne comporte aucune intégration ; l’adoption utilisateur est représentée ci-dessous.
timeline-drawing = Plan et prévision
timeline-drawing-of = Plan et prévision : { $organisation }
timeline-region = Chronologie, défilement horizontal
timeline-description = Intégration et adoption utilisateur sur un même axe de temps. Mise en service planifiée le { $planned }, prévision au { $forecast }
timeline-description-adoption = Adoption utilisateur sur un axe de temps.
timeline-today = Aujourd’hui
timeline-planned = Planifié
timeline-planned-on = Planifié : { $date }
timeline-forecast = Prévision
timeline-forecast-on = Prévision : { $date }
timeline-done = Terminé
timeline-done-on = terminé le { $date }
timeline-row-done = terminé
timeline-done-of = { $done } sur { $all }
timeline-beyond = Prévision au-delà du plan
timeline-won = Temps regagné
timeline-gate-passed = Jalon franchi
timeline-gate-ahead = Jalon à venir
timeline-gate-passed-on = Franchi le { $date }
timeline-gate-expected-on = Jalon prévu le { $date }
timeline-gate-waits = Vérification attendue : { $sides } ; ensuite s’ouvre la phase { $phase }
timeline-meeting-held = Réunion tenue
timeline-meeting-booked = Réunion réservée
timeline-meeting-proposed = Réunion proposée
timeline-holiday = Jour férié, { $places }
timeline-meetings = Réunions
timeline-part-mail-migration = Migration : e-mails
timeline-part-file-migration = Migration : fichiers
timeline-part-other = Migration : { $name }
timeline-key = Légende
timeline-svg = Télécharger en SVG
timeline-engagement = L’accompagnement
timeline-as-table = Sous forme de tableau
timeline-table-below = Les mêmes dates figurent dans le tableau ci-dessous.
timeline-caption = Dates à l’heure locale ({ $place }). Les différences sont en jours ouvrés du client.
timeline-phase = Phase
timeline-difference = Différence
timeline-gate = Jalon
timeline-late = { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
    }
timeline-early = { $days ->
    [one] { $days } jour d’avance
   *[other] { $days } jours d’avance
    }
timeline-on-plan = Dans les temps
timeline-basis = La prévision s’appuie sur les estimations des plans types ; elle n’est pas encore calibrée avec des accompagnements passés.
timeline-days = Répartition des jours
timeline-days-caption = Chaque jour ouvré depuis le début du plan, le plus récent en premier, imputé à la partie qui devait agir à la fin de la journée.
timeline-days-when = Dates
timeline-days-days = Jours ouvrés
timeline-days-whose = À qui d’agir
timeline-days-why = Ce qui retenait le plan
timeline-days-count = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
    }
timeline-days-none = Le plan a commencé aujourd’hui ; aucun jour n’est encore écoulé.
timeline-held-gate = Vérification avant la phase { $phase }
timeline-held-pause = Le plan était en pause
timeline-held-nothing = Rien
timeline-held-more = { $count ->
    [one] { $count } autre tâche
   *[other] { $count } autres tâches
    }
timeline-none = Aucun plan pour l’instant
timeline-none-text = La chronologie est tracée à partir du plan, qui s’ouvre lorsqu’une demande est acceptée.
