# Le lieu d’une réunion.

place-title = Lieu de la réunion
place-link = Adresse pour participer
place-link-hint = Commence par https://. Les deux parties la trouvent ici, dans l’e-mail et dans leur calendrier.
place-keep = L’utiliser aussi pour les réunions réservées à partir de maintenant
place-join = Participer à la réunion
place-own-title = Lieu de vos réunions
place-own-lead = Les réunions réservées à partir de maintenant se tiennent à cette adresse, sauf si une autre est indiquée sur la page d’une réunion.
place-coming = Réunions à venir
error-join-link = Personne ne peut participer par cette adresse. Saisissez-en une qui commence par https://, sans nom ni mot de passe.
mail-meeting-placed-subject = Où participer : { $title }, { $start }
mail-meeting-placed-text = Réunion « { $meeting } » ({ $tenant }), { $start }, avec { $other } : le lieu a changé. L’invitation jointe remplace la précédente.
mail-meeting-placed-button = Ouvrir la réunion
mail-fact-where = Participer à l’adresse
mail-meeting-join = Participer : { $link } Objet, ordre du jour et toutes les autres informations : { $page }
mail-meeting-of-customer = { $meeting } : { $tenant }
action-place-meeting = Indiquer le lieu de ses réunions
