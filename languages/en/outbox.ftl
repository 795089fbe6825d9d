# What an operator reads of mails that could not leave, and what a manager reads when nobody can be asked.

operator-late = Delayed mails
operator-late-since = The oldest has waited since { $when }.
operator-late-last = Last attempt, { $when }:
operator-job-to = To { $name }, { $address }
mail-nobody-asked-subject = Nobody has taken { $reference } yet
mail-nobody-asked-text = Nobody can be asked to take request { $reference } at the moment.
mail-nobody-asked-button = Open the queue
token-api-address = Address of the API
token-api-document = Description of the API (OpenAPI)
