# What an operator reads of mails that could not leave, and what a manager reads when nobody can be asked.

operator-late = E-mail in ritardo
operator-late-since = La più vecchia è in attesa da: { $when }.
operator-late-last = Ultimo tentativo, { $when }:
operator-job-to = A { $name }, { $address }
mail-nobody-asked-subject = Nessuno ha ancora accettato { $reference }
mail-nobody-asked-text = Al momento la richiesta { $reference } non può essere proposta a nessuno.
mail-nobody-asked-button = Apri la coda
token-api-address = Indirizzo dell’API
token-api-document = Descrizione dell’API (OpenAPI)
