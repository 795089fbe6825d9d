# Les personnes du Centre : langues, horaires, charge, absences.

people-title = Personnes
people-lead = { $count ->
    [one] { $count } spécialiste, avec langues, horaires et capacité.
   *[other] { $count } spécialistes, avec langues, horaires et capacité.
    }
people-caption = La charge est le travail en cours, en points de capacité.
people-name = Nom
people-speaks = Langues
people-services = Services
people-hours = Horaires
people-region = Région
people-load = Charge
people-away = Absence
people-away-until = jusqu’au { $date }
people-none = Aucun spécialiste pour l’instant
people-away-from = Début de l’absence
people-away-to = Date de retour
people-offers = Propositions ouvertes
people-offers-none = Aucune proposition n’attend de réponse.
people-leads = Accompagnements en cours
people-leads-none = Aucun accompagnement n’est en cours.
people-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
    }
people-close = Clore
people-percent = { $percent } %
people-inactive = Inactif
people-last = Dernière proposition
people-holidays = Jours fériés observés : { $country }.
people-away-none = Aucune absence n’est enregistrée.
people-away-range = Du { $from }, retour le { $back }
people-away-now = Absence en cours
people-away-take-back = Retirer
people-away-note = Enregistrer une absence
people-away-from-hint = Le premier jour d’absence ; lieu : { $place }
people-away-to-hint = Le premier jour de reprise du travail
people-away-text = L’affectation ne retient pas cette personne pendant son absence. Une proposition qui ne pourrait pas recevoir de réponse à temps passe au spécialiste suivant, et les clients dont une réunion tombe dans cette période sont invités à choisir un autre créneau.
people-away-meetings = { $count ->
    [one] Une réunion réservée tombe dans cette période. Le client a été invité à choisir un autre créneau.
   *[other] { $count } réunions réservées tombent dans cette période. Les clients ont été invités à choisir un autre créneau.
}
error-away-from = Choisissez le premier jour d’absence.
error-away-back = Choisissez le premier jour de reprise du travail.
