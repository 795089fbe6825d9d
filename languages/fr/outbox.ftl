# What an operator reads of mails that could not leave, and what a manager reads when nobody can be asked.

operator-late = E-mails en retard
operator-late-since = Le plus ancien attend depuis { $when }.
operator-late-last = Dernière tentative, { $when } :
operator-job-to = À { $name }, { $address }
mail-nobody-asked-subject = Personne n’a encore accepté { $reference }
mail-nobody-asked-text = Pour le moment, la demande { $reference } ne peut être proposée à personne.
mail-nobody-asked-button = Ouvrir la file d’attente
token-api-address = Adresse de l’API
token-api-document = Description de l’API (OpenAPI)
