# Un proyecto tal como lo ve su especialista principal.

engagement-span = Del { $from } al { $to }
engagement-paused = El proyecto está en pausa
engagement-paused-text = La suscripción del cliente terminó. Las recomendaciones, respuestas, revisiones y reuniones esperan hasta que se renueve; el cliente puede continuar con sus propias tareas.
engagement-lapse-text = Es la última que da derecho a este proyecto. Si no se renueva, el proyecto queda en pausa desde el día siguiente; se ha avisado por correo a los administradores del cliente y a usted. La renovación corresponde al cliente, donde se compró la suscripción.
engagement-stalled-text = El proyecto está marcado como estancado. Cualquier paso lo pone de nuevo en curso: una recomendación, una respuesta, una reunión o un paso del propio cliente.
engagement-questions = { $count ->
    [one] Una pregunta espera su respuesta
   *[other] { $count } preguntas esperan su respuesta
}
engagement-ours = Nos toca
engagement-ours-caption = Tareas que esperan al Centro, por fecha de vencimiento
engagement-ours-none = Ninguna tarea pendiente de nosotros
engagement-ours-none-text = Una tarea llega aquí cuando el cliente no puede avanzar, cuando pide una revisión o cuando es propia del Centro.
engagement-customers = Le toca al cliente
engagement-customers-caption = Tareas abiertas del cliente, por fecha de vencimiento
engagement-customers-none = El cliente no tiene tareas abiertas
engagement-customers-none-text = Las siguientes se abren cuando finaliza lo anterior.
engagement-unreviewed = { $count ->
    [one] Una tarea finalizada tiene evidencia que nadie ha revisado
   *[other] { $count } tareas finalizadas tienen evidencia que nadie ha revisado
}
engagement-unreviewed-text = Las finalizó el cliente. Examine la evidencia cuando importe para lo que sigue; nada espera por ello.
engagement-ledger-none = Todavía no se ha dado orientación. Dé recomendaciones desde la página de una tarea.
engagement-later = { $count ->
    [0] No hay tareas en espera
    [one] Una tarea en espera
   *[other] { $count } tareas en espera
}
engagement-left = { $count ->
    [0] No quedó ninguna tarea sin finalizar
    [one] Quedó una tarea sin finalizar
   *[other] Quedaron { $count } tareas sin finalizar
}
engagement-finished = { $count ->
    [one] Una tarea finalizada
   *[other] { $count } tareas finalizadas
}
engagement-finished-caption = Tareas finalizadas; primero, las más recientes
engagement-group = { $track }, { $phase }
engagement-task = Tarea
engagement-state = Estado
engagement-day = Día
engagement-verify = Dar por verificado (Centro)
engagement-meetings-none = No hay ninguna reunión reservada.
engagement-proof = Sin intervención
engagement-staff-actions = Acciones de cliente realizadas por el personal
engagement-chain = Cadena de auditoría
engagement-chain-whole = Íntegra
engagement-chain-broken = Rota
engagement-chain-checked = Recuento en la cadena de auditoría del inquilino: { $entries } entradas, con todos los eslabones comprobados ({ $when }).
engagement-not-guided = Una parte de este plan no es guiada
engagement-not-guided-text = El cliente implementa por su cuenta, con los documentos publicados: { $services }. Sin reuniones, sin recomendaciones y sin puntos de carga.
engagements-ended = Terminados

# El fin de un proyecto: la pregunta y lo que figura después en sus páginas.
ending-complete-title = ¿Está todo hecho?
ending-complete-text = Confirme que no necesita nada más de este plan.
ending-complete-send = Sí, hemos terminado
ending-not-yet = Todavía no
ending-close-title = ¿Finalizar este plan antes de tiempo?
ending-close-title-center = ¿Cerrar el proyecto de { $customer }?
ending-close-send = Finalizar
ending-keep = Conservar
ending-reason = Motivo
ending-reason-hint = Una frase completa. También la lee el especialista, si lo hay.
ending-reason-hint-center = Una frase completa, por ejemplo, que el cliente ha dejado el servicio. También la leen los administradores del cliente.
ending-left = { $count ->
    [one] Una tarea queda como está, sin finalizar.
   *[other] { $count } tareas quedan como están, sin finalizar.
}
ending-meetings = { $count ->
    [one] Una reunión reservada se cancela en ambos calendarios.
   *[other] { $count } reuniones reservadas se cancelan en ambos calendarios.
}
ending-lead = Se avisa a { $name }, que queda libre para otros clientes.
ending-read = El plan, la orientación y las decisiones pueden seguir leyéndose. Ya no se puede cambiar nada en ellos.
ending-again = Puede volver a solicitar asistencia en cualquier momento.
ending-told = Se avisa a los administradores del cliente. Pueden volver a solicitar asistencia en cualquier momento.
ended-on = { $state } el { $date }
ended-by-customer = Lo terminó el cliente.
ended-by-center = Lo terminó el Centro.
ended-text = Todo lo que hay aquí puede seguir leyéndose. Ya no se puede cambiar nada.
engagement-asked-by = Solicitado por
