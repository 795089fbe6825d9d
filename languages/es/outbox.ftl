# What an operator reads of mails that could not leave, and what a manager reads when nobody can be asked.

operator-late = Correos retrasados
operator-late-since = El más antiguo espera desde { $when }.
operator-late-last = Último intento, { $when }:
operator-job-to = Para { $name }, { $address }
mail-nobody-asked-subject = Nadie ha aceptado { $reference } todavía
mail-nobody-asked-text = De momento no hay nadie a quien ofrecer la solicitud { $reference }.
mail-nobody-asked-button = Abrir la cola
token-api-address = Dirección de la API
token-api-document = Descripción de la API (OpenAPI)
