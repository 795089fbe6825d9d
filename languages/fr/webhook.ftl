# What programs outside are told, and a person's meetings in its own calendar.

action-manage-webhooks = Indiquer quels programmes sont informés des changements
action-stop-webhook = Ne plus informer un programme disparu
action-follow-calendar = Consulter ses réunions dans un calendrier
error-webhook-url = Rien ne peut être envoyé à cette adresse. Saisissez-la comme ceci : https://hooks.entreprise.fr/fasttrack, sans nom ni mot de passe.
error-webhook-many = Le nombre maximal d’adresses est atteint. Supprimez-en une d’abord.

calendar-title = Vos réunions dans votre calendrier
calendar-lead = Une adresse secrète pour les applications de calendrier, avec vos réunions des 30 derniers jours et toutes celles à venir. Quiconque la connaît peut les lire.
calendar-made = Adresse
calendar-made-text = Copiez-la maintenant : elle ne sera plus affichée.
calendar-since = Une adresse existe depuis le { $date }.
calendar-make = Créer l’adresse
calendar-renew = Créer une autre adresse
calendar-revoke = Révoquer l’adresse

webhook-title = Webhooks
webhook-lead = Vos propres programmes sont informés de ce qui change ici. Chaque message est signé avec le secret de son adresse.
webhook-text = Vos propres programmes peuvent être informés de ce qui change ici.
webhook-of = Webhooks : { $name }
webhook-one = Webhook
webhook-none = Aucune adresse pour l’instant
webhook-none-text = Ajoutez l’adresse d’un programme qui doit être informé lorsqu’une demande, une tâche ou une réunion change.
webhook-add = Ajouter une adresse
webhook-url = Adresse
webhook-url-hint = Elle commence par https:// et répond avec un état de 200 à 299
webhook-kinds = Événements
webhook-kinds-hint = Sans sélection, tous les événements sont signalés
webhook-all = Tous les événements
webhook-count = { $count ->
    [one] { $count } type d’événement
   *[other] { $count } types d’événements
}
webhook-state = État
webhook-on = Activé
webhook-off-switched-off = Désactivé
webhook-off-gone = Désactivé : l’adresse n’existe plus (410)
webhook-off-keeper-left = Désactivé : plus personne n’en est responsable
webhook-change = Modifier l’adresse
webhook-test = Envoyer un message de test
webhook-switch-on = Activer
webhook-switch-off = Désactiver
webhook-secret-made = Secret de cette adresse
webhook-secret-text = Copiez-le maintenant : il ne sera plus affiché. Il permet à votre programme de vérifier la signature de chaque message.
webhook-secret-new = Remplacer le secret
webhook-secret-both = Jusqu’au { $until }, les messages sont aussi signés avec l’ancien secret.
webhook-remove = Supprimer
webhook-remove-question = Supprimer cette adresse ?
webhook-remove-effect = Plus rien ne lui est envoyé, et le journal de ses messages est supprimé avec elle.
webhook-log = Messages
webhook-log-text = Les plus récents d’abord ; ils sont conservés 30 jours une fois terminés. D’une réponse, seul l’état est conservé.
webhook-log-none = Aucun message pour l’instant
webhook-log-none-text = Le prochain changement sera envoyé à cette adresse. Un message de test montre aussitôt s’il arrive.
webhook-event = Événement
webhook-answer = Réponse
webhook-tries = Tentatives
webhook-when = Date et heure
webhook-next = Prochaine tentative : { $when }
webhook-again = Renvoyer
webhook-delivery-waiting = En attente
webhook-delivery-delivered = Remis
webhook-delivery-exhausted = Non remis
webhook-delivery-stopped = Arrêté
webhook-fault-url = Rien ne peut être envoyé à cette adresse
webhook-fault-name = Nom introuvable
webhook-fault-network = Réseau non autorisé
webhook-fault-connect = Aucune connexion
webhook-fault-tls = Certificat refusé
webhook-fault-time = Délai dépassé
webhook-fault-answer = Aucune réponse valide
webhook-fault-rests = En pause : pas de réponse à temps juste avant
webhook-fault-center = Le Centre n’a pas pu l’envoyer
