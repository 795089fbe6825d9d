# Reuniones: todas, elegir hora, reprogramar, cancelar y cómo fue una.

booking-meetings = Reuniones
booking-lead-list = Con { $name }. La reunión de inicio es la primera; los días de las demás se cuentan a partir de ella.
booking-next = Próxima reunión
booking-first = Su primera reunión
booking-first-text = Elija una hora. A partir de ella se proponen las demás reuniones, cada una en el día libre más cercano.
booking-choose = Elegir hora
booking-open = Abrir la reunión
booking-none = Todavía no hay reuniones
booking-none-text = Las reuniones se proponen en cuanto un especialista acepta su solicitud.
booking-none-go = Abrir sus servicios
booking-self-serve = Un plan de autoservicio no tiene reuniones
booking-self-serve-text = Avanza a su ritmo, con la orientación de cada tarea. Si pasa a ser elegible, un especialista continúa desde donde esté y propone reuniones.
booking-tasks = Abrir las tareas
booking-paused = El proyecto está en pausa
booking-paused-text = Una reunión reservada se mantiene hasta la víspera; si para entonces no se ha renovado la suscripción, se cancela. Podrá elegir nuevas horas cuando el proyecto se reanude.
booking-ended = El proyecto ha terminado
booking-ended-text = Las reuniones que se celebraron figuran abajo.
booking-past = Reuniones anteriores
booking-past-caption = Las que se celebraron, en las que faltó alguien o que se cancelaron; primero, las más recientes.
booking-also = También reservadas
booking-also-caption = Reservadas y aún por celebrar; primero, las más próximas.

# La serie
booking-series = La serie completa
booking-series-caption = Propuesta según el guion. Reprograme la que quiera; las demás se mantienen.
booking-meeting = Reunión
booking-length = Duración
booking-day = Día
booking-time = Hora
booking-state = Estado
booking-proposed = Propuesta
booking-unclosed = Terminada, acta pendiente
booking-none-booked = Aún no hay ninguna hora reservada.
booking-no-time = Sin hora común
booking-other-time = Otra hora
booking-other-time-for = Otra hora para: { $meeting }
booking-accept-all = { $count ->
    [one] Reservar la propuesta
   *[other] Reservar las { $count } propuestas
}
booking-accept-effect = Ambas personas reciben una invitación por cada reunión. Se reservan todas o, si alguna hora ya no está libre, ninguna.
booking-series-lost = Acaba de ocuparse una de las horas. No se ha reservado nada; las propuestas de abajo son nuevas.
booking-series-done = Reservado. Las invitaciones van en camino por correo.

# Elegir hora
booking-title-choose = Elija una hora para: { $meeting }
booking-title-move = Reprogramar: { $meeting }
booking-lead = { $length } con { $name }, en { $language }. Todas las horas están libres para ambas partes y dentro de las dos jornadas laborales.
booking-lead-plain = { $length } con { $name }. Todas las horas están libres para ambas partes y dentro de las dos jornadas laborales.
booking-now = Hora reservada: { $when }. Al reprogramarla, ambas partes reciben una nueva invitación.
booking-month-before = Mes anterior, { $month }
booking-month-after = Mes siguiente, { $month }
booking-free = { $count ->
    [one] Una libre
   *[other] { $count } libres
}
booking-day-weekend = Fin de semana
booking-day-closed = Cerrado
booking-day-holiday = Festivo
booking-day-full = Completo
booking-day-no-common-hours = Sin horas comunes
booking-day-present = Ya reservada
booking-day-too-soon = Muy pronto
booking-day-too-late = Muy lejos
booking-day-away = Ausente: { $name }
booking-your-time-first = Primero, su hora.
booking-none-in-month = No hay horas libres en este mes
booking-none-in-month-text = Cada día indica el motivo. Pruebe con otro mes.
booking-hold = Guardar esta hora
booking-hold-effect = Se le guarda durante { $length }; después, la confirma.
booking-move-there = Cambiar a esta hora
booking-keep = Conservar la hora anterior
booking-back = Volver a las reuniones
booking-lost = Alguien acaba de ocupar esa hora
booking-lost-text = No se ha reservado nada. Las horas de abajo están libres en este momento.
booking-hours = Por qué estos días
booking-closed-why = Por qué hay días cerrados
booking-hours-text = Se muestra una hora cuando coinciden los horarios de su organización, de { $name } y de la región y nadie tiene otra reunión.
error-slot = A esa hora no todos están trabajando, o es demasiado pronto. Elija una de las horas que se muestran.
error-slot-present = La reunión ya está a esa hora. Elija otra.

# Confirmar
booking-confirm-title = { $meeting }: { $day }
booking-held = Le guardamos esta hora: { $time }. Confirme antes de: { $until }.
booking-held-effect = Al confirmar, ambas personas reciben una invitación por correo.
booking-confirm = Confirmar { $time }
booking-another = Elegir otra hora
booking-hold-ended = La hora ya no está guardada
booking-hold-ended-text = Se guardó durante { $length } y quedó libre de nuevo. Vuelva a elegir; puede que siga disponible.

# Una reunión
booking-with = Con
booking-where = Dónde
booking-where-text = En línea. La invitación conduce a esta página.
booking-purpose = Propósito
booking-agenda = Orden del día
booking-who = Quién debería asistir
booking-needed = Imprescindible
booking-move = Reprogramar
booking-cancel = Cancelar la reunión
booking-download = Descargar .ics
booking-done-booked = Reservada. La invitación va en camino por correo.
booking-done-moved = Reprogramada. La nueva invitación sustituye a la anterior.
booking-done-cancelled = Cancelada. Se avisa a ambas partes por correo.
booking-again = Volver a reservarla
booking-waits = { $name } escribirá aquí lo que se decidió.
booking-minutes = Acta
booking-minutes-from = Acta de { $name }
booking-cancel-question = ¿Cancelar “{ $meeting }”, { $when }?
booking-cancel-effect-mail = Ambas personas reciben la cancelación por correo.
booking-cancel-effect-time = La hora vuelve a quedar libre para otras personas.
booking-cancel-effect-again = Puede volver a reservarla.
booking-cancel-keep = Conservar la reunión

# La parte del especialista
booking-desk-lead = { $length } con { $customer }, { $tenant }.
booking-close = ¿Cómo fue?
booking-close-lead = Ambas partes leen lo que escriba. Completar las tareas corresponde al cliente.
booking-close-minutes = Acta
booking-close-minutes-hint = Qué se decidió, quién hace qué y hasta cuándo.
booking-close-took-place = Se celebró
booking-close-no-show = Faltó alguien imprescindible
booking-close-no-show-text = Si faltó alguien imprescindible, no hay acta y el cliente puede volver a reservar la reunión.
booking-not-begun = No ha empezado. Podrá cerrarla a partir de: { $when }.
booking-customer-moves = La reprograma o la cancela el cliente.
