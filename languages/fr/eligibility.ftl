# Résultats et leurs motifs : règle, constaté, nécessaire, ce qui changerait la situation.

verdict-eligible = Éligible
verdict-self-serve = En autonomie
verdict-not-eligible = Non éligible
migration-level-none = Aucune migration
migration-level-guidance = Conseils uniquement
migration-level-service = Service de migration
eligibility-service = Service
eligibility-verdict = Résultat
eligibility-seen = Ce que nous avons constaté
eligibility-needed = Ce qui est nécessaire
eligibility-change = Ce qui changerait la situation
eligibility-also = { $name }, également
eligibility-migration = Migration de la messagerie et des fichiers
eligibility-migration-meetings = Langue de la migration
eligibility-benefit = Avantage supplémentaire pour les très grandes organisations
eligibility-caption = Décision selon les règles { $rules } : { $when }. Les mêmes données donnent toujours la même réponse.
eligibility-caption-now = Contrôle du { $date } selon les règles { $rules }, d’après les licences de vos abonnements. Un nouveau contrôle a lieu à l’envoi.
eligibility-rule = Règle { $rule }, constat du { $date }
eligibility-sentence = { $seen }. { $change } : cela changerait la situation.
eligibility-sentence-none = { $count ->
    [one] Aucun abonnement en vigueur ne comprend ce service. Une offre qui le comprend changerait la situation.
   *[other] Aucun abonnement en vigueur ne comprend ce service. Une offre qui le comprend, avec { $count } licences, changerait la situation.
    }

# Ce qu’une règle a constaté
eligibility-seen-none = Aucun abonnement en vigueur ne comprend ce service
eligibility-seen-seats = { $count ->
    [one] { $count } licence payante : { $plans }
   *[other] { $count } licences payantes : { $plans }
    }
eligibility-seen-ended = Terminé depuis le { $date } : { $plan }
eligibility-seen-begins = Début le { $date } : { $plan }
eligibility-seen-trial = { $plan } est un essai
eligibility-seen-trial-counts = Essai pris en compte jusqu’au { $date } inclus
eligibility-seen-no-cost = Personne ne paie pour { $plan }
eligibility-seen-guide = { $plan } donne accès à un guide pour déployer soi-même
eligibility-seen-plan = { $plan } ne donne droit à aucun conseil pour ce service
eligibility-seen-no-system = Aucun système source n’est connu
eligibility-seen-not-asked = Nous ne demandons pas ce que contiennent vos données
eligibility-seen-spoken = Réunions en { $language }
eligibility-kind-paid = Abonnement payant
eligibility-kind-trial = Essai
eligibility-kind-no-cost = Offre gratuite
eligibility-cloud-worldwide = Cloud mondial
eligibility-cloud-us-gov = Cloud du gouvernement des États-Unis
eligibility-cloud-21vianet = Cloud géré par 21Vianet
eligibility-cloud-dedicated = Cloud dédié
eligibility-source-exchange = Exchange
eligibility-source-exchange-on-premises = Exchange sur vos propres serveurs
eligibility-source-google-workspace = Google Workspace

# Ce qu’une règle exige
eligibility-needed-seats = { $count ->
    [one] { $count } licence payante
   *[other] { $count } licences payantes
    }
eligibility-needed-faculty = { $count ->
    [one] { $count } licence payante pour enseignants et personnel
   *[other] { $count } licences payantes pour enseignants et personnel
    }
eligibility-needed-current = Un abonnement en vigueur aujourd’hui
eligibility-needed-until = Une date jusqu’au { $date } inclus
eligibility-needed-plan = { $count ->
    [one] { $count } licence payante dans une offre éligible
   *[other] { $count } licences payantes dans une offre éligible
    }
eligibility-needed-cloud = Un cloud pris en charge par ce Centre
eligibility-needed-regulated = Aucune donnée soumise à des règles juridiques particulières
eligibility-needed-spoken = L’une des { $count } langues du service de migration
eligibility-needed-nothing = Rien de plus

# Ce qui changerait la réponse
eligibility-change-nothing = Rien à changer
eligibility-change-more-seats = { $count ->
    [one] { $count } licence payante de plus
   *[other] { $count } licences payantes de plus
    }
eligibility-change-more-faculty-seats = { $count ->
    [one] { $count } licence payante de plus pour enseignants et personnel
   *[other] { $count } licences payantes de plus pour enseignants et personnel
    }
eligibility-change-buy-qualifying-plan = { $count ->
    [one] Une offre en vigueur qui comprend ce service, avec au moins { $count } licence
   *[other] Une offre en vigueur qui comprend ce service, avec au moins { $count } licences
    }
eligibility-change-renew-subscription = Renouveler { $plan }
eligibility-change-wait-for-start = Attendre le { $date } : { $plan } commence ce jour-là
eligibility-change-paid-instead-of-trial = Payer { $plan } au lieu d’en faire l’essai
eligibility-change-paid-instead-of-no-cost = Remplacer { $plan } par une offre payante
eligibility-change-ask-your-cloud-operator = S’adresser à l’opérateur de votre cloud ; c’est lui qui fournit l’aide
eligibility-change-move-students-from = Les étudiants ne sont migrés que depuis { $systems }
eligibility-change-keep-regulated-data-out = Ne pas confier ces données au service de migration
eligibility-change-spoken = Tenir les réunions de migration dans l’une d’elles, comme l’anglais

# Une demande qui n’est pas éligible
refusal-title = Vous pouvez commencer aujourd’hui, sans spécialiste
refusal-lead = L’intégration guidée nécessite { $needed } licences payantes ; { $organisation } en compte { $seen }. Voici ce que nous avons constaté, ce qui changerait la situation, et un plan utilisable dès maintenant.
refusal-lead-other = L’intégration guidée n’est pas encore ouverte pour ces services. Voici ce que nous avons constaté, ce qui changerait la situation, et un plan utilisable dès maintenant.
refusal-why = Pourquoi
refusal-plan = Votre plan en autonomie
refusal-plan-go = Accéder à votre plan
refusal-plan-start = Commencer le plan en autonomie
refusal-plan-by-admin = C’est à un administrateur de votre organisation de commencer ce plan.
refusal-plan-text = Le même plan type que celui de nos spécialistes, dans l’ordre qui convient, sans réunion. Votre progression est conservée. Si vous devenez éligible, envoyez une nouvelle demande ; un spécialiste vous accompagne alors.
refusal-plan-size = { $tasks ->
    [one] { $tasks } tâche
   *[other] { $tasks } tâches
    } en { $phases ->
    [one] { $phases } phase
   *[other] { $phases } phases
    }, environ { $length } de travail effectif en tout.
refusal-plan-first = Vous pouvez commencer par
refusal-plan-phases = Toutes les tâches par phase, avec leur temps de travail effectif. L’adoption utilisateur se déroule en parallèle de l’intégration.
refusal-plan-phase = Phase
refusal-plan-tasks = Tâches
refusal-plan-time = Durée
