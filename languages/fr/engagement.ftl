# Un accompagnement tel que le voit son spécialiste principal.

engagement-span = Du { $from } au { $to }
engagement-paused = L’accompagnement est en pause
engagement-paused-text = L’abonnement du client a pris fin. Les conseils, réponses, examens et réunions attendent son renouvellement ; le client peut poursuivre ses propres tâches.
engagement-lapse-text = C’est le dernier abonnement qui donne droit à cet accompagnement. Sans renouvellement, l’accompagnement est mis en pause dès le lendemain ; les administrateurs du client et vous-même en avez été informés par e-mail. Il revient au client de le renouveler, là où il l’a acheté.
engagement-stalled-text = L’accompagnement est marqué comme étant au point mort. Toute nouvelle action le remet en cours : un conseil, une réponse, une réunion ou une étape du client.
engagement-questions = { $count ->
    [one] { $count } question attend votre réponse
   *[other] { $count } questions attendent votre réponse
    }
engagement-ours = À nous d’agir
engagement-ours-caption = Tâches qui attendent le Centre, par échéance
engagement-ours-none = Aucune tâche ne nous attend
engagement-ours-none-text = Une tâche arrive ici quand le client signale un blocage, demande un examen, ou quand elle revient au Centre.
engagement-customers = Au client d’agir
engagement-customers-caption = Tâches ouvertes du client, par échéance
engagement-customers-none = Aucune tâche du client n’est ouverte
engagement-customers-none-text = Les suivantes s’ouvrent lorsque celles qui précèdent sont terminées.
engagement-unreviewed = { $count ->
    [one] { $count } tâche terminée a un justificatif que personne n’a examiné
   *[other] { $count } tâches terminées ont un justificatif que personne n’a examiné
    }
engagement-unreviewed-text = Le client a terminé ces tâches. Examinez les justificatifs s’ils comptent pour la suite ; rien n’en dépend.
engagement-ledger-none = Aucun conseil n’a encore été donné. Conseillez depuis la page d’une tâche.
engagement-later = { $count ->
    [0] Aucune tâche en attente
    [one] { $count } tâche en attente
   *[other] { $count } tâches en attente
    }
engagement-left = { $count ->
    [0] Aucune tâche n’est restée inachevée
    [one] { $count } tâche est restée inachevée
   *[other] { $count } tâches sont restées inachevées
    }
engagement-finished = { $count ->
    [one] { $count } tâche terminée
   *[other] { $count } tâches terminées
    }
engagement-finished-caption = Tâches terminées, la plus récente en premier
engagement-group = { $track }, { $phase }
engagement-task = Tâche
engagement-state = État
engagement-day = Jour
engagement-verify = Vérifié pour le Centre
engagement-meetings-none = Aucune réunion n’est réservée.
engagement-proof = Non-intervention
engagement-staff-actions = Actions du client effectuées par le personnel
engagement-chain = Chaîne d’audit
engagement-chain-whole = Intacte
engagement-chain-broken = Rompue
engagement-chain-checked = Total établi d’après la chaîne d’audit du locataire. Entrées : { $entries } ; contrôle de chaque maillon : { $when }.
engagement-not-guided = Une partie de ce plan n’est pas guidée
engagement-not-guided-text = Le client déploie lui-même { $services } à l’aide des documents publiés : ni réunion, ni conseil, ni point de charge.
engagements-ended = Accompagnements achevés

# La fin d’un accompagnement : la question, puis ce que ses pages affichent.
ending-complete-title = Tout est terminé ?
ending-complete-text = Confirmez que vous n’attendez plus rien de ce plan.
ending-complete-send = Oui, tout est terminé
ending-not-yet = Pas encore
ending-close-title = Mettre fin à ce plan avant son terme ?
ending-close-title-center = Clore l’accompagnement pour { $customer } ?
ending-close-send = Y mettre fin
ending-keep = Poursuivre
ending-reason = Motif
ending-reason-hint = Une phrase complète. Le spécialiste, s’il y en a un, la lit aussi.
ending-reason-hint-center = Une phrase complète, par exemple que le client a quitté le service. Les administrateurs du client la lisent aussi.
ending-left = { $count ->
    [one] { $count } tâche reste en l’état, inachevée.
   *[other] { $count } tâches restent en l’état, inachevées.
    }
ending-meetings = { $count ->
    [one] { $count } réunion réservée est annulée dans les deux calendriers.
   *[other] { $count } réunions réservées sont annulées dans les deux calendriers.
    }
ending-lead = { $name } reçoit un avis et redevient disponible pour d’autres clients.
ending-read = Le plan, les conseils et les décisions restent consultables. Plus rien ne peut y être modifié.
ending-again = Vous pouvez demander de nouveau de l’assistance à tout moment.
ending-told = Les administrateurs du client sont informés. Ils peuvent demander de nouveau de l’assistance à tout moment.
ended-on = { $state } le { $date }
ended-by-customer = Fin décidée par le client.
ended-by-center = Fin décidée par le Centre.
ended-text = Tout reste consultable ici. Plus rien ne peut être modifié.
engagement-asked-by = Demandé par
