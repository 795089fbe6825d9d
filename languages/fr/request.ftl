# Demande d’assistance : quatre étapes, puis sa modification après l’envoi.

request-title = Demander de l’assistance pour Microsoft 365
request-lead = Quatre étapes courtes. Vous pouvez vous interrompre à tout moment ; le brouillon est conservé 30 jours.
request-draft-saved = Brouillon { $reference }, enregistré : { $when }
request-steps = Étapes
request-step-who = Qui
request-step-what = Quoi
request-step-how = Comment
request-step-check = Vérification
request-save = Enregistrer la modification
request-save-leave = Enregistrer et quitter
request-leave = Quitter ; le brouillon est enregistré
error-step-what = L’étape « Quoi » n’est pas encore complète.
error-step-how = L’étape « Comment » n’est pas encore complète.
error-services = Choisissez au moins un service.
error-desired-date = Choisissez la date de mise en service souhaitée.
error-business-reason = Indiquez la raison métier. Une phrase suffit.
error-success-owner = Indiquez le responsable de la réussite.
error-spoken-language = Choisissez la langue parlée.
error-mail-source = Indiquez où se trouvent vos boîtes aux lettres aujourd’hui.
error-file-source = Indiquez où se trouvent vos fichiers aujourd’hui.
error-directory = Indiquez où les comptes sont gérés aujourd’hui.

# Étape 1 : qui
request-who = Qui a besoin d’aide ?
request-who-text = Ces informations sont déjà connues ; rien n’est demandé ici.
request-organisation = Organisation
request-domain = Domaine
request-asks = Demandeur
request-written = Langue des pages et des e-mails
request-hours = Vos horaires de travail
request-region = Région
request-seats = Abonnements
request-seats-none = Aucun abonnement en vigueur n’est connu
request-seats-of = { $seats ->
    [one] { $plan } : { $seats } licence, en vigueur jusqu’au { $date }
   *[other] { $plan } : { $seats } licences, en vigueur jusqu’au { $date }
    }
request-under-way = Déjà en cours
request-under-way-text = Commencez par regarder ici : ce qu’il vous faut s’y trouve peut-être déjà.
request-region-open = Ouvert maintenant
request-region-opens = Ouverture : { $when }

# Étape 2 : quoi
request-what = Que voulez-vous déployer ?
request-what-text = Nous venons de comparer chaque service à vos abonnements. Vous pouvez tous les choisir ; le résultat indique ce que nous pouvons faire.
request-what-more = Services non éligibles aujourd’hui
request-date = Date de mise en service souhaitée
request-date-hint = Quand les utilisateurs doivent-ils pouvoir y travailler ?
request-reason = Raison métier
request-reason-hint = Une ou deux phrases. Votre spécialiste les lit avant la première réunion.
request-owner = Responsable de la réussite
request-owner-hint = La personne qui répond de l’utilisation des services. Ce n’est pas le responsable technique.

# Étape 3 : comment
request-how = Comment travaillons-nous ensemble ?
request-how-text = Quatre questions. Vos réponses précédentes sont déjà sélectionnées.
request-spoken = Langue parlée
request-spoken-hint = Seuls les spécialistes qui la parlent sont sollicités.
request-migration-languages = Le service de migration est assuré dans ces langues : { $languages }. Dans les autres, vous recevez des conseils pendant la migration.
request-known = Selon vos réponses précédentes
request-not-asked = Déjà connu

# Étape 4 : vérification
request-check = Vérifier et envoyer
request-check-eligibility = Éligibilité, service par service
service-fates = Ce qui se passe pour chaque service
service-fate-eligible = Avec un spécialiste : vous avancez ensemble, avec des réunions et des conseils écrits.
service-fate-self-serve = En autonomie : vous procédez à l’aide des documents publiés. Les tâches figurent dans votre plan, sans réunion.
service-fate-not-eligible = En autonomie : les tâches figurent dans votre plan, sans réunion. Il vous faut d’abord un abonnement en vigueur qui comprend ce service.
service-fate-documents = En autonomie : vous procédez à l’aide des documents publiés. Ce Centre n’a pas de tâches pour ce service.
request-answer-by = Réponse attendue
request-answer-by-text = Un spécialiste a 2 jours ouvrés pour répondre, aux heures d’ouverture de la région
request-answer-unsure = Pas encore de date
request-answer-unsure-text = Personne ne peut être sollicité actuellement pour vous guider dans cette langue : { $language }. Vous pouvez envoyer la demande : elle attend dans la file et est réexaminée toutes les heures. Dans une autre langue, la réponse viendra peut-être plus tôt.
request-answer-at-once = Immédiatement
request-answer-self-serve = Vous pouvez commencer le plan en autonomie dès l’envoi
request-queue = File d’attente
request-queue-ahead = { $count ->
    [one] { $count } demande avant vous
   *[other] { $count } demandes avant vous
    }
request-queue-first = Votre demande est la première
request-answers = Vos réponses
request-answer-step = Répondre à cette étape
request-services = Services
request-systems = Vos systèmes actuels
request-confirm = Je confirme pouvoir faire cette demande pour { $domain }
request-send = Envoyer la demande
request-open-already = Une demande est déjà en cours : { $reference }
request-open-already-text = Une seule demande à la fois est proposée aux spécialistes. Modifiez celle-là ou retirez-la ; ce brouillon est conservé.
request-follow = Suivre cette demande
request-next-title = La suite
request-happens-result = Vous voyez aussitôt le résultat, avec tous les motifs.
request-happens-specialist = Pour un service éligible, un spécialiste qui parle votre langue répond dans les 2 jours ouvrés ; vous pouvez déployer aussitôt tous les autres avec le plan en autonomie.
request-happens-meetings = Avec un spécialiste, toutes les réunions vous sont proposées ; vous les déplacez à votre convenance.

# Demandes envoyées
request-list = Vos demandes
request-changed = Dernière modification : { $when }
request-edit = Modifier la demande
request-edit-text = Toute modification donne aussitôt lieu à une nouvelle décision. Si un spécialiste a déjà été sollicité, la proposition est reprise et la demande retrouve son rang dans la file d’attente.
request-withdraw = Retirer la demande
request-withdraw-question = Retirer { $reference } ?
request-withdraw-effect-offer = La proposition faite au spécialiste est reprise.
request-withdraw-effect-queue = Sa place dans la file d’attente est perdue.
request-withdraw-effect-again = Vous pouvez envoyer une nouvelle demande à tout moment.
request-keep = Garder la demande
request-none = Aucune demande n’a été envoyée
request-none-text = Demandez de l’aide pour n’importe quel service de votre abonnement.
