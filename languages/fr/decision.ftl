# Décisions : filtres, résultats, ordre, absence de candidat, décision rejouée.

decision-title = Affectation : { $customer }
decision-list = Décisions
decision-list-none = Aucune décision pour l’instant
decision-lead = Décision prise le { $when }. { $candidates ->
    [one] { $candidates } candidat
   *[other] { $candidates } candidats
    }, { $passed ->
    [0] aucun ne satisfait à tous les filtres
    [one] { $passed } satisfait à tous les filtres
   *[other] { $passed } satisfont à tous les filtres
    }.
decision-rules = Règles et catalogue : { $rules }
decision-needs = Besoin
decision-needs-spoken = { $language }, à l’oral
decision-hours = Heures communes
decision-hours-overlap = Au moins { $length } par semaine
decision-services = Services
decision-effort = Charge ajoutée
decision-order = Ordre entre les candidats possibles
decision-candidates = Candidats
decision-caption = Toutes les personnes examinées, avec chaque filtre. Le premier filtre non satisfait donne son nom au résultat.
decision-strict = Aucun filtre n’est compensé par un score
decision-person = Personne
decision-verdict = Résultat
decision-reason = Motif
decision-last = Dernière demande
decision-verdict-chosen = Proposition faite
decision-verdict-passed = Possible, rang { $rank }
decision-verdict-refused = Exclusion : { $filter }
filter-active = connexion
filter-spoken-language = langue
filter-services = compétence
filter-hours-overlap = horaires
filter-asked-before = sollicitation antérieure
filter-away = absence
filter-capacity = capacité
filter-active-failed = Aucune connexion à ce jour, ou rattachement suspendu
filter-spoken-language-failed = Langues parlées : { $seen } ; langue nécessaire : { $needed }
filter-services-failed = Compétence manquante : { $missing }
filter-hours-overlap-failed = { $seen } en commun par semaine ; il faut { $needed }
filter-asked-before-declined = A déjà refusé cette demande
filter-asked-before-expired = N’a pas répondu précédemment à cette demande
filter-asked-before-taken-out = Ne participe plus à cette demande
filter-away-failed = Absence jusqu’au { $date }
filter-capacity-failed = Charge portée à { $after } points sur { $capacity }
difference-continuity = A déjà travaillé avec ce client
difference-projected-load = Charge de { $before } % contre { $after } %
difference-weight = Poids de { $before } contre { $after }
difference-least-recent = Plus long délai sans demande
difference-tie-break = Égalité sur tous les critères ; départage par la graine aléatoire
decision-alone = Personne d’autre ne satisfait à tous les filtres
decision-replay = Décision rejouée
decision-replay-same = Même résultat
decision-replay-same-text = Décision rejouée ({ $when }) à partir des données conservées : l’ordre et les motifs sont inchangés.
decision-replay-other = Autre résultat
check-filter = Filtre
check-seen = Constaté
check-needed = Nécessaire
check-result = Résultat
check-passed = Satisfait
check-failed = Non satisfait
check-active = Rattachement
check-spoken-language = Langues
check-services = Services
check-hours-overlap = Heures communes
check-asked-before = Déjà sollicité
check-away = Absence
check-capacity = Charge
check-active-yes = Actif
check-active-no = Inactif
check-services-none = Aucun d’eux
check-overlap-seen = { $length } par semaine
check-asked-before-no = Aucune sollicitation
check-away-no = Aucune absence
check-capacity-seen = { $load } → { $after } points sur { $capacity }
check-capacity-needed = { $count ->
    [one] { $count } point au plus
   *[other] { $count } points au plus
    }
decision-list-lead = Chaque décision, avec tout ce qui l’a fondée. La plus récente en premier.
decision-list-of = Décisions sur { $reference }
decision-list-none-text = La première demande envoyée apporte la première décision.
decision-list-caption = L’éligibilité est décidée à l’envoi d’une demande, l’affectation chaque fois que la demande est proposée.
decision-list-about = Objet
decision-list-kind = Type
decision-list-when = Date
decision-list-offered = Proposition à { $name }.
decision-list-passed = Satisfont à tous les filtres : { $passed } sur { $candidates }.
decision-list-services = { $verdict } : { $services }.
decision-list-self-serve = Le client peut continuer avec un plan en autonomie.
decision-kind-routing = Affectation
decision-kind-eligibility = Éligibilité
decision-waits = En attente
decision-waits-heading = Personne ne pouvait être sollicité
decision-waits-text = La demande attend ; aucun filtre n’est abandonné. Elle est réexaminée toutes les heures.
decision-pool-caption = Comment chaque filtre a réduit le nombre de candidats. La dernière colonne compte les personnes qui seraient possibles sans ce seul filtre.
decision-pool-left = Restent après lui
decision-pool-only = Exclus par lui seul
decision-services-all = Tous sont nécessaires
decision-hours-text = du client et du spécialiste
decision-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
    }
decision-order-first = Continuité, charge prévue, poids
decision-order-then = puis le plus long délai sans demande, puis la graine aléatoire
decision-last-never = Jamais
decision-first-by = En tête : { $reason }
decision-behind-by = Candidat précédent : { $reason }
decision-happened = Suite donnée
decision-happened-offered = proposition à { $name }, réponse attendue le { $due }
decision-happened-accepted = { $name } a accepté
decision-happened-declined = { $name } a refusé
decision-happened-expired = proposition expirée sans réponse, { $name }
decision-happened-withdrawn = proposition reprise : le client a modifié ou retiré la demande ; { $name } a reçu un avis
decision-happened-why = { $what } : { $reason }
decision-replay-nobody = personne
decision-replay-other-text = Décision rejouée maintenant : { $chosen }. Différences : { $differs }.
decision-replay-same-rules = Décision rejouée ({ $when }) à partir des données conservées, avec les règles en vigueur : chaque résultat et chaque motif sont inchangés.
decision-eligibility-title = Éligibilité : { $customer }
decision-eligibility-lead = Décision prise le { $when } pour la demande.
decision-eligibility-caption = Règles { $rules }, en date du { $date }.
decision-load-after = { $before } → { $after } %
check-services-brief = { $seen } sur { $needed }
check-no = Non
check-yes = Oui
decision-asked-known = { $asked ->
    [0] Aucune sollicitation antérieure
    [one] { $asked } personne déjà sollicitée
   *[other] { $asked } personnes déjà sollicitées
    }, { $known ->
    [0] le client n’est connu de personne
    [one] { $known } personne connaît le client
   *[other] { $known } personnes connaissent le client
    }
