# What an operator reads of mails that could not leave, and what a manager reads when nobody can be asked.

operator-late = Emails atrasados
operator-late-since = O mais antigo aguarda desde { $when }.
operator-late-last = Última tentativa, { $when }:
operator-job-to = Para { $name }, { $address }
mail-nobody-asked-subject = Ninguém assumiu { $reference } ainda
mail-nobody-asked-text = No momento não há ninguém a quem oferecer a solicitação { $reference }.
mail-nobody-asked-button = Abrir a fila
token-api-address = Endereço da API
token-api-document = Descrição da API (OpenAPI)
