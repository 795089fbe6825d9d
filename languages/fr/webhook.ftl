# What programs outside are told, and a person's meetings in its own calendar.

action-manage-webhooks = Indiquer quels programmes sont informés des changements
action-stop-webhook = Ne plus informer un programme disparu
action-follow-calendar = Lire ses réunions dans un calendrier
error-webhook-url = Rien ne peut être envoyé à cette adresse. Écrivez-en une comme https://hooks.entreprise.fr/fasttrack, sans nom ni mot de passe.
error-webhook-many = Il n’y a plus de place pour une autre adresse. Supprimez-en une d’abord.

calendar-title = Vos réunions dans votre calendrier
calendar-lead = Une adresse secrète pour les applications de calendrier, avec vos réunions des 30 derniers jours et toutes celles à venir. Quiconque la connaît peut les lire.
calendar-made = Adresse
calendar-made-text = Copiez-la maintenant : elle ne sera plus affichée.
calendar-since = Une adresse existe depuis le { $date }.
calendar-make = Créer l’adresse
calendar-renew = Créer une autre adresse
calendar-revoke = Révoquer l’adresse
