# La mesa de trabajo del especialista: ofertas, mi día, a quién le toca, mis clientes.

desk-title = Mesa de trabajo
desk-lead = Hoy es { $date }. { $offers ->
    [0] Sin ofertas
    [one] Una oferta
   *[other] { $offers } ofertas
}, { $meetings ->
    [0] ninguna reunión
    [one] una reunión
   *[other] { $meetings } reuniones
} hoy, { $answers ->
    [0] nada pendiente de nosotros
    [one] un asunto pendiente de nosotros
   *[other] { $answers } asuntos pendientes de nosotros
} y { $waiting ->
    [0] ningún cliente al que esperar
    [one] un cliente al que esperar
   *[other] { $waiting } clientes a los que esperar
}.
desk-keys-move = desplazarse
desk-keys-accept = aceptar
desk-keys-decline = rechazar
desk-keys = Teclas
desk-offers = Ofertas
desk-offers-why = Por qué me ha llegado
desk-offers-none = No tiene ofertas pendientes
desk-offers-none-text = La próxima solicitud que encaje con sus idiomas, servicios y horario llegará aquí.
desk-offers-further = { $count ->
    [one] Otra oferta vence más tarde. Aparecerá cuando responda a una de estas.
   *[other] Otras { $count } ofertas vencen más tarde. Aparecerán a medida que responda a estas.
}
desk-offer-about = { $seats ->
    [one] Una licencia · { $services } · { $place }
   *[other] { $seats } licencias · { $services } · { $place }
}
desk-offer-left = Tiempo restante: { $length }
desk-offer-ends = tiempo hábil; vence: { $when }
desk-offer-accept = Aceptar
desk-offer-accept-of = Aceptar la solicitud de { $customer }
desk-offer-decline = Rechazar
desk-offer-decline-of = Rechazar la solicitud de { $customer }
desk-fit-services = { $count ->
    [one] Conoce el servicio
   *[other] Conoce los { $count } servicios
}
desk-fit-overlap = { $length } en común por semana
desk-fit-load = Carga posterior: { $percent } %
desk-fit-continuity = Ya ha trabajado con este cliente
desk-decline-question = ¿Rechazar la solicitud de { $customer }?
desk-decline-text = Se ofrece de inmediato al siguiente especialista. El motivo se guarda con la decisión; el cliente no lo ve.
desk-decline-reason = Motivo
desk-decline-reason-hint = Una frase completa
desk-decline-keep = Conservar la oferta
desk-declined = Rechazada. Ya se ofreció al siguiente especialista.
desk-day = Mi día
desk-day-none = Hoy no hay reuniones
desk-day-now = Ahora, { $time }
desk-minutes-due = Acta pendiente
desk-waiting = A la espera de clientes
desk-waiting-caption = Primero, lo más antiguo. La antigüedad se mide en días hábiles del cliente.
desk-waiting-none = No le toca a ningún cliente
desk-waiting-task = Cliente y tarea
desk-waiting-age = En espera
desk-waiting-days = { $days } d
desk-waiting-state = Estado
desk-our-move = Nos toca
desk-our-move-caption = Primero, lo más antiguo. La antigüedad se mide en tiempo hábil de la región.
desk-our-move-none = Nada pendiente de nosotros
desk-due = Vence
desk-late = Con retraso
desk-on-plan = A tiempo
desk-load = Carga actual
desk-staff-actions = Acciones de cliente realizadas por el personal
desk-customers = Clientes
desk-customers-none = Todavía no hay proyectos
desk-offer-about-no-seats = { $services } · { $place }
desk-offer-pool = { $candidates ->
    [one] Una persona considerada
   *[other] { $candidates } personas consideradas
}; cumplen todos los filtros: { $passed }
desk-offer-answer = Su respuesta
desk-offer-answer-text = Al aceptar se abre el plan y se pide al cliente que elija la hora de la reunión de inicio. Al rechazar, se ofrece de inmediato al siguiente especialista.
desk-offer-asked = Qué se pide
desk-offer-language = Idioma hablado
desk-offer-region = Región
desk-offer-date = Fecha deseada
desk-offer-reason = Motivo empresarial
desk-offer-owner = Responsable del éxito
desk-offer-ended-accepted = La aceptó. El plan está entre sus clientes.
desk-offer-ended-declined = La rechazó. Ya se ofreció al siguiente especialista.
desk-offer-ended-expired = Su plazo se agotó. Se ofrece al siguiente especialista.
desk-offer-ended-withdrawn = El cliente cambió la solicitud o la retiró.
desk-offer-ended-open = Espera su respuesta.
desk-all-customers = { $count ->
    [0] Mis clientes
    [one] Mi cliente
   *[other] Mis { $count } clientes
}
desk-waiting-none-text = Cuando una tarea corresponde a un cliente, figura aquí con los días hábiles que lleva en espera.
desk-waiting-more = { $count ->
    [one] y una más
   *[other] y { $count } más
}
desk-our-move-none-text = Aquí figuran las preguntas, los problemas de migración, las tareas bloqueadas, la evidencia por revisar, las actas pendientes y nuestras propias tareas.
desk-ours = Por nuestra parte
desk-migration-issue = Problema de migración
desk-load-points = { $carried } de { $capacity } puntos
desk-load-offered = { $count ->
    [0] Nada ofrecido ahora
    [one] un punto más ofrecido
   *[other] { $count } puntos más ofrecidos
}
desk-staff-actions-from = contadas en la cadena de auditoría de estos proyectos
desk-customers-lead = { $count ->
    [0] Todavía no hay proyectos.
    [one] Un proyecto.
   *[other] { $count } proyectos; primero, los que están en curso.
}
desk-customers-none-text = Una oferta que acepte se convierte en un proyecto y figura aquí.
desk-customers-caption = La fase es la primera de la incorporación que no ha finalizado; lo pendiente de cada parte se cuenta en tareas.
desk-customers-name = Cliente
desk-customers-phase = Fase
desk-customers-planned = Fin según el plan
