# Les nouvelles par e-mail : ce que chacun choisit, le récapitulatif quotidien, et son arrêt.
news-title = Nouveautés par e-mail
news-lead = Ce qui vous demande d’agir, comme une invitation, une décision ou un code, vous est envoyé immédiatement. Choisissez ici comment recevoir le reste.
news-kind-guidance = Conseils sur vos tâches
news-kind-words = Messages des clients au sujet des tâches
news-kind-review = Justificatifs montrés et examinés
news-kind-course = Accompagnements au point mort ou repris
news-kind-partner = Nouveaux clients et leur consentement
news-way-at-once = Immédiatement
news-way-digest = Dans le récapitulatif quotidien
news-way-never = Pas par e-mail
news-hour = Heure du récapitulatif
news-hour-hint = Heure locale ({ $place }), pendant vos jours ouvrés. S’il n’y a rien de nouveau, aucun e-mail n’est envoyé.
digest-title = Récapitulatif quotidien
digest-gathers = Il réunit :
digest-stop-text = Ce que rassemble le récapitulatif ne vous sera plus envoyé par e-mail ; vous le trouverez toujours sur vos pages. Ce qui vous demande d’agir vous sera toujours envoyé immédiatement.
digest-stop = Arrêter le récapitulatif
digest-stopped = Le récapitulatif est arrêté
digest-stopped-these = Vous ne recevez plus par e-mail :
digest-stopped-text = Vous pouvez le choisir à nouveau sur la page de votre compte, sous « Nouveautés par e-mail ».
mail-digest-subject = { $number ->
    [one] { $number } nouveauté
   *[other] { $number } nouveautés
}
mail-digest-of-one = { $tenant } : { $news }
mail-digest-of-many = { $customers } clients : { $news }
mail-digest-text = Voici les nouveautés. Chaque ligne mène à la page concernée.
mail-digest-more = { $number ->
    [one] { $number } autre nouveauté se trouve sur vos pages.
   *[other] { $number } autres nouveautés se trouvent sur vos pages.
}
mail-digest-button = Ouvrir vos pages
mail-digest-footer = Vous recevez cet e-mail au plus une fois par jour, les jours ouvrés, quand il y a du nouveau. Sur la page de votre compte, vous choisissez ce qu’il contient et son heure.
mail-digest-stop = Arrêter le récapitulatif
job-digest = Récapitulatif quotidien
action-stop-digest = Arrêter un récapitulatif par son lien
action-send-digest = Envoyer le récapitulatif quotidien
