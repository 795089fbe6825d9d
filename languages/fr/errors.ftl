# Ce qui ne va pas dans une réponse, et comment y remédier. Affiché près du champ et dans la liste au-dessus du formulaire.

errors-heading = { $count ->
    [one] { $count } réponse est à corriger
   *[other] { $count } réponses sont à corriger
    }
errors-line = { $field } : { $text }
error-empty = Ce champ est vide. Saisissez une réponse.
error-choose = Aucun choix n’est fait. Choisissez une réponse.
error-choose-any = Aucun choix n’est fait. Choisissez au moins une réponse.
error-too-long = Ce texte est trop long : { $most } caractères au plus.
error-characters = Ce texte contient des caractères qui ne peuvent pas être enregistrés, comme des caractères de contrôle. Saisissez-le de nouveau.
error-unknown-choice = Cette réponse ne figure pas parmi les choix. Choisissez-en une dans la liste.
error-date = Ce n’est pas une date. Saisissez-la comme ceci : 2026-10-06.
error-date-past = Cette date est passée : { $date }. Choisissez un jour ultérieur.
error-date-far = Cette date est à plus de deux ans : { $date }. Choisissez un jour plus proche.
error-time = Ce n’est pas une heure. Saisissez-la comme ceci : 09:00.
error-time-order = La fin doit être postérieure au début.
error-time-overlap = Ces plages horaires se chevauchent. Chaque minute ne peut figurer qu’une fois.
error-address = Ce n’est pas une adresse e-mail. Saisissez-la comme ceci : nom@entreprise.com.
error-language = Ce n’est pas l’une des douze langues. Choisissez-en une dans la liste.
error-agree = Votre confirmation est nécessaire.
error-file-large = { $name } dépasse la taille autorisée : { $most } Mo au plus par fichier. Choisissez de nouveau les fichiers.
error-file-many = L’ensemble dépasse la limite : { $files } fichiers de { $most } Mo chacun au plus. Choisissez de nouveau les fichiers.
error-file-quota = Les justificatifs de votre organisation occupent la totalité des { $most } Mo. Indiquez plutôt où ce fichier est conservé.
error-file-empty = { $name } est vide. Choisissez de nouveau les fichiers.
error-file-name = Le nom d’un fichier ne peut pas être enregistré. Renommez-le avec { $most } caractères ordinaires au plus, puis choisissez de nouveau les fichiers.
error-file-needed = Il n’y a ni fichier ni emplacement indiqué. Joignez un fichier ou précisez où il est conservé.
error-file-broke-off = Les fichiers ne sont pas arrivés en entier. Choisissez-les de nouveau.
error-file-again = Les fichiers n’ont pas été enregistrés à cause des autres réponses. Choisissez-les de nouveau.
error-reason-needed = Un motif est nécessaire. Une phrase complète suffit.

# Pages qui n’ont pas pu s’afficher
fault-heading-not-found = Cette page est introuvable
fault-text-not-found = L’adresse comporte peut-être une erreur, le lien n’est plus valable, ou la page appartient à quelqu’un d’autre.
fault-heading-refused = Cette action ne vous est pas permise ici
fault-text-refused = Votre rôle ne la comprend pas. Rien n’a été modifié.
fault-heading-conflict = Une autre personne a été plus rapide
fault-text-conflict = Cet élément a changé depuis que vous l’avez ouvert, ou le formulaire a déjà été envoyé. Rien n’a été modifié deux fois. Revenez en arrière, consultez l’état actuel, puis réessayez.
fault-heading-signed-out = Votre session a pris fin
fault-text-signed-out = Connectez-vous de nouveau et renvoyez le formulaire : rien n’a été modifié, et ce que vous avez écrit figure ci-dessous.
fault-heading-unreadable = Ce formulaire n’a pas pu être lu
fault-text-unreadable = Il était incomplet ou trop volumineux. Rien n’a été modifié. Revenez en arrière et renvoyez-le.
fault-heading-too-many = Trop de tentatives
fault-text-too-many = Attendez quelques minutes, puis réessayez. Rien n’a été modifié.
fault-heading-failed = L’opération n’a pas abouti
fault-text-failed = L’erreur vient de chez nous. Aucune donnée n’a été enregistrée de façon incomplète. Réessayez dans quelques minutes ; si le problème se reproduit, communiquez-nous la référence ci-dessous.
fault-reference = Référence { $reference }
fault-typed = Ce que vous avez écrit
fault-typed-text = Ce texte n’a pas été enregistré. Copiez ce dont vous avez encore besoin.
fault-home = Aller à l’accueil
