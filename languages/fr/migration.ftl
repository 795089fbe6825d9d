# La messagerie que le client migre : le tableau de toutes les vagues, une vague, son registre et son rapport.

migration-title = Migration de la messagerie
migration-lead = { $tenant }, depuis { $sources } vers { $target }. Exécution : { $tenant } ; suivi : { $lead }.
migration-lead-alone = { $tenant }, depuis { $sources } vers { $target }. Exécution : { $tenant }.
migration-start-here = Migrez vos boîtes aux lettres par vagues que vous démarrez vous-même, et suivez-les ici.
migration-none = Aucune vague
migration-none-text = Commencez par une vague de test avec quelques boîtes aux lettres. Elle permet de vérifier que tout fonctionne avant de migrer un grand nombre de personnes.
migration-none-led = Le client n’a encore planifié aucune vague.

# Les chiffres du tableau
migration-moved = Migrées et vérifiées
migration-moved-of = { $done } sur { $all }
migration-rate = Débit de cette vague
migration-rate-mailboxes = { $count ->
    [one] { $count } boîte aux lettres par heure
   *[other] { $count } boîtes aux lettres par heure
}
migration-rate-bytes = { $bytes } par heure
migration-rate-messages = { $count ->
    [one] { $count } message par heure
   *[other] { $count } messages par heure
}
migration-daily = Objectif quotidien, { $percent } %
migration-daily-whole = Objectif quotidien
migration-doubled = Doublons
migration-forecast = Dernière boîte aux lettres, prévision
migration-forecast-likely = 80 fois sur 100, le { $date } au plus tard
migration-forecast-none = Pas encore connue
migration-forecast-none-text = Dès que cinq boîtes aux lettres sont terminées

# Ce qui reste
migration-stays = Ce qui ne migre pas
migration-stays-text = Les éléments suivants ne migrent pas depuis { $source } : { $list }.
migration-stays-by = Le { $date }, { $name } a confirmé avoir lu cette liste.
migration-apart-text = Parmi ces éléments, les suivants peuvent migrer avec les outils propres à { $source } : { $list }.
migration-stays-open = Personne n’a encore confirmé avoir lu cette liste. C’est nécessaire pour soumettre une vague.
migration-stays-full = Liste complète
migration-stays-send = J’ai lu cette liste
migration-stays-tell = Prévenez les personnes concernées avant la migration de leur boîte aux lettres.
migration-moves-text = Les éléments suivants migrent depuis { $source } : { $list }.

# Les vagues
migration-waves = Vagues
migration-waves-caption = Heure locale ({ $place }). Une vague peut être mise en pause et reprise ; rien n’est copié deux fois.
migration-column-wave = Vague
migration-column-mailboxes = Boîtes aux lettres
migration-column-progress = Avancement
migration-column-exceptions = Exceptions
migration-column-duration = Durée
migration-column-state = État
migration-wave-test = Test
migration-wave-pilot = Pilote
migration-wave-velocity = Vague de généralisation
migration-wave-number = Vague { $number }
migration-test-number = Test { $number }
migration-pilot-number = Pilote { $number }
migration-wave-text-test = Test : quelques boîtes aux lettres, pour voir si tout fonctionne
migration-wave-text-pilot = Pilote : le premier vrai groupe ; il n’y en a qu’un
migration-wave-text-velocity = Vague de généralisation : tous les autres, groupe par groupe
migration-verified-of = Vérifiées : { $done } sur { $all }
migration-failed-count = Échecs : { $count }
migration-messages-of = Messages : { $done } sur { $all }
migration-starts-when-said = C’est vous qui la démarrez
migration-starts-when-customer = C’est le client qui la démarre
migration-awaited = Démarrée ; en attente de l’outil
migration-until-cut-off = Boîtes aux lettres modifiables jusqu’à cette date : { $when }
migration-proposed = Proposée par votre spécialiste
migration-proposed-led = Proposée ; le client n’y a pas encore donné suite
migration-proposed-by = Proposée par { $name }
migration-left = encore { $length } environ
migration-accepted = Acceptée
migration-stopping = Arrêt en cours
migration-stopped = Arrêtée avant la fin
migration-percent = { $percent } pour cent

