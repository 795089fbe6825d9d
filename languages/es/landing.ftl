# El inicio del cliente: cómo van las cosas, qué sigue, personas, servicios.

landing-over = { $seats ->
    [one] { $organisation } · { $plan } · una licencia
   *[other] { $organisation } · { $plan } · { $seats } licencias
}
landing-title-none = Empiece con FastTrack
landing-lead-none = Pida ayuda con los servicios que ya paga. Verá al momento cuáles son elegibles y por qué.
landing-title-phase = { $phase }: semana { $week } de { $weeks }
landing-title-before = { $phase }: empieza el { $date }
landing-title-done = Todo lo previsto en el plan está hecho
landing-title-ended = Su último plan ha terminado
landing-title-draft = Su solicitud aún no se ha enviado
landing-title-request = Su solicitud está en marcha
landing-title-self-serve = Puede empezar hoy
landing-lead-yours = { $count ->
    [one] Ahora le corresponde una tarea.
   *[other] Ahora le corresponden { $count } tareas.
}
landing-lead-ours = Hoy no hay nada pendiente de usted. El siguiente paso es nuestro.
landing-lead-nobodys = Ahora no hay nada pendiente de nadie.
landing-lead-done = Solo queda una cosa: confirmar que ha terminado.
landing-lead-ended = Lo que se hizo y se dijo puede seguir leyéndose. Solicite asistencia cuando vuelva a necesitarla.
landing-lead-paused = El plan está en pausa. Sus propias tareas siguen abiertas; nuestra orientación espera.
landing-lead-next = Después, alrededor del { $date }: { $phase }.
landing-quick-actions = Acciones rápidas
landing-request = Solicitar asistencia para Microsoft 365
landing-admins-request = Un administrador de su organización puede solicitar asistencia.
landing-request-of = Solicitud { $reference }
landing-request-due = Plazo de respuesta: { $when }
landing-region-closed = El Centro está cerrado ahora; abre: { $when }
landing-follow = Seguir la solicitud
landing-go-on = Continuar con el borrador
landing-see-plan = Ver los motivos e iniciar el plan
landing-after = Qué ocurre después
landing-after-result = Ve al momento qué servicios son elegibles, con todos los motivos.
landing-after-specialist = Para un servicio elegible, un especialista que habla su idioma responde en 2 días hábiles; cualquier otro puede implementarlo de inmediato con el plan de autoservicio.
landing-after-plan = Se abre el plan y usted elige la hora de la primera reunión.
landing-where = Dónde se encuentra
landing-phase-done = finalizada el { $date }
landing-phase-left = pendientes: { $left } de { $all }
landing-phase-from = desde el { $date }
landing-planned = Según el plan
landing-forecast = Previsión
landing-wanted = Solicitado para
landing-wanted-before = { $days ->
    [one] Lanzamiento según el plan: un día antes de la fecha que solicitó.
   *[other] Lanzamiento según el plan: { $days } días antes de la fecha que solicitó.
}
landing-wanted-after = { $days ->
    [one] Lanzamiento según el plan: un día después de la fecha que solicitó.
   *[other] Lanzamiento según el plan: { $days } días después de la fecha que solicitó.
}
landing-wanted-same = Lanzamiento según el plan: en la fecha que solicitó.
landing-wanted-staff-before = { $days ->
    [one] Lanzamiento según el plan: un día antes de la fecha que solicitó el cliente.
   *[other] Lanzamiento según el plan: { $days } días antes de la fecha que solicitó el cliente.
}
landing-wanted-staff-after = { $days ->
    [one] Lanzamiento según el plan: un día después de la fecha que solicitó el cliente.
   *[other] Lanzamiento según el plan: { $days } días después de la fecha que solicitó el cliente.
}
landing-wanted-staff-same = Lanzamiento según el plan: en la fecha que solicitó el cliente.
landing-unread = { $count ->
    [one] Tiene una orientación pendiente de leer
   *[other] Tiene { $count } orientaciones pendientes de leer
}
landing-read = Leer
landing-forecast-late = { $days ->
    [one] Un día hábil de retraso.
   *[other] { $days } días hábiles de retraso.
}
landing-forecast-early = { $days ->
    [one] Un día hábil de adelanto.
   *[other] { $days } días hábiles de adelanto.
}
landing-forecast-on-time = El día indicado en el plan.
landing-forecast-range = { $count } de cada 100 planes como este terminan, a más tardar, el { $date }.
landing-days-went = Días de espera. Pendientes de usted: { $customer }; pendientes de nosotros: { $center }.
landing-every-day = Ver todos los días
landing-drawing = Lanzamiento según el plan: { $planned }; previsión: { $forecast }; intervalo probable hasta: { $likely }
landing-next = Lo siguiente para usted
landing-next-none = Ahora mismo no tiene nada pendiente
landing-next-none-text = Lo que sigue se abre solo cuando se completan las tareas anteriores.
landing-all-done = Confirme que ha terminado
landing-all-done-text = Todas las tareas están completadas, se hicieron de otro modo o no son aplicables. Hasta que lo confirme, una tarea puede volver a abrirse.
landing-complete = Hemos terminado
landing-admin-completes = Esto lo confirma un administrador de su organización.
landing-close = Finalizar este proyecto antes de tiempo
landing-close-plan = Finalizar este plan antes de tiempo
landing-due = Vence el { $date }
landing-was-due = Venció el { $date }
landing-about = Aprox. { $length }
landing-open-steps = Abrir los pasos
landing-then = Después
landing-all-tasks = { $count ->
    [one] Ver la tarea
   *[other] Ver las { $count } tareas
}
landing-services = Servicios de su suscripción
landing-services-checked = Comprobado el { $date } con las reglas de { $rules }.
landing-services-all = { $count ->
    [one] Ver el servicio
   *[other] Ver los { $count } servicios
}
landing-services-none = No se conoce ninguna suscripción vigente
landing-services-none-text = En cuanto haya una vigente, sus servicios se muestran aquí.
landing-how-decided = Cómo se decide
landing-service-running = Incorporación en curso
landing-service-paused = Parte del plan en pausa
landing-service-own = En su plan, autoservicio
landing-service-asked = Parte de su solicitud
landing-service-request = Solicitar
landing-service-request-of = Solicitar: { $service }
landing-next-meeting = Próxima reunión
landing-no-meeting = No hay ninguna reunión reservada
landing-choose-time = Elegir hora
landing-meeting-open = Detalles
landing-meeting-move = Reprogramar
landing-people = Sus contactos
landing-lead-specialist = Especialista principal
landing-open-now = Abierto ahora
landing-open-from = Abre: { $time }
landing-advise-only = Los especialistas asesoran. No pueden cambiar nada en su inquilino.
landing-staff-actions = Acciones de cliente realizadas por el personal: { $count }
landing-self-serve = Su plan de autoservicio
landing-self-serve-text = El mismo guion que usan nuestros especialistas, en el orden que funciona, sin reuniones. Su progreso se guarda. Si pasa a ser elegible, vuelva a solicitar asistencia.
landing-deploy = Implementar otro servicio
landing-deploy-text = { $count ->
    [one] Un servicio elegible aún no tiene fecha: { $services }.
   *[other] { $count } servicios elegibles aún no tienen fecha: { $services }.
}
landing-deploy-first = Implementar sus servicios
landing-deploy-among = { $count } servicios elegibles aún no tienen fecha; entre ellos, { $services }.
landing-see-services = Ver los servicios
landing-lapse = La suscripción { $plan } termina el { $date }
landing-lapse-text = Si no se renueva, el plan queda en pausa desde el { $date }: nuestra orientación y las reuniones esperan, sus propias tareas siguen abiertas y no se pierde nada. Renuévela donde se compró. Lo comprobamos cada día, así que no hace falta que nos avise.
landing-stalled = Ninguna de las partes ha dado un paso desde el { $date }
landing-stalled-text = El plan está marcado como estancado. Finalice una tarea, haga una pregunta o elija hora para una reunión y volverá a estar en curso. Si algo le impide avanzar, indíquelo en la tarea.
landing-paused = En pausa desde el { $date }
landing-paused-text = La suscripción { $plan } terminó el { $date }. No se pierde nada; el plan se reanuda el día en que se renueve.
landing-paused-other = No se pierde nada; el plan se reanuda en cuanto vuelva a haber una suscripción vigente.
