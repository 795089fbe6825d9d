# Decisiones: filtros, resultados, el orden, la falta de candidatos, la misma decisión tomada de nuevo.

decision-title = Enrutamiento de { $customer }
decision-list = Decisiones
decision-list-none = Todavía no hay decisiones
decision-lead = Decisión: { $when }. { $candidates ->
    [one] Un candidato.
   *[other] { $candidates } candidatos.
} Cumplen todos los filtros: { $passed }.
decision-rules = Reglas y catálogo: { $rules }
decision-needs = Se necesita
decision-needs-spoken = Idioma hablado: { $language }
decision-hours = Horas comunes
decision-hours-overlap = Al menos { $length } por semana
decision-services = Servicios
decision-effort = Carga que añade
decision-order = Orden entre quienes cumplen
decision-candidates = Candidatos
decision-caption = Todas las personas consideradas, con cada filtro. El primer filtro que no se cumple da nombre al resultado.
decision-strict = Los filtros nunca se compensan con puntuación
decision-person = Persona
decision-verdict = Resultado
decision-reason = Motivo
decision-last = Última solicitud
decision-verdict-chosen = Recibe la oferta
decision-verdict-passed = Cumple, número { $rank }
decision-verdict-refused = Fuera: { $filter }
filter-active = inicio de sesión
filter-spoken-language = idioma
filter-services = competencia
filter-hours-overlap = horario
filter-asked-before = consulta previa
filter-away = ausencia
filter-capacity = capacidad
filter-active-failed = Aún no ha iniciado sesión o su acceso está suspendido
filter-spoken-language-failed = Habla { $seen }; se necesita { $needed }
filter-services-failed = Sin competencia en { $missing }
filter-hours-overlap-failed = Coincidencia: { $seen } por semana; mínimo: { $needed }
filter-asked-before-declined = Ya rechazó esta solicitud
filter-asked-before-expired = Ya dejó sin respuesta esta solicitud
filter-asked-before-taken-out = Se excluyó de esta solicitud
filter-away-failed = Ausente hasta el { $date }
filter-capacity-failed = Llegaría a { $after } de { $capacity } puntos
difference-continuity = Ya ha trabajado con este cliente
difference-projected-load = Carga del { $before } % frente al { $after } %
difference-weight = Peso { $before } frente a { $after }
difference-least-recent = Más tiempo sin recibir solicitudes
difference-tie-break = Igualdad en todo; decide la semilla
decision-alone = Nadie más cumplió
decision-replay = Repetir
decision-replay-same = Mismo resultado
decision-replay-same-text = Decidido de nuevo ({ $when }) con los datos guardados: el orden y los motivos no cambian.
decision-replay-other = Otro resultado
check-filter = Filtro
check-seen = Observado
check-needed = Necesario
check-result = Resultado
check-passed = Cumple
check-failed = No cumple
check-active = Acceso
check-spoken-language = Habla
check-services = Servicios
check-hours-overlap = Horas comunes
check-asked-before = Consulta previa
check-away = Ausencia
check-capacity = Carga
check-active-yes = Activo
check-active-no = No activo
check-services-none = Ninguno de ellos
check-overlap-seen = { $length } por semana
check-asked-before-no = Sin consultar
check-away-no = Presente
check-capacity-seen = { $load } → { $after } de { $capacity } puntos
check-capacity-needed = { $count ->
    [one] Un punto como máximo
   *[other] { $count } puntos como máximo
}
decision-list-lead = Cada decisión con todo aquello en lo que se basó. Primero, las más recientes.
decision-list-of = Decisiones sobre { $reference }
decision-list-none-text = La primera solicitud que se envíe trae la primera decisión.
decision-list-caption = La elegibilidad se decide al enviar una solicitud; el enrutamiento, cada vez que se ofrece.
decision-list-about = Sobre
decision-list-kind = Tipo
decision-list-when = Fecha
decision-list-offered = A { $name }.
decision-list-passed = Cumplen todos los filtros: { $passed } de { $candidates }.
decision-list-services = { $verdict }: { $services }.
decision-list-self-serve = El cliente puede continuar con un plan de autoservicio.
decision-kind-routing = Enrutamiento
decision-kind-eligibility = Elegibilidad
decision-waits = En espera
decision-waits-heading = No se pudo consultar a nadie
decision-waits-text = La solicitud espera; no se renuncia a ningún filtro. Se vuelve a examinar cada hora.
decision-pool-caption = Cómo cada filtro redujo el grupo de candidatos. La última columna cuenta a quienes cumplirían si solo se prescindiera de ese filtro.
decision-pool-left = Quedan después
decision-pool-only = Fuera solo por él
decision-services-all = Se necesitan todos
decision-hours-text = del cliente y del especialista
decision-points = { $count ->
    [one] Un punto
   *[other] { $count } puntos
}
decision-order-first = Continuidad, carga prevista, peso
decision-order-then = después, más tiempo sin solicitudes y, por último, la semilla
decision-last-never = Nunca
decision-first-by = Primer puesto: { $reason }
decision-behind-by = El puesto anterior: { $reason }
decision-happened = Qué ocurrió
decision-happened-offered = ofrecida a { $name }; plazo de respuesta: { $due }
decision-happened-accepted = aceptada por { $name }
decision-happened-declined = rechazada por { $name }
decision-happened-expired = caducó sin respuesta de { $name }
decision-happened-withdrawn = retirada: el cliente cambió o retiró la solicitud; se avisó a { $name }
decision-happened-why = { $what }: { $reason }
decision-replay-nobody = nadie
decision-replay-other-text = Decidido de nuevo ahora: { $chosen }. Cambia en: { $differs }.
decision-replay-same-rules = Decidido de nuevo ({ $when }) con los datos guardados y las reglas vigentes: ningún resultado ni motivo cambia.
decision-eligibility-title = Elegibilidad de { $customer }
decision-eligibility-lead = Decisión para la solicitud: { $when }.
decision-eligibility-caption = Conjunto de reglas { $rules }, con fecha { $date }.
decision-load-after = { $before } → { $after } %
check-services-brief = { $seen } de { $needed }
check-no = No
check-yes = Sí
decision-asked-known = { $asked ->
    [0] Nadie consultado antes
   *[other] Consultas previas: { $asked }
}; { $known ->
    [0] nadie conoce al cliente
    [one] una persona conoce al cliente
   *[other] { $known } personas conocen al cliente
}