# Les états, et à qui d’agir ; les mots du processus
migration-state-planned = Non soumise
migration-state-submitted = Soumise
migration-state-queued = En file d’attente
migration-state-waiting-for-customer = En attente du client
migration-state-running = En cours
migration-state-completed = Terminée
migration-state-completed-with-errors = Terminée avec des erreurs
migration-state-failed = Échec
migration-mailbox-state-waiting = En attente
migration-mailbox-state-running = En cours
migration-mailbox-state-moved = Migrée, non vérifiée
migration-mailbox-state-verified = Vérifiée
migration-mailbox-state-with-errors = Avec des erreurs
migration-mailbox-state-failed = Échec

# La suite pour le client, dans chaque état
migration-next = Prochaine étape
migration-next-planned = Vérifiez la liste des boîtes aux lettres, puis soumettez la vague.
migration-next-objections = Corrigez ce qui est indiqué plus haut, puis soumettez la vague.
migration-next-submitted = La vague est soumise. Vous pouvez encore modifier ses boîtes aux lettres ou annuler la soumission, jusqu’à cette date : { $when }.
migration-next-submitted-open = La vague est soumise. Elle peut être démarrée à partir de cette date : { $when }.
migration-next-queued = La liste des boîtes aux lettres est définitive. La vague peut être démarrée à partir de cette date : { $when }.
migration-next-pair = Associez l’ordinateur qui migre les messages, puis démarrez la vague et exécutez l’outil sur cet ordinateur.
migration-next-waiting-for-customer = Démarrez la vague, puis exécutez l’outil sur votre ordinateur.
migration-next-paused = La vague est en pause. Redémarrez-la quand vous voulez : ce qui est migré le reste, et rien n’est copié deux fois.
migration-next-running = L’outil qui s’exécute sur votre ordinateur migre des messages. Vous pouvez mettre la vague en pause à tout moment.
migration-next-stopping = La vague est en cours d’arrêt : l’outil achève ce qu’il migre en ce moment.
migration-next-stopped = La vague a été arrêtée. Réessayez pour migrer ce qui manque.
migration-next-started = Vous avez démarré la vague. Exécutez l’outil sur votre ordinateur : la première boîte aux lettres migre dès que l’outil se connecte.
migration-next-completed = Regardez dans quelques-unes des nouvelles boîtes aux lettres, puis acceptez la vague. Si des messages arrivent encore dans les anciennes, exécutez-la d’abord de nouveau.
migration-next-completed-with-errors = Examinez les exceptions. Réessayez pour migrer ce qui peut encore l’être, ou acceptez la vague telle quelle.
migration-next-failed = Examinez les exceptions, corrigez leurs causes, puis réessayez.
migration-next-imported = Examinez les exceptions, puis acceptez la vague telle quelle. Ce qui peut encore être migré se migre avec l’outil qui a généré le rapport.
migration-next-accepted = Cette vague a été acceptée le { $date } et ne demande plus rien.
migration-missing-messages = { $count ->
    [one] Il manque { $count } message.
   *[other] Il manque { $count } messages.
}
migration-missing-begun = { $count ->
    [one] La migration de { $count } boîte aux lettres n’a pas commencé.
   *[other] La migration de { $count } boîtes aux lettres n’a pas commencé.
}
migration-missing-failed = { $count ->
    [one] { $count } boîte aux lettres n’a pas pu migrer.
   *[other] { $count } boîtes aux lettres n’ont pas pu migrer.
}
migration-accepted-on = Acceptée par { $name }, { $date }
migration-act-submit = Soumettre
migration-act-take-back = Annuler la soumission
migration-act-start = Démarrer
migration-act-start-of = Démarrer « { $name } »
migration-act-pause = Mettre en pause
migration-act-pause-of = Mettre en pause « { $name } »
migration-act-stop = Arrêter
migration-act-stop-text = L’outil achève ce qu’il migre en ce moment, et la vague prend fin telle quelle. Vous pourrez réessayer plus tard.
migration-act-retry = Réessayer
migration-act-again = Exécuter de nouveau
migration-act-accept = Accepter
migration-act-change = Modifier
migration-act-remove = Supprimer cette vague
migration-act-plan = Planifier une vague
migration-act-propose = Proposer une vague

