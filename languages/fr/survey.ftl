# The question how well the help serves, asked at four milestones: on pages and in its mail.

survey-title = Notre aide vous est-elle utile ?
survey-score-1 = Pas du tout utile
survey-score-2 = Peu utile
survey-score-3 = Assez utile
survey-score-4 = Utile
survey-score-5 = Très utile
survey-milestone = Étape clé
survey-milestone-kickoff = La réunion de lancement a eu lieu
survey-milestone-remediated = Les corrections sont vérifiées
survey-milestone-enabled = Un premier service est activé
survey-milestone-ended = L’accompagnement a pris fin
survey-comment = Commentaire
survey-comment-hint = Qu’est-ce qui vous a aidé, qu’est-ce qui a manqué ?
survey-readers = Votre spécialiste et les responsables du Centre voient cette réponse sous le nom de votre organisation. Votre nom ne leur est pas montré. Lorsque peu de personnes sont interrogées, ils peuvent toutefois deviner qui a répondu.
survey-send = Envoyer la réponse
survey-put-away = Pas maintenant
survey-thanks = Merci de votre réponse
survey-until = Vous pouvez la modifier jusqu’à cette date : { $when }.
survey-over = Cette question est fermée
survey-over-text = Date limite de réponse : { $when }.
survey-score-wanted = Choisissez l’une des cinq réponses.
survey-answers = Réponses du client
survey-answers-lead = Utilité de notre aide selon les personnes du client, interrogées à quatre étapes clés. Aucun nom n’est indiqué.
survey-answers-none = Aucune réponse pour le moment
survey-answers-none-text = Les réponses des personnes du client apparaissent ici.
survey-center = Ce que les clients disent de notre aide
survey-center-lead = À quatre étapes clés d’un accompagnement, les administrateurs du client indiquent si notre aide leur est utile. Aucun nom n’est indiqué. La moyenne s’affiche à partir de trois réponses.
survey-all-regions = Toutes les régions
survey-show = Afficher
survey-caption = Réponses par étape clé
survey-asked = Interrogés
survey-answered = Réponses
survey-mean = Moyenne
survey-mean-of = { $mean } sur 5
survey-missing = { $count ->
    [one] Il manque { $count } réponse
   *[other] Il manque { $count } réponses
}
survey-comments = Commentaires
survey-comments-none = Aucun commentaire pour le moment
survey-comments-none-text = Les commentaires que les clients joignent à leur réponse apparaissent ici, les plus récents en premier.
mail-survey-subject = Notre aide vous est-elle utile ?
mail-survey-text = { $tenant } a franchi une étape clé : { $milestone }. Dites-nous si notre aide vous est utile. Deux clics suffisent.
mail-survey-button = Répondre
news-kind-survey = Enquête sur l’utilité de notre aide
action-answer-survey = Répondre à l’enquête sur l’utilité de l’aide
action-ask-survey = Envoyer aux clients l’enquête sur l’utilité de l’aide
job-ask-survey = Enquête sur l’utilité de notre aide
