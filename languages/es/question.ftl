# Questions that are about no task, on pages and in mails.

question-title = Preguntas
question-lead = Pregunte a su especialista lo que no trata de ninguna tarea. La respuesta queda en el registro de orientación.
question-one = Pregunta
question-words = Su pregunta
question-words-hint = Su especialista recibe el aviso al momento y responde por escrito.
question-ask = Preguntar
question-none = Aún no hay preguntas
question-none-text = Aquí aparecen sus preguntas y las respuestas.
question-close = Cerrar la pregunta
question-closed-by = Cerrada por { $name }, { $when }
question-state-open = A la espera de respuesta
question-state-answered = Respondida
question-state-closed = Cerrada
question-waiting = Preguntas a la espera de respuesta
question-waiting-caption = Preguntas de clientes que nadie ha respondido todavía, la más antigua primero
question-waiting-none = No hay preguntas en espera
question-waiting-none-text = Las preguntas de los clientes aparecen aquí hasta que se responden.
mail-question-subject = { $tenant } hace una pregunta
mail-question-text = { $tenant } tiene una pregunta que no trata de ninguna tarea. Léala y responda por escrito.
mail-question-button = Leer y responder
mail-question-answered-subject = Su pregunta tiene respuesta
mail-question-answered-text = El especialista ha respondido a la pregunta de { $tenant }. Lea la respuesta y confirme la lectura.
mail-question-answered-button = Leer la respuesta
mail-question-closed-subject = Se ha cerrado una pregunta
mail-question-closed-text = Se ha cerrado una pregunta de { $tenant }. Se puede hacer otra en cualquier momento.
mail-question-closed-button = Abrir la pregunta
