# Rechercher par référence, personne, domaine ou nom.

find = Rechercher
find-box = Rechercher sur toutes les pages
find-field = Référence, nom, adresse ou domaine
find-hint = Le début suffit : REQ-7K, Park, contoso.com. Les majuscules et les accents ne comptent pas.
find-error-short = Saisissez au moins deux caractères.
find-all = Tous les résultats
find-exact = Correspondance exacte
find-start = Que recherchez-vous ?
find-start-text = Saisissez le début d’une référence, d’un nom, d’une adresse ou d’un domaine. La recherche porte sur ce qui vous est accessible.
find-none = Aucun résultat
find-none-text = Aucun élément accessible ne commence ainsi. Vérifiez l’orthographe ou saisissez un début plus court.
find-requests = Demandes
find-tenants = Organisations
find-people = Personnes
find-tasks = Tâches
find-more-requests = Autres demandes
find-more-tenants = Autres organisations
find-more-people = Autres personnes
find-more-tasks = Autres tâches
find-of-center = Travaille au Centre
find-of-partner = Travaille chez un partenaire
action-find = Rechercher ce qui leur est accessible
