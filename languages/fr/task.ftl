# Une tâche telle que la voient le client et le spécialiste, et la liste des tâches.

task-list = Tâches
task-list-lead = { $left ->
    [one] Il reste { $left } tâche sur { $all }.
   *[other] Il reste { $left } tâches sur { $all }.
    } { $yours ->
    [0] Aucune ne vous attend maintenant.
    [one] Une d’entre elles vous attend maintenant.
   *[other] Parmi elles, { $yours } vous attendent maintenant.
    }
task-list-none = Aucun plan pour l’instant
task-list-none-text = Le plan s’ouvre lorsqu’un spécialiste accepte votre demande, ou lorsque vous commencez le plan en autonomie.
task-see-services = Voir les services
task-self-serve = Plan en autonomie
task-other-plans = Autres plans
task-breadcrumb = Emplacement de cette tâche
task-which = Tâches affichées
task-which-now = Maintenant
task-which-later = Plus tard
task-which-done = Terminées
task-which-all = Toutes
task-empty-now = Rien ne peut être fait pour l’instant
task-empty-text-now = Chaque tâche s’ouvre d’elle-même dès que ce qui la précède est terminé.
task-empty-later = Aucune tâche n’est en attente
task-empty-text-later = Vous pouvez travailler dès maintenant à tout ce qui reste.
task-empty-done = Aucune tâche n’est encore terminée
task-empty-text-done = Ce que vous terminez est conservé ici avec son justificatif.
task-empty-all = Ce plan ne comporte aucune tâche
task-empty-text-all = Aucun élément des plans types ne s’applique aux services choisis.
task-of = Tâche { $number } sur { $all }
task-due = Échéance : { $date }
task-late = Échéance dépassée : { $date }
task-is-late = En retard
task-planned = Planifiée : { $date }
task-about = Environ { $length }

# Jalons entre les phases
task-gates = Jalons
task-gates-text = Un jalon est franchi lorsque les tâches qui le précèdent sont terminées et que chaque partie a déclaré le résultat vérifié.
task-gate-before = Avant la phase { $phase }
task-gate-open = Franchi
task-gate-closed = À franchir
task-gate-said = { $name }, { $when }
task-gate-not-said = Pas encore
task-gate-unfinished = { $count ->
    [one] { $count } tâche précédente n’est pas terminée
   *[other] { $count } tâches précédentes ne sont pas terminées
    }
task-gate-ready = La phase { $phase } attend votre vérification
task-gate-ready-text = Toutes les tâches qui précèdent la phase { $phase } sont terminées. Contrôlez le résultat et confirmez-le ; la phase { $phase } s’ouvre lorsque chaque partie l’a fait.
task-gate-verify = Vérifié
task-gate-waits = La phase { $phase } ne peut pas s’ouvrir tant que cette tâche n’est pas terminée.

# Pourquoi, étapes
task-why = Pourquoi cette tâche
task-why-always = Elle figure dans tous les plans.
task-why-found = L’une de vos vérifications a trouvé quelque chose à corriger ici.
task-why-service = Service choisi : { $service }.
task-why-fact = Votre réponse du { $date } : { $question } { $answer }.
task-why-fact-then = Réponse à la création du plan : { $question } { $answer }.
task-why-unknown = Nous n’avons pas encore la réponse à cette question : { $question } La tâche reste dans le plan en attendant.
task-needs = Prérequis
task-opens = Ce qui s’ouvre ensuite
task-steps = Conseils
task-document = { $title }, version { $version }, révision du { $date }
task-document-other-language = Ce document n’existe pas encore dans votre langue ; langue affichée : { $language }.
task-document-behind = Le document anglais en est déjà à la version { $version }.
task-document-stale = Ce document n’a pas été révisé depuis longtemps. Comparez ses étapes à la documentation publiée.
task-read-on = En savoir plus

