# What an operator reads of mails that could not leave, and what a manager reads when nobody can be asked.

operator-late = Verzögerte E-Mails
operator-late-since = Die älteste wartet seit { $when }.
operator-late-last = Letzter Versuch, { $when }:
operator-job-to = An { $name }, { $address }
mail-nobody-asked-subject = Noch niemand hat { $reference } angenommen
mail-nobody-asked-text = Für die Anfrage { $reference } kann zurzeit niemand gefragt werden.
mail-nobody-asked-button = Warteschlange öffnen
token-api-address = Adresse der API
token-api-document = Beschreibung der API (OpenAPI)
