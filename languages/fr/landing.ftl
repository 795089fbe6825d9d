# L’accueil du client : la situation, la suite, les personnes, les services.

landing-over = { $organisation } · { $plan } · { $seats ->
    [one] { $seats } licence
   *[other] { $seats } licences
    }
landing-title-none = Démarrer avec FastTrack
landing-lead-none = Demandez de l’aide pour les services que vous payez déjà. Vous voyez aussitôt lesquels sont éligibles et pourquoi.
landing-title-phase = { $phase }, semaine { $week } sur { $weeks }
landing-title-before = { $phase } : début le { $date }
landing-title-done = Tout le plan est terminé
landing-title-ended = Votre dernier plan a pris fin
landing-title-draft = Votre demande n’est pas encore envoyée
landing-title-request = Votre demande est en cours de traitement
landing-title-self-serve = Vous pouvez commencer aujourd’hui
landing-lead-yours = { $count ->
    [one] { $count } tâche vous attend maintenant.
   *[other] { $count } tâches vous attendent maintenant.
    }
landing-lead-ours = Rien ne dépend de vous aujourd’hui. La prochaine étape nous revient.
landing-lead-nobodys = Aucune action n’est attendue pour l’instant.
landing-lead-done = Il reste une chose à faire : confirmer que tout est terminé.
landing-lead-ended = Ce qui a été fait et dit reste consultable. Demandez de l’assistance dès que vous en avez de nouveau besoin.
landing-lead-paused = Le plan est en pause. Vos propres tâches restent ouvertes ; nos conseils attendent.
landing-lead-next = Phase suivante : { $phase }, à partir du { $date } environ.
landing-quick-actions = Actions rapides
landing-request = Demander de l’assistance pour Microsoft 365
landing-admins-request = Un administrateur de votre organisation peut demander de l’assistance.
landing-request-of = Demande { $reference }
landing-request-due = Réponse attendue : { $when }
landing-region-closed = Le Centre est fermé. Réouverture : { $when }
landing-follow = Suivre la demande
landing-go-on = Reprendre le brouillon
landing-see-plan = Voir pourquoi et commencer le plan
landing-after = La suite
landing-after-result = Vous voyez aussitôt quels services sont éligibles, avec tous les motifs.
landing-after-specialist = Pour un service éligible, un spécialiste qui parle votre langue répond dans les 2 jours ouvrés ; vous pouvez déployer aussitôt tous les autres avec le plan en autonomie.
landing-after-plan = Le plan s’ouvre, et vous choisissez le créneau de la première réunion.
landing-where = Où vous en êtes
landing-phase-done = terminée le { $date }
landing-phase-left = reste { $left } sur { $all }
landing-phase-from = à partir du { $date }
landing-planned = Planifié
landing-forecast = Prévision
landing-wanted = Souhaité
landing-wanted-before = { $days ->
    [one] Mise en service planifiée { $days } jour avant la date que vous souhaitiez.
   *[other] Mise en service planifiée { $days } jours avant la date que vous souhaitiez.
}
landing-wanted-after = { $days ->
    [one] Mise en service planifiée { $days } jour après la date que vous souhaitiez.
   *[other] Mise en service planifiée { $days } jours après la date que vous souhaitiez.
}
landing-wanted-same = Mise en service planifiée à la date que vous souhaitiez.
landing-wanted-staff-before = { $days ->
    [one] Mise en service planifiée { $days } jour avant la date souhaitée par le client.
   *[other] Mise en service planifiée { $days } jours avant la date souhaitée par le client.
}
landing-wanted-staff-after = { $days ->
    [one] Mise en service planifiée { $days } jour après la date souhaitée par le client.
   *[other] Mise en service planifiée { $days } jours après la date souhaitée par le client.
}
landing-wanted-staff-same = Mise en service planifiée à la date souhaitée par le client.
landing-unread = { $count ->
    [one] Un conseil attend d’être lu
   *[other] { $count } conseils attendent d’être lus
}
landing-read = Lire
landing-forecast-late = { $days ->
    [one] { $days } jour ouvré de retard.
   *[other] { $days } jours ouvrés de retard.
    }
landing-forecast-early = { $days ->
    [one] { $days } jour ouvré d’avance.
   *[other] { $days } jours ouvrés d’avance.
    }
