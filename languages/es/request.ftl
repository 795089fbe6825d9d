# Solicitud de asistencia: cuatro pasos, y cómo cambiarla después de enviarla.

request-title = Solicitar asistencia para Microsoft 365
request-lead = Cuatro pasos breves. Puede salir en cualquier momento; el borrador se conserva durante 30 días.
request-draft-saved = Borrador { $reference }; guardado: { $when }
request-steps = Pasos
request-step-who = Quién
request-step-what = Qué
request-step-how = Cómo
request-step-check = Revisión
request-save = Guardar el cambio
request-save-leave = Guardar y salir
request-leave = Salir; el borrador está guardado
error-step-what = El paso “Qué” aún no está respondido.
error-step-how = El paso “Cómo” aún no está respondido.
error-services = Elija al menos un servicio.
error-desired-date = Elija la fecha de lanzamiento deseada.
error-business-reason = Escriba el motivo empresarial. Basta una frase.
error-success-owner = Indique quién es responsable del éxito.
error-spoken-language = Elija el idioma hablado.
error-mail-source = Indique dónde están hoy sus buzones.
error-file-source = Indique dónde están hoy sus archivos.
error-directory = Indique dónde se administran hoy las cuentas.

# Paso 1: quién
request-who = ¿Quién necesita ayuda?
request-who-text = Estos datos ya constan, así que no tiene que indicar nada.
request-organisation = Organización
request-domain = Dominio
request-asks = Quién solicita
request-written = Idioma escrito
request-hours = Su horario de trabajo
request-region = Región
request-seats = Suscripciones
request-seats-none = No se conoce ninguna suscripción vigente
request-seats-of = { $seats ->
    [one] Una licencia de { $plan }, vigente hasta el { $date }
   *[other] { $seats } licencias de { $plan }, vigentes hasta el { $date }
}
request-under-way = Ya en curso
request-under-way-text = Consúltelo primero: puede que lo que necesita ya esté incluido.
request-region-open = Abierto ahora
request-region-opens = Abre: { $when }

# Paso 2: qué
request-what = ¿Qué quiere implementar?
request-what-text = Acabamos de comprobar cada servicio con sus suscripciones. Puede elegir cualquiera; el resultado indica qué podemos hacer.
request-what-more = Servicios que hoy no son elegibles
request-date = Fecha de lanzamiento deseada
request-date-hint = ¿Cuándo deberían poder trabajar con ello los usuarios?
request-reason = Motivo empresarial
request-reason-hint = Una o dos frases. Su especialista las lee antes de la primera reunión.
request-owner = Responsable del éxito
request-owner-hint = La persona que responde del uso por parte de los usuarios; no es el responsable técnico.

# Paso 3: cómo
request-how = ¿Cómo trabajaremos juntos?
request-how-text = Cuatro preguntas. Lo que respondió antes ya está elegido.
request-spoken = Idioma hablado
request-spoken-hint = Solo se consulta a especialistas que lo hablan.
request-migration-languages = El servicio de migración se presta en estos idiomas: { $languages }. En otros idiomas recibe orientación durante la migración.
request-known = Como nos indicó antes
request-not-asked = Datos que ya constan

# Paso 4: revisión
request-check = Revisar y enviar
request-check-eligibility = Elegibilidad, servicio por servicio
service-fates = Qué ocurre con cada servicio
service-fate-eligible = Guiado: lo hace con un especialista, con reuniones y recomendaciones por escrito.
service-fate-self-serve = Autoservicio: lo hace usted con los documentos publicados. Sus tareas figuran en su plan, sin reuniones.
service-fate-not-eligible = Autoservicio: sus tareas figuran en su plan, sin reuniones. Antes necesita una suscripción vigente que lo incluya.
service-fate-documents = Autoservicio: lo hace usted con los documentos publicados. Este Centro no tiene tareas propias para ello.
request-answer-by = Plazo de respuesta
request-answer-by-text = Un especialista tiene 2 días hábiles para responder, en el horario de la región
request-answer-unsure = Aún sin fecha
request-answer-unsure-text = Ahora no hay nadie que pueda guiarle en este idioma: { $language }. Puede enviar la solicitud: esperará en la cola y se revisará cada hora. En otro idioma la respuesta puede llegar antes.
request-answer-at-once = De inmediato
request-answer-self-serve = Puede iniciar el plan de autoservicio en cuanto haya enviado la solicitud
request-queue = Cola
request-queue-ahead = { $count ->
    [one] Una delante de la suya
   *[other] { $count } delante de la suya
}
request-queue-first = La suya es la primera
request-answers = Sus respuestas
request-answer-step = Responder este paso
request-services = Servicios
request-systems = Sus sistemas actuales
request-confirm = Confirmo que puedo solicitar esto para { $domain }
request-send = Enviar solicitud
request-open-already = Ya hay una solicitud en curso: { $reference }
request-open-already-text = Solo se ofrece una solicitud a la vez a los especialistas. Cambie esa o retírela; este borrador se conserva.
request-follow = Seguir esa solicitud
request-next-title = Qué ocurre después
request-happens-result = Ve el resultado al momento, con todos los motivos.
request-happens-specialist = Para un servicio elegible, un especialista que habla su idioma responde en 2 días hábiles; cualquier otro puede implementarlo de inmediato con el plan de autoservicio.
request-happens-meetings = Con un especialista, recibe una propuesta de todas las reuniones, que puede reprogramar como quiera.

# Solicitudes enviadas
request-list = Sus solicitudes
request-changed = Último cambio: { $when }
request-edit = Cambiar la solicitud
request-edit-text = Lo que cambie se decide de nuevo al momento. Si ya se había consultado a un especialista, la oferta se retira y la solicitud vuelve a su antiguo lugar en la cola.
request-withdraw = Retirar la solicitud
request-withdraw-question = ¿Retirar { $reference }?
request-withdraw-effect-offer = Se retira la oferta hecha al especialista.
request-withdraw-effect-queue = Se pierde su lugar en la cola.
request-withdraw-effect-again = Puede enviar una nueva solicitud en cualquier momento.
request-keep = Conservar la solicitud
request-none = No se ha enviado ninguna solicitud
request-none-text = Pida ayuda con cualquier servicio de su suscripción.
