# Ce que les vérifications du client ont relevé : le tableau, une vérification à l’envoi, les constats laissés en l’état.

readiness-title = Préparation
readiness-start = Les vérifications que vous exécutez vous-même dans votre environnement indiquent ce qu’il faut corriger avant l’intégration.
readiness-lead = Constats ouverts : { $open }. Clos : { $closed }. Vérifications à ce jour : { $check }.
readiness-what = { $field } : { $kind }
readiness-send = Envoyer un résultat
readiness-sent = Ce qui est envoyé
readiness-sent-text = Des nombres, des règles et ce que concerne chaque constat : par son nom seulement si vous le demandez, sinon sous forme d’empreinte. Ni mots de passe, ni messages, ni fichiers. L’outil montre tout avant l’envoi ; d’un fichier, vous voyez toutes les règles avec leurs nombres et le premier constat de chacune tel qu’il serait enregistré.
readiness-checking = En attente de vérification
readiness-next-check = Tâche terminée : la prochaine vérification le dira
readiness-more = { $count ->
    [one] { $count } de plus
   *[other] { $count } de plus
}
readiness-until = Jusqu’au { $date }
readiness-blocks = Bloque la phase { $phase }
readiness-areas = Périmètres
readiness-areas-caption = Constats des dernières vérifications, par périmètre
readiness-area = Périmètre
readiness-area-dns = DNS
readiness-area-directory = Annuaire
readiness-last = Résultat
readiness-open = Ouverts
readiness-trend = Évolution
readiness-checks = Vérifications
readiness-checks-caption = Les vérifications à ce jour, de la plus récente à la plus ancienne
readiness-check = Vérification { $number }
readiness-when = Date
readiness-tool = Outil
readiness-result = Erreurs : { $errors } · avertissements : { $warnings } · remarques : { $notes }
readiness-took = { $seconds ->
    [0] Vérifiés : { $checked }
   *[other] Vérifiés : { $checked } · secondes : { $seconds }
}
readiness-moved = Nouveaux : { $appeared } · disparus : { $vanished }
readiness-unanswered = Réponse absente ou incomplète : { $targets }. Ce qui y avait été relevé reste ouvert.
readiness-unanswered-count = Sans réponse complète : { $count }. Ce qui y avait été relevé reste ouvert.
readiness-left = { $count ->
    [one] Un constat de cette vérification est ouvert, et aucune vérification ultérieure ne l’a recherché.
   *[other] { $count } constats de cette vérification sont ouverts, et aucune vérification ultérieure ne les a recherchés.
}
readiness-aside = Classer sans suite
readiness-kept = La vérification { $number } est enregistrée. Nouveaux : { $appeared } · disparus : { $vanished } · tâches ouvertes : { $opened } · tâches terminées : { $closed }
readiness-none = Aucune vérification
readiness-none-text = Ce que relèvent les vérifications apparaît ici, avec la tâche qui permet de le corriger.
readiness-first = Commencez par une vérification
readiness-first-text = Sur l’un de vos ordinateurs. La vérification ne fait que lire et n’envoie rien d’elle-même.
readiness-send-lead = Laissez l’outil envoyer ce qu’il a relevé, ou choisissez le fichier qu’il a écrit.
readiness-by-tool = Envoyer avec l’outil
readiness-token-text = Créez un jeton, enregistrez-le avec la commande suivante et exécutez l’une des autres. Le jeton ne vaut que pour cet accompagnement, pendant { $days } jours ; un nouveau jeton remplace le précédent.
readiness-by-file = Choisir un fichier
readiness-file = Rapport
readiness-file-hint = Le JSON de fasttrack-tools ou un CSV d’IdFix, { $most } Mo au plus. Rien n’est enregistré avant que vous l’ayez examiné.
readiness-names = Ce qui est enregistré
readiness-names-hashed = Sans les noms : une empreinte à la place de chaque nom, et aucune valeur
readiness-names-as-sent = Avec les noms et les valeurs, comme dans le rapport
readiness-look = Examiner le rapport
readiness-preview = Ce qui serait enregistré
readiness-preview-lead = Rien n’est encore enregistré.
readiness-targets = Ce qui a été vérifié
readiness-checked = Vérifiés
readiness-kept-named = Les noms et les valeurs sont enregistrés tels qu’ils figurent ici. Votre spécialiste les voit.
readiness-kept-named-alone = Les noms et les valeurs sont enregistrés tels qu’ils figurent ici.
readiness-kept-hashed = Les noms sont remplacés par des empreintes et les valeurs sont omises.
readiness-idfix-whole = Chargez l’export IdFix complet : ce qui n’y figure plus est considéré comme corrigé.
readiness-keep = Enregistrer
readiness-discard = Abandonner
readiness-counts = Constats par règle
readiness-rule = Règle
readiness-kind = Problème
readiness-count = Constats
readiness-examples = Le premier constat de chaque règle, exactement tel qu’il serait enregistré
readiness-states = Constats par état
readiness-rule-none = Aucun constat de cette règle n’est dans cet état.
readiness-waive = Laisser en l’état
readiness-waive-all = { $count ->
    [one] Laisser en l’état le constat ouvert
   *[other] Laisser en l’état les { $count } constats ouverts
}
readiness-waive-end = Rouvrir
readiness-source = Source
readiness-publish = À publier
readiness-next = Suivants
readiness-task = Tâche
readiness-gone = N’est plus relevé par la vérification { $number }, { $when }
readiness-set-aside = Classé sans suite ({ $when }), non recherché de nouveau
readiness-hashed-where = Envoyé sans les noms. Le rapport de cette vérification, de votre côté, montre l’empreinte à côté du nom, avec la valeur à saisir.
readiness-since = Relevé depuis { $when }, en dernier par la vérification { $number }
readiness-waived-by = Laissé en l’état jusqu’au { $date } par { $name }, { $when }
readiness-waive-text = Jusqu’au jour que vous choisissez, le point est considéré comme tranché ; il est ensuite de nouveau ouvert. Votre nom y reste associé.
readiness-reason = Motif
readiness-reason-hint = Votre spécialiste peut le lire.
readiness-until-day = Dernier jour
readiness-until-hint = Dans douze mois au plus
readiness-of-task = { $count ->
    [one] Vos vérifications ont relevé un point à corriger pour cette tâche
   *[other] Vos vérifications ont relevé { $count } points à corriger pour cette tâche
}
finding-state-open = Ouvert
finding-state-waived = Laissé en l’état
finding-state-closed = Clos
error-report-none = Aucun fichier n’a été choisi. Choisissez le rapport.
error-report-unreadable = Ce rapport est illisible. Choisissez le JSON écrit par fasttrack-tools, ou un CSV d’IdFix.
error-report-newer = Ce rapport provient d’une version de fasttrack-tools trop récente pour ce Centre.
error-report-old = Cette vérification est plus ancienne que la vérification { $number }, déjà enregistrée. Exécutez-la de nouveau.
error-report-large = Ce rapport est trop volumineux : { $most } Mo au plus.
error-report-many = Ce rapport compte trop de constats : { $most } au plus par vérification.
error-waiver-reason = Indiquez le motif.
error-waiver-until = Indiquez le dernier jour.
error-waiver-far = Cette date est à plus de douze mois. Choisissez un jour plus proche.
