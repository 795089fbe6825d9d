# Le bureau du spécialiste : propositions, journée, à qui d’agir, clients.

desk-title = Bureau
desk-lead = Aujourd’hui, { $date } : { $offers ->
    [0] aucune proposition
    [one] { $offers } proposition
   *[other] { $offers } propositions
    }, { $meetings ->
    [0] aucune réunion
    [one] { $meetings } réunion
   *[other] { $meetings } réunions
    }, { $answers ->
    [0] rien à faire de notre côté
    [one] { $answers } action de notre côté
   *[other] { $answers } actions de notre côté
    }, { $waiting ->
    [0] aucun client n’a à agir
    [one] { $waiting } client doit agir
   *[other] { $waiting } clients doivent agir
    }.
desk-keys-move = parcourir
desk-keys-accept = accepter
desk-keys-decline = refuser
desk-keys = Touches
desk-offers = Propositions
desk-offers-why = Pourquoi je la reçois
desk-offers-none = Aucune proposition ne vous attend
desk-offers-none-text = La prochaine demande qui correspond à vos langues, à vos services et à vos horaires arrive ici.
desk-offers-further = { $count ->
    [one] { $count } autre proposition arrive à échéance plus tard. Elle s’affichera dès que vous aurez répondu à l’une de celles-ci.
   *[other] { $count } autres propositions arrivent à échéance plus tard. Elles s’afficheront à mesure que vous répondrez à celles-ci.
}
desk-offer-about = { $seats ->
    [one] { $seats } licence · { $services } · { $place }
   *[other] { $seats } licences · { $services } · { $place }
    }
desk-offer-left = Reste { $length }
desk-offer-ends = temps ouvré, échéance : { $when }
desk-offer-accept = Accepter
desk-offer-accept-of = Accepter : { $customer }
desk-offer-decline = Refuser
desk-offer-decline-of = Refuser : { $customer }
desk-fit-services = { $count ->
    [one] Connaît le service
   *[other] Connaît les { $count } services
    }
desk-fit-overlap = { $length } en commun par semaine
desk-fit-load = Charge ensuite : { $percent } %
desk-fit-continuity = A déjà travaillé avec ce client
desk-decline-question = Refuser la proposition pour { $customer } ?
desk-decline-text = La demande est aussitôt proposée au spécialiste suivant. Le motif est conservé avec la décision ; le client ne le voit pas.
desk-decline-reason = Motif
desk-decline-reason-hint = Une phrase complète
desk-decline-keep = Garder la proposition
desk-declined = Proposition refusée. La demande a aussitôt été proposée au spécialiste suivant.
desk-day = Ma journée
desk-day-none = Aucune réunion aujourd’hui
desk-day-now = Maintenant, { $time }
desk-minutes-due = Compte rendu à rédiger
desk-waiting = Attente côté client
desk-waiting-caption = Les plus anciennes en premier. Attente en jours ouvrés du client.
desk-waiting-none = Aucun client n’a à agir
desk-waiting-task = Client et tâche
desk-waiting-age = Attente
desk-waiting-days = { $days } j
desk-waiting-state = État
desk-our-move = À nous d’agir
desk-our-move-caption = Les plus anciennes en premier. Attente en temps ouvré de la région.
desk-our-move-none = Rien n’est en attente chez nous
desk-due = Échéance
desk-late = En retard
desk-on-plan = Dans les temps
desk-load = Charge actuelle
desk-staff-actions = Actions du client effectuées par le personnel
desk-customers = Clients
desk-customers-none = Aucun accompagnement pour l’instant
desk-offer-about-no-seats = { $services } · { $place }
desk-offer-pool = { $candidates ->
    [one] { $candidates } personne examinée
   *[other] { $candidates } personnes examinées
    }, { $passed ->
    [0] aucune ne satisfait à tous les filtres
    [one] { $passed } satisfait à tous les filtres
   *[other] { $passed } satisfont à tous les filtres
    }
desk-offer-answer = Votre réponse
desk-offer-answer-text = Accepter ouvre le plan et invite le client à choisir la date de la réunion de lancement. Refuser propose aussitôt la demande au spécialiste suivant.
desk-offer-asked = Ce qui est demandé
desk-offer-language = Langue parlée
desk-offer-region = Région
desk-offer-date = Date souhaitée
desk-offer-reason = Raison métier
desk-offer-owner = Responsable de la réussite
desk-offer-ended-accepted = Vous avez accepté cette proposition. Le plan figure parmi vos clients.
desk-offer-ended-declined = Vous avez refusé cette proposition. La demande a aussitôt été proposée au spécialiste suivant.
desk-offer-ended-expired = Cette proposition a expiré. La demande est proposée au spécialiste suivant.
desk-offer-ended-withdrawn = Le client a modifié ou retiré la demande.
desk-offer-ended-open = Cette proposition attend votre réponse.
desk-all-customers = { $count ->
    [0] Mes clients
    [one] Mon client
   *[other] Mes { $count } clients
    }
desk-waiting-none-text = Une tâche qui revient au client figure ici, avec le nombre de jours ouvrés d’attente.
desk-waiting-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
    }
desk-our-move-none-text = Les questions, les problèmes de migration, les tâches bloquées, les justificatifs à examiner, les comptes rendus à rédiger et nos propres tâches figurent ici.
desk-ours = À faire de notre côté
desk-migration-issue = Problème de migration
desk-load-points = { $carried } points sur { $capacity }
desk-load-offered = { $count ->
    [0] Rien de plus n’est proposé
    [one] { $count } point de plus proposé
   *[other] { $count } points de plus proposés
    }
desk-staff-actions-from = d’après la chaîne d’audit de ces accompagnements
desk-customers-lead = { $count ->
    [0] Aucun accompagnement pour l’instant.
    [one] { $count } accompagnement.
   *[other] { $count } accompagnements, ceux en cours en premier.
    }
desk-customers-none-text = Une proposition que vous acceptez devient un accompagnement et figure ici.
desk-customers-caption = La phase est la première phase d’intégration non terminée ; les actions attendues sont comptées en tâches.
desk-customers-name = Client
desk-customers-phase = Phase
desk-customers-planned = Fin planifiée
