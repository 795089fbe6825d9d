# The question how well the help serves, asked at four milestones: on pages and in its mail.

survey-title = ¿En qué medida le resulta útil nuestra ayuda?
survey-score-1 = Nada útil
survey-score-2 = Poco útil
survey-score-3 = Bastante útil
survey-score-4 = Útil
survey-score-5 = Muy útil
survey-milestone = Hito
survey-milestone-kickoff = La reunión de inicio se ha celebrado
survey-milestone-remediated = Las correcciones están verificadas
survey-milestone-enabled = Un primer servicio está habilitado
survey-milestone-ended = El proyecto ha finalizado
survey-comment = Comentario
survey-comment-hint = ¿Qué le ha ayudado y qué ha faltado?
survey-readers = Su especialista y los responsables del Centro ven esta respuesta con el nombre de su organización. No se les muestra su nombre; si se pregunta a pocas personas, aun así podrían suponer de quién es la respuesta.
survey-send = Enviar la respuesta
survey-put-away = Ahora no
survey-thanks = Gracias por su respuesta
survey-until = Puede cambiarla hasta esta fecha: { $when }.
survey-over = Esta pregunta está cerrada
survey-over-text = Se podía responder hasta esta fecha: { $when }.
survey-score-wanted = Elija una de las cinco respuestas.
survey-answers = Respuestas del cliente
survey-answers-lead = En qué medida resulta útil nuestra ayuda a las personas del cliente, consultadas en cuatro hitos. No aparece ningún nombre.
survey-answers-none = Aún no hay respuestas
survey-answers-none-text = Aquí aparecen las respuestas de las personas del cliente.
survey-center = Lo que dicen los clientes de nuestra ayuda
survey-center-lead = En cuatro hitos de un proyecto se pregunta a los administradores del cliente en qué medida les resulta útil nuestra ayuda. No aparece ningún nombre y la media se muestra a partir de tres respuestas.
survey-all-regions = Todas las regiones
survey-show = Mostrar
survey-caption = Respuestas por hito
survey-asked = Consultados
survey-answered = Respuestas
survey-mean = Media
survey-mean-of = { $mean } de 5
survey-missing = { $count ->
    [one] Falta una respuesta
   *[other] Faltan { $count } respuestas
}
survey-comments = Comentarios
survey-comments-none = Aún no hay comentarios
survey-comments-none-text = Aquí aparecen los comentarios que los clientes añaden a su respuesta, los más recientes primero.
mail-survey-subject = ¿En qué medida le resulta útil nuestra ayuda?
mail-survey-text = { $tenant } ha alcanzado un hito: { $milestone }. Díganos en qué medida le resulta útil nuestra ayuda. Bastan dos clics.
mail-survey-button = Responder
news-kind-survey = Encuesta sobre la utilidad de nuestra ayuda
action-answer-survey = responder a la encuesta sobre la utilidad de la ayuda
action-ask-survey = enviar a los clientes la encuesta sobre la utilidad de la ayuda
job-ask-survey = Encuesta sobre la utilidad de nuestra ayuda