# Terminer, ou non
task-finish = Terminer
task-note = Note
task-evidence = Justificatif
task-evidence-optional = Vous pouvez ajouter une note pour votre dossier ; rien n’est obligatoire.
task-evidence-note = Une phrase est nécessaire : ce qui a été fait, et où cela se voit.
task-evidence-file = Un rapport ou une capture d’écran est nécessaire. Joignez-le, ou gardez-le chez vous et indiquez où il est conservé.
task-evidence-kept = Conservé ici : { $place }
task-kept-at = Lieu de conservation
task-kept-at-hint = Pour ce qui reste chez vous : un dossier, une page ou un ticket que votre spécialiste peut vous demander d’ouvrir en réunion
task-files = Fichiers
task-files-hint = Jusqu’à { $files } fichiers de { $most } Mo chacun : PDF, images, documents Office ou texte, par exemple
task-file-name-erased = Fichier dont le nom a été effacé
task-file-shown = { $size }, { $name }, { $when }
task-shown-by = { $name }, { $when }
task-done = C’est fait
task-ask-review = Montrer d’abord au spécialiste
task-stuck = Signaler un blocage
task-not-for-us = Nous procédons autrement
task-deviation-text = Si vous déployez autrement, nous l’enregistrons et montrons l’effet sur la prévision. La suite s’ouvre tout de même.
task-is-finished = Terminée
task-is-deviated = Faite autrement
task-is-deviated-text = Le plan la compte comme terminée.
task-reopen = Rouvrir
task-verified-before = Le résultat avant la phase { $phase } a été vérifié alors que cette tâche était terminée. Si elle est rouverte, les deux parties vérifient de nouveau ; ce qui est déjà ouvert le reste.
task-not-yet = Pas encore ouverte
task-not-yet-text = Elle s’ouvre d’elle-même lorsque ce qui la précède est terminé.
task-centers = Cette tâche revient au Centre
task-centers-text = Votre spécialiste la termine. Rien ne vous est demandé.
task-nobody-to-ask = Un plan en autonomie n’a pas de spécialiste à interroger. Demandez de l’assistance si vous en voulez un.
task-alone = En autonomie
task-alone-text = Vous procédez à l’aide des documents publiés. Le Centre ne guide pas ce service ; aucun spécialiste n’est donc sollicité.
task-alone-desk = Le client procède à l’aide des documents publiés. Le Centre ne guide pas ce service.
task-not-guided = Une partie de ce plan est en autonomie
task-not-guided-text = { $services } : vous procédez à l’aide des documents publiés, sans réunion. Les tâches figurent dans le même plan, dans l’ordre qui convient.
task-done-before = { $count ->
    [one] { $count } tâche d’intégration de base est déjà terminée
   *[other] { $count } tâches d’intégration de base sont déjà terminées
}
task-done-before-text = L’intégration de base se fait une seule fois par organisation. Ce qui a été terminé dans le plan pour { $services } n’est pas redemandé dans celui-ci.
task-done-before-unseen = L’intégration de base se fait une seule fois par organisation. Ce qui a été terminé dans un autre de ses plans n’est pas redemandé dans celui-ci.
task-done-before-open = Voir ce qui y a été fait
task-stuck-while-paused = L’accompagnement est en pause ; personne ne peut répondre pour l’instant. Vous pouvez poursuivre vos propres tâches.
task-paused = En pause depuis le { $date }
task-paused-text = L’abonnement a pris fin ; les conseils et les réunions du Centre attendent. Vous pouvez poursuivre vos propres tâches ; tout reprend le jour du renouvellement de l’abonnement.
task-assign = Attribuer
task-person = Personne
task-nobody = Personne en particulier
task-assign-send = Attribuer
task-stuck-title = Qu’est-ce qui vous bloque ?
task-stuck-reason = Motif
task-stuck-reason-hint = Une phrase. Votre spécialiste en est aussitôt informé.
task-stuck-send = Demander de l’aide
task-deviate-title = Procéder autrement ?
task-effect = Conséquences
task-effect-why = À quoi sert cette tâche :
task-effect-goes-on = L’accompagnement continue. Votre motif est conservé avec le plan et votre spécialiste peut le lire.
task-effect-opens-none = Aucune autre tâche ne s’ouvre aussitôt de ce fait.
task-effect-opens = Ces tâches s’ouvrent aussitôt, car le plan compte celle-ci comme terminée :
task-effect-forecast = La prévision passe du { $now } au { $then } avec cet écart.
task-effect-forecast-same = La prévision reste fixée au { $date } malgré cet écart.
task-effect-forecast-of = Elle compte les jours ouvrés du plan, sans juger de l’efficacité de l’autre méthode.
task-deviate-reason = Ce que vous faites à la place
task-deviate-reason-hint = Une phrase, avec le motif
task-deviate-agree = Je comprends que le résultat peut en être affecté
task-deviate-keep = Garder la tâche
task-deviate-send = Enregistrer l’écart