# L’outil, sur l’ordinateur du client
migration-runner = L’outil
migration-runner-text = Il s’exécute sur l’un de vos ordinateurs et se connecte de là aux deux systèmes de messagerie. Ni mots de passe ni messages ne parviennent jamais ici.
migration-runner-text-led = Il s’exécute sur un ordinateur du client et se connecte de là aux deux systèmes de messagerie. Ni mots de passe ni messages ne parviennent jamais ici.
migration-runner-heard = Dernier contact : { $when }
migration-silent = L’outil ne donne plus de nouvelles
migration-runner-silent = L’outil ne donne plus de nouvelles (dernier contact : { $when }). L’ordinateur est-il encore allumé ?
migration-runner-none = Aucun ordinateur n’est encore associé.
migration-runner-paired = Associé : { $name }
migration-runner-report = Importée depuis un rapport ({ $name })
migration-pair = Associer un ordinateur
migration-pair-code = Code
migration-pair-code-text = Il n’est valable qu’une fois, pendant { $minutes }. Saisissez-le lorsque l’outil le demande.
migration-pair-command = Associer l’ordinateur
migration-pair-command-text = La commande demande le code et crée plan.toml avec les boîtes aux lettres de cette vague. Indiquez-y les deux serveurs de messagerie et l’emplacement des mots de passe.
migration-check-command = Contrôler la vague
migration-check-command-text = La commande indique ce qui migrerait ou non, et ne modifie rien d’aucun côté.
migration-trial-command = Essayer avec quelques messages
migration-trial-command-text = La commande migre au plus dix messages par dossier, pour voir comment ils arrivent. La commande suivante migre le reste.
migration-run-command = Exécuter la vague
migration-run-command-text = La commande attend que vous démarriez la vague ici, migre ce qui n’est pas encore sur la cible et le compare à la fin. Relancez-la autant de fois que vous voulez.
migration-verify-command = Vérifier la vague
migration-verify-command-text = La commande compare la cible avec la source et signale les différences.

# Pourquoi une exécution attend
migration-waits = L’outil attend
migration-wait-suggested = Le serveur de messagerie a demandé une pause
migration-wait-limit = Le serveur de messagerie limite le débit
migration-wait-budget = Le volume de données prévu pour aujourd’hui est atteint
migration-wait-window = Hors des heures que vous avez choisies
migration-wait-dropped = Le serveur de messagerie a fermé la connexion
migration-wait-connections = Le serveur de messagerie n’autorise pas d’autre connexion pour le moment
migration-wait-sign-in = Un serveur de messagerie a refusé l’authentification : corrigez les informations d’identification sur l’ordinateur où s’exécute l’outil
migration-wait-no-room = Une boîte aux lettres cible est pleine : libérez de l’espace ou augmentez son quota, puis redémarrez la vague
migration-wait-until = { $reason }. Reprise : { $when }.
migration-wait-open = { $reason }.

# Ce qui empêche une vague, et comment y remédier
migration-objections-title = Avant de pouvoir soumettre cette vague
migration-objections-again-title = Avant de pouvoir relancer cette vague
migration-objection-no-mailboxes = La vague ne contient aucune boîte aux lettres. Ajoutez-en au moins une.
migration-objection-batch-too-small = Nombre de boîtes aux lettres : { $has }, pour { $needed } au minimum. Ajoutez-en d’autres ou transformez cette vague en vague de test.
migration-objection-start-passed = Le début de la vague est déjà passé. Choisissez une date ou une heure ultérieure.
migration-objection-past-cut-off = La date limite pour modifier les boîtes aux lettres de la vague est passée : { $when }. Choisissez une date ou une heure ultérieure.
migration-objection-too-many-that-day = Le nombre maximal de vagues est déjà atteint pour ce jour : { $most }. Choisissez un autre jour.
migration-objection-outside-window = Ce cloud ne permet aucune migration à ce moment. Prochain début possible : { $when }.
migration-objection-outside-window-open = Ce cloud ne permet aucune migration à ce moment. Choisissez une autre date ou une autre heure.
migration-objection-second-pilot = Il y a déjà une vague pilote, et il ne peut y en avoir qu’une. Choisissez un autre type de vague.
migration-objection-out-of-order-test = Une vague de test doit d’abord être terminée.
migration-objection-out-of-order-pilot = La vague pilote doit d’abord être terminée.
migration-objection-out-of-order-velocity = Une vague antérieure doit d’abord être terminée.
migration-objection-service-not-ready = Le service cible n’est pas encore configuré. Terminez ses tâches, ou envoyez le résultat d’une vérification sans erreur.
migration-objection-tasks = Tâches : { $service }
migration-objection-not-acknowledged = Personne n’a confirmé avoir lu ce qui ne migre pas. Lisez la liste, puis confirmez votre lecture.
migration-objection-mailbox-too-large = { $target } occupe { $bytes }, et la nouvelle boîte aux lettres ne peut être remplie qu’à hauteur de { $most }. Archivez des messages ou augmentez le quota.
migration-objections-too-large = Plusieurs boîtes aux lettres dépassent la limite de remplissage des nouvelles. Archivez des messages ou augmentez le quota.
migration-objections-first = Les { $count } premières boîtes aux lettres
migration-objection-filled = { $target }, { $bytes } ({ $most } au plus)
migration-objections-elsewhere = Plusieurs boîtes aux lettres figurent déjà dans d’autres vagues qui ne sont pas encore terminées. Ne gardez chacune d’elles que dans une seule vague.
migration-objections-again = Plusieurs boîtes aux lettres figurent aussi dans d’autres vagues, déjà soumises. Réessayez lorsque ces vagues seront terminées, ou arrêtez-les.
migration-objection-in = { $source }, dans « { $wave } »
migration-objection-same-target = { $target } figure plus d’une fois dans la vague. N’en gardez qu’une occurrence.

