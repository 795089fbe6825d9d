# Les nouvelles par e-mail : ce que chacun choisit, le récapitulatif quotidien, et son arrêt.
news-title = Nouvelles par e-mail
news-lead = Ce qui vous demande d’agir, comme une invitation, une décision ou un code, vous est envoyé aussitôt. Choisissez ici comment le reste vous est annoncé.
news-kind-guidance = Conseils sur vos tâches
news-kind-words = Messages des clients au sujet des tâches
news-kind-review = Justificatifs montrés et examinés
news-kind-course = Accompagnement au point mort ou qui reprend
news-kind-partner = Nouveaux clients et leur consentement
news-way-at-once = Aussitôt
news-way-digest = Dans le récapitulatif quotidien
news-way-never = Pas par e-mail
news-hour = Heure du récapitulatif
news-hour-hint = À l’heure de { $place }, vos jours ouvrés. S’il n’y a rien à dire, aucun e-mail n’est envoyé.
digest-title = Récapitulatif quotidien
digest-gathers = Il réunit :
digest-stop-text = Ce que rassemble le récapitulatif ne vous sera plus envoyé par e-mail ; les pages le montrent toujours. Ce qui vous demande d’agir vous sera toujours envoyé aussitôt.
digest-stop = Arrêter le récapitulatif
digest-stopped = Le récapitulatif est arrêté
digest-stopped-these = Vous ne recevez plus par e-mail :
digest-stopped-text = Vous pouvez le choisir à nouveau sur la page de votre compte, sous « Nouvelles par e-mail ».
mail-digest-subject = { $number ->
    [one] { $number } nouveauté
   *[other] { $number } nouveautés
}
mail-digest-of-one = { $tenant } : { $news }
mail-digest-of-many = { $customers } clients : { $news }
mail-digest-text = Voici ce qui est nouveau. Chaque ligne ouvre sa page.
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