landing-forecast-on-time = Au jour planifié.
landing-forecast-range = Sur 100 plans comme celui-ci, { $count } se terminent le { $date } au plus tard.
landing-days-went = Jours d’attente : { $customer } de votre côté, { $center } du nôtre.
landing-every-day = Voir chaque jour
landing-drawing = Mise en service planifiée : { $planned } ; prévision : { $forecast } ; limite probable : { $likely }
landing-next = À faire maintenant
landing-next-none = Rien ne dépend de vous en ce moment
landing-next-none-text = La suite s’ouvre d’elle-même lorsque les tâches précédentes sont terminées.
landing-all-done = Confirmez que tout est terminé
landing-all-done-text = Toutes les tâches sont terminées, faites autrement ou sans objet. Tant que vous n’avez pas confirmé, une tâche peut encore être rouverte.
landing-complete = Tout est terminé
landing-admin-completes = Un administrateur de votre organisation le confirme.
landing-close = Mettre fin à cet accompagnement avant son terme
landing-close-plan = Mettre fin à ce plan avant son terme
landing-due = Échéance : { $date }
landing-was-due = Échéance dépassée : { $date }
landing-about = Environ { $length }
landing-open-steps = Ouvrir les étapes
landing-then = Ensuite
landing-all-tasks = { $count ->
    [one] Voir la tâche
   *[other] Voir les { $count } tâches
    }
landing-services = Services de votre abonnement
landing-services-checked = Contrôle du { $date } selon les règles { $rules }.
landing-services-all = { $count ->
    [one] Voir le service
   *[other] Voir les { $count } services
    }
landing-services-none = Aucun abonnement en vigueur n’est connu
landing-services-none-text = Dès qu’un abonnement est en vigueur, ses services s’affichent ici.
landing-how-decided = Comment la décision est prise
landing-service-running = Intégration en cours
landing-service-paused = Compris dans le plan en pause
landing-service-own = Dans votre plan, en autonomie
landing-service-asked = Compris dans votre demande
landing-service-request = Demander
landing-service-request-of = Demander : { $service }
landing-next-meeting = Prochaine réunion
landing-no-meeting = Aucune réunion n’est réservée
landing-choose-time = Choisir un créneau
landing-meeting-open = Détails
landing-meeting-move = Déplacer
landing-people = Vos interlocuteurs
landing-lead-specialist = Spécialiste principal
landing-open-now = Ouvert maintenant
landing-open-from = Ouverture : { $time }
landing-advise-only = Les spécialistes conseillent. Ils ne peuvent rien modifier dans votre locataire.
landing-staff-actions = Actions du client effectuées par le personnel : { $count }
landing-self-serve = Votre plan en autonomie
landing-self-serve-text = Le même plan type que celui de nos spécialistes, dans l’ordre qui convient, sans réunion. Votre progression est conservée. Si vous devenez éligible, demandez de nouveau de l’assistance.
landing-deploy = Déployer un autre service
landing-deploy-text = { $count ->
    [one] { $count } service éligible n’a pas encore de date : { $services }.
   *[other] { $count } services éligibles n’ont pas encore de date : { $services }.
    }
landing-deploy-first = Déployer vos services
landing-deploy-among = { $count } services éligibles n’ont pas encore de date, entre autres { $services }.
landing-see-services = Voir les services
landing-lapse = L’abonnement { $plan } prend fin le { $date }
landing-lapse-text = Sans renouvellement, le plan est mis en pause à partir du { $date } : nos conseils et les réunions attendent, vos propres tâches restent ouvertes et rien n’est perdu. Renouvelez l’abonnement là où il a été acheté. Nous vérifions chaque jour ; vous n’avez pas à nous prévenir.
landing-stalled = Aucune action d’un côté ni de l’autre depuis le { $date }
landing-stalled-text = Le plan est marqué comme étant au point mort. Terminez une tâche, posez une question ou choisissez le créneau d’une réunion, et il reprend. Si quelque chose vous retient, signalez-le dans la tâche.
landing-paused = En pause depuis le { $date }
landing-paused-text = L’abonnement { $plan } a pris fin le { $date }, mais rien n’est perdu ; le plan reprend le jour du renouvellement.
landing-paused-other = Rien n’est perdu ; le plan reprend dès qu’un abonnement est de nouveau en vigueur.