# Les boîtes aux lettres d’une vague
migration-mailboxes = Boîtes aux lettres
migration-mailboxes-caption = Chacune avec sa source et sa cible
migration-mailbox = Boîte aux lettres
migration-messages = Messages
migration-size = Taille
migration-size-of = { $there } sur { $all }
migration-attempt-of = Tentative { $number } sur { $most }
migration-verified-at = Messages comparés : { $compared } ({ $when })
migration-differences = { $count ->
    [one] { $count } différence
   *[other] { $count } différences
}
migration-from = Source : { $source }
migration-erased = Adresse effacée
migration-fault-sign-in = L’authentification a été refusée. Vérifiez le mot de passe ou le jeton sur l’ordinateur où s’exécute l’outil.
migration-fault-unreachable = Le serveur de messagerie est injoignable.
migration-fault-no-room = La boîte aux lettres cible est pleine. Libérez de l’espace ou augmentez son quota.
migration-fault-throttled = Le serveur de messagerie a limité le débit trop longtemps.
migration-fault-protocol = La réponse du serveur de messagerie n’est pas de l’IMAP.
migration-fault-journal = Impossible d’écrire le journal sur l’ordinateur où s’exécute l’outil. Vérifiez son disque.
migration-fault-other = Arrêt pour une autre raison.
migration-said = Réponse du serveur : { $said }

# Les exceptions, chacune avec sa cause, son responsable et son état
migration-exceptions = Exceptions
migration-exceptions-in = Exceptions : { $name }
migration-exceptions-caption = Chacune a une cause, dite en clair, et un responsable.
migration-item-sized = { $name }, { $text }
migration-exceptions-none-text = Tout ce qui devait migrer est en place.
migration-group-items = { $count ->
    [one] { $count } élément
   *[other] { $count } éléments
}
migration-group-first = Les { $count } premiers éléments
migration-group-elsewhere = { $places }, et ailleurs
migration-ledger-link = Registre, tous les éléments
migration-item = Élément
migration-cause = Cause
migration-owner = Responsable
migration-class-too-large = Message trop volumineux
migration-class-no-room = Boîte aux lettres pleine
migration-class-bytes = Contenu refusé
migration-class-nul = Message avec des octets NUL
migration-class-refused = Message refusé
migration-class-unreadable = Message illisible
migration-class-keywords = Mots clés omis
migration-class-doubled = Message en double
migration-class-missing = Message manquant
migration-class-differs = Message différent
migration-class-other = Autre
migration-cause-too-large = Dépasse la taille que la cible accepte. Augmentez sa limite ou enregistrez le message dans un fichier.
migration-cause-no-room = Il n’y a plus de place dans la boîte aux lettres cible. Libérez de l’espace ou augmentez son quota, puis réessayez.
migration-cause-bytes = La cible n’accepte pas ces octets. Enregistrez le message dans un fichier.
migration-cause-nul = Il contient peut-être des octets NUL, arrivés sous la forme d’autres octets. Comparez-le à l’original.
migration-cause-refused = La cible refuse ce message. Enregistrez-le dans un fichier.
migration-cause-unreadable = La source ne le fournit pas. Ouvrez-le dans la source ou faites-la réparer.
migration-cause-keywords = La cible conserve moins de mots clés. Le message lui-même est en place.
migration-cause-doubled = La cible l’a enregistré après la rupture de la connexion. Supprimez l’un des deux.
migration-cause-missing = Il a migré et n’est plus sur la cible. Réessayez, sauf si quelqu’un l’y a supprimé.
migration-cause-differs = Ce qui est sur la cible diffère de la source. Comparez les deux.
migration-cause-other = Un autre outil l’a signalé.
migration-cause-over = Dépasse { $most }, la limite pour { $source }. Enregistrez le message dans un fichier.
migration-cause-code = { $name } Code { $code }.
migration-owner-customer = Client
migration-owner-you = Vous
migration-item-stays = Ne migre pas
migration-item-again = Nouvel essai possible
migration-item-there = Sur la cible