# Conversation et historique
task-conversation = Conversation
task-conversation-none = Personne n’a encore écrit au sujet de cette tâche.
task-reply = Écrire une réponse
task-send = Envoyer
task-unread = Nouveau conseil, donné par { $name }
task-way-stuck = signale un blocage
task-way-more = demande un complément
task-way-right = juge le justificatif conforme
task-way-written = Conseil écrit
task-way-verbal = Conseil donné en réunion
task-way-document = Document
task-history = Historique
task-history-opened = Ouverte par le plan, { $when }
task-history-reopened = Rouverte par { $name }, { $when }
task-history-given-back = Réponse apportée par { $name }, { $when }
task-history-stuck = Blocage signalé par { $name }, { $when }
task-history-shown = Justificatif montré par { $name }, { $when }
task-history-done = Terminée par { $name }, { $when }
task-history-deviated = Faite autrement par { $name }, { $when }
task-history-elsewhere = Terminée dans un autre plan par { $name }, { $when }
task-history-assigned = Attribuée à { $person } par { $name }, { $when }
task-history-unassigned = Attribution retirée par { $name }, { $when }
task-history-found-right = Justificatif jugé conforme par { $name }, { $when }
task-history-check-found = Ouverte : constats de la vérification { $check }, { $when }
task-history-check-clean = Terminée : plus rien dans la vérification { $check }, { $when }
task-history-left-as-it-is = Laissée en l’état par { $name }, { $when }

# Du point de vue du spécialiste
task-advise = Conseiller
task-answer = Répondre
task-review = Examiner le justificatif
task-record = Consigner ce qui a été dit
task-belongs = Cette tâche revient au client. Vous pouvez conseiller, répondre et examiner ; il appartient à { $customer } de la terminer.
task-staff-actions = Actions du client effectuées par le personnel dans cet accompagnement
task-answer-to = Répondre à { $customer }
task-answer-words = Votre réponse
task-answer-hint = Elle entre dans le registre des conseils. La tâche revient ensuite au client.
task-answer-send = Répondre
task-own = Cette tâche revient au Centre
task-own-finish = Terminer notre tâche
task-review-words = Résultat de votre examen
task-review-hint = Nécessaire si vous demandez un complément : ce qui manque
task-review-accept = Le justificatif est conforme
task-review-return = Demander un complément
task-advice-to = Conseil pour { $customer }
task-advice-document = Document
task-advice-no-document = Aucun document
task-advice-document-in = { $title }, { $language }
task-advice-meeting = Réunion
task-choose-meeting = Choisir la réunion
task-advice-words = Votre conseil
task-advice-words-hint = Il entre dans le registre des conseils avec votre nom, la version et la langue de ce document. Le client confirme sa lecture.
task-advice-language = Langue de votre conseil
task-advice-send = Donner le conseil
task-record-none = Aucune réunion de cet accompagnement n’a encore commencé.
task-said = Ce qui a été dit
task-said-hint = Le conseil en une ou deux phrases, tel que le client le lira
task-record-send = Consigner
