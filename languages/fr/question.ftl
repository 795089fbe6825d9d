# Questions that are about no task, on pages and in mails.

question-title = Questions
question-lead = Posez à votre spécialiste une question qui ne concerne aucune tâche. La réponse est inscrite au registre des conseils.
question-one = Question
question-words = Votre question
question-words-hint = Votre spécialiste est prévenu aussitôt et répond par écrit.
question-ask = Poser la question
question-none = Aucune question pour le moment
question-none-text = Vos questions et les réponses apparaissent ici.
question-close = Fermer la question
question-closed-by = Fermée par { $name }, { $when }
question-state-open = En attente de réponse
question-state-answered = Répondue
question-state-closed = Fermée
question-waiting = Questions en attente de réponse
question-waiting-caption = Questions de clients restées sans réponse, la plus ancienne en premier
question-waiting-none = Aucune question en attente
question-waiting-none-text = Les questions des clients apparaissent ici jusqu’à leur réponse.
mail-question-subject = Question de { $tenant }
mail-question-text = { $tenant } pose une question qui ne concerne aucune tâche. Lisez-la et répondez par écrit.
mail-question-button = Lire et répondre
mail-question-answered-subject = Une réponse à votre question
mail-question-answered-text = Le spécialiste a répondu à la question de { $tenant }. Lisez la réponse et confirmez votre lecture.
mail-question-answered-button = Lire la réponse
mail-question-closed-subject = Une question est fermée
mail-question-closed-text = Une question de { $tenant } a été fermée. Vous pouvez en poser une autre à tout moment.
mail-question-closed-button = Ouvrir la question