# Le registre
migration-ledger = Registre
migration-ledger-lead = Tous les éléments que l’outil a signalés comme n’ayant pas migré tels quels.
migration-ledger-all = Tous
migration-ledger-classes = Éléments par cause
migration-ledger-caption = Par boîte aux lettres
migration-ledger-none = Rien de tel n’a été signalé.
migration-ledger-empty = Rien pour l’instant
migration-ledger-empty-text = Pendant la migration, l’outil signale chaque élément qui ne migre pas tel quel. Cet élément figure alors ici avec sa boîte aux lettres et la cause. La liste est complète une fois la vague terminée.
migration-ledger-uid = UID { $uid }
migration-ledger-hidden = L’outil n’envoie les noms de dossiers et les réponses des serveurs de messagerie qu’avec --with-names, et jamais les objets des messages.
migration-ledger-csv = Télécharger en CSV
migration-ledger-csv-first = Le fichier contient les { $count } premiers éléments.
migration-ledger-next = Suivants

# Le rapport d’une vague
migration-report = Rapport
migration-report-final = Rapport final
migration-report-lead = { $name }, depuis { $source }, { $when }
migration-report-running = Cette vague n’est pas encore terminée. Les chiffres sont ceux du moment.
migration-report-words = Par { $name }, { $date }
migration-report-none = Le spécialiste n’a encore rien écrit pour ce rapport.
migration-report-form = Votre commentaire
migration-report-form-hint = Ce qui s’est bien passé, ce qui reste et ce que vous conseillez. Le client le lit avec les chiffres.
migration-report-send = Enregistrer le rapport
migration-report-classes = Exceptions par cause

# Les problèmes après une vague
migration-issues = Problèmes
migration-issues-until = Vous pouvez signaler des problèmes jusqu’à cette date : { $date }.
migration-issues-until-led = Le client peut signaler des problèmes jusqu’à cette date : { $date }.
migration-issues-over = Les problèmes pouvaient être signalés jusqu’à cette date : { $date }.
migration-issues-later = Vous pourrez signaler des problèmes dès que la vague sera terminée.
migration-issues-later-led = Le client pourra signaler des problèmes dès que la vague sera terminée.
migration-issues-none = Aucun problème n’a été signalé.
migration-issue = Signaler un problème
migration-issue-lead = Indiquez de quelle boîte aux lettres il s’agit, ce que vous attendiez et ce que vous voyez. Votre spécialiste répond ici.
migration-issue-lead-alone = Indiquez de quelle boîte aux lettres il s’agit, ce que vous attendiez et ce que vous voyez. Votre signalement est conservé avec la vague.
migration-issue-text = Ce qui ne va pas
migration-issue-send = Signaler
migration-issue-by = { $name }, { $when }
migration-issue-answer = Répondre
migration-issue-answer-title = Répondre à un problème
migration-issue-answer-text = Votre réponse
migration-issue-answer-hint = Ce que vous conseillez. C’est le client qui agit.
migration-issue-open = En attente de réponse

