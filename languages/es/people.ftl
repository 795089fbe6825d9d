# Las personas del Centro: idiomas, horario, carga, ausencias.

people-title = Personas
people-lead = { $count ->
    [one] Un especialista, con idiomas, horario y capacidad.
   *[other] { $count } especialistas, con idiomas, horario y capacidad.
}
people-caption = La carga es lo que se lleva ahora, en puntos de capacidad.
people-name = Nombre
people-speaks = Habla
people-services = Servicios
people-hours = Horario
people-region = Región
people-load = Carga
people-away = Ausencia
people-away-until = hasta el { $date }
people-none = Todavía no hay especialistas
people-away-from = Ausencia desde
people-away-to = Vuelve el
people-offers = Ofertas abiertas
people-offers-none = Ninguna oferta espera respuesta.
people-leads = Proyectos en curso
people-leads-none = No hay proyectos en curso.
people-points = { $count ->
    [one] un punto
   *[other] { $count } puntos
}
people-close = Cerrar
people-percent = { $percent } %
people-inactive = Acceso no activo
people-last = Última oferta
people-holidays = Sigue los días festivos de: { $country }.
people-away-none = No hay ausencias anotadas.
people-away-range = Del { $from } al { $back }
people-away-now = Ausente ahora
people-away-take-back = Anular
people-away-note = Anotar una ausencia
people-away-from-hint = El primer día de ausencia, en { $place }
people-away-to-hint = El primer día de nuevo en el trabajo
people-away-text = El enrutamiento no cuenta con esta persona durante la ausencia. Una oferta que no podría responderse a tiempo pasa al siguiente especialista, y se pide a los clientes con una reunión en ese período que elijan otra hora.
people-away-meetings = { $count ->
    [one] Una reunión reservada cae en este período. Se ha pedido al cliente que elija otra hora.
   *[other] { $count } reuniones reservadas caen en este período. Se ha pedido a los clientes que elijan otra hora.
}
error-away-from = Elija el primer día de ausencia.
error-away-back = Elija el primer día de nuevo en el trabajo.
