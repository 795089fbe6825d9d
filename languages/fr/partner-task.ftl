# Tasks and migrations as a partner meets them within a consent.

task-by-partner = { $name } (partenaire)
task-needs-unseen = { $count ->
    [one] { $count } autre tâche doit d’abord être terminée. Elle ne relève pas du consentement du client.
   *[other] { $count } autres tâches doivent d’abord être terminées. Elles ne relèvent pas du consentement du client.
}
task-partner = Vous travaillez à la place du client
task-partner-text = Seules s’affichent les tâches couvertes par le consentement du client. Celles de l’intégration de base en font partie tant que le consentement couvre tous les services du plan. Le client voit ce que vous faites ici, avec votre nom.
task-partner-look = Vous voyez les tâches sans pouvoir les effectuer
task-partner-look-text = Le consentement du client vous permet de consulter le plan. Pour effectuer des tâches, demandez-lui d’y consentir aussi.
partner-migration = Migration
partner-migration-lead = L’avancement des migrations du plan, pour les services couverts par le consentement du client.
partner-migration-none = Aucune migration
partner-migration-none-text = Le plan ne prévoit aucune migration pour les services couverts par le consentement du client.
partner-migration-done = Tâches terminées : { $done } sur { $all }. Fin prévue : { $date }
action-see-migration = Voir l’avancement des migrations