# Planifier une vague
migration-plan-lead = Vous choisissez qui migre et quand. Rien ne démarre sans vous.
migration-propose-lead = Le client voit votre proposition, y modifie ce qu’il veut et soumet la vague. Vous ne pouvez ni la soumettre ni la démarrer.
migration-plan-wave = Type de vague
migration-plan-name = Nom
migration-plan-name-hint = Par exemple Finances. Sans nom, la vague est désignée par son type et son numéro.
migration-plan-source = Où se trouve la messagerie aujourd’hui
migration-plan-date = Date de début
migration-plan-time = Heure de début
migration-plan-time-hint = À l’heure locale ({ $place }), par exemple 20:00
migration-plan-mailboxes = Boîtes aux lettres
migration-plan-mailboxes-hint = Une par ligne : source, cible, séparées par une virgule. Si vous les connaissez, ajoutez la taille et le quota de la nouvelle boîte aux lettres, par exemple 12,5 Go.
migration-plan-file = Fichier CSV des boîtes aux lettres
migration-plan-file-hint = À la place de la liste, avec les mêmes colonnes
migration-plan-told = Jour où les personnes concernées ont été prévenues
migration-plan-told-hint = Laissez ce champ vide tant qu’elles ne le sont pas.
migration-plan-keep = Jours de conservation du registre
migration-plan-keep-hint = À compter de la fin de la vague. Les adresses et les éléments sont ensuite effacés ; les chiffres restent.
migration-plan-save = Enregistrer le plan
migration-plan-propose = Proposer
migration-plan-languages = Le service de migration n’est pas assuré dans ces langues : { $languages }.
migration-change-title = Modifier « { $name } »
migration-change-save = Enregistrer les modifications
migration-source-imap = IMAP
migration-source-gmail = Gmail
migration-source-exchange = Exchange
migration-source-domino = HCL Domino

# La question avant un démarrage
migration-start-title = Démarrer « { $name } » maintenant ?
migration-start-text = { $mailboxes }, { $bytes }. Les messages continuent d’arriver dans l’ancien système jusqu’à la vérification de chaque boîte aux lettres. Vous pouvez mettre la vague en pause à tout moment.
migration-start-text-plain = { $mailboxes }. Les messages continuent d’arriver dans l’ancien système jusqu’à la vérification de chaque boîte aux lettres. Vous pouvez mettre la vague en pause à tout moment.
migration-start-mailboxes = { $count ->
    [one] { $count } boîte aux lettres
   *[other] { $count } boîtes aux lettres
}
migration-start-done = Fin prévue
migration-start-done-likely = { $when } environ ; 95 fois sur 100, au plus tard : { $late }
migration-start-done-late = 95 fois sur 100, au plus tard : { $late }
migration-told = Personnes prévenues
migration-told-on = le { $date }
migration-told-not = aucun jour n’est indiqué dans le plan
migration-start-runs = Exécution par
migration-start-runs-as = { $name }, { $tenant }
migration-start-not-yet = Pas encore
migration-stop-title = Arrêter « { $name } » maintenant ?
migration-accept-title = Accepter « { $name } » en l’état ?
migration-accept-text = Ce qui manque ne sera pas migré : une fois la vague acceptée, il n’est plus possible de réessayer.
migration-remove-title = Supprimer « { $name } » ?
migration-remove-text = La liste de ses boîtes aux lettres est également supprimée. Rien n’a été migré, et les autres vagues restent telles quelles.

# La lecture de ce qu’un autre outil a écrit
migration-import = Importer le rapport d’un autre outil
migration-import-link = Migration faite avec un autre outil ? Importez son rapport
migration-import-lead = Son contenu apparaît parmi vos vagues. Le fichier lui-même n’est pas conservé.
migration-import-tool = Outil qui a généré le rapport
migration-import-tool-imapsync = imapsync (journal)
migration-import-tool-mbsync = mbsync (journal)
migration-import-tool-migration-wiz = MigrationWiz (CSV)
migration-import-tool-migration-manager = Migration Manager (CSV)
migration-import-file = Rapport
migration-import-file-hint = Tel que l’outil l’a généré, { $most } Mo au plus
migration-import-into = Vague correspondante
migration-import-into-hint = Un rapport ultérieur met à jour la vague d’un rapport précédent.
migration-import-new = Une vague à part
migration-import-name-hint = Sans nom, la vague prend celui de l’outil.
migration-import-send = Importer le rapport

error-migration-file = Ce n’est pas un texte en UTF-8. Enregistrez la liste en CSV avec l’encodage UTF-8, puis choisissez-la de nouveau.
