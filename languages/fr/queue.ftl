# La file d’attente du responsable, et la navigation dans les longues listes.

queue-title = File d’attente
queue-lead = { $count ->
    [0] Aucune demande n’attend de spécialiste.
    [one] { $count } demande attend un spécialiste.
   *[other] { $count } demandes attendent un spécialiste.
    }
queue-none = Aucune demande n’attend
queue-none-text = Chaque demande éligible a été proposée ou acceptée.
queue-caption = Les plus anciennes en premier. Attente en temps ouvré de la région.
queue-customer = Client
queue-language = Langue
queue-services = Services
queue-region = Région
queue-waiting = Attente
queue-state = État
queue-why = Dernière décision d’affectation
queue-looks-again = Réexamen toutes les heures tant que personne ne convient.
queue-pool-empty = Personne ne satisfait à tous les filtres. Filtre après lequel il ne reste personne : { $filter }.
queue-asked = Sollicitation
queue-promise = Délai promis
queue-promise-none = Personne n’est encore sollicité
queue-promise-kept = Tenu
queue-promise-running = Dans les temps
queue-promise-late = Dépassé
queue-promise-due = Réponse attendue : { $when }, reste { $left }
queue-promise-expired = { $count ->
    [one] { $count } proposition a expiré sans réponse
   *[other] { $count } propositions ont expiré sans réponse
    }
queue-pool-nobody = Le Centre n’a pas encore de spécialiste
list-pages = Pages de cette liste
list-newer = Plus récents
list-older = Plus anciens
