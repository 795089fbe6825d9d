# El plan dibujado, y lo mismo en una tabla.

timeline-title = Escala de tiempo
timeline-over = { $organisation } · plan iniciado el { $date }
timeline-lead = Lanzamiento según el plan: { $planned }. Previsión: { $forecast }. { $count } de cada 100 planes como este terminan, a más tardar, el { $likely }.
timeline-lead-staff = Lanzamiento según el plan: { $planned }. Previsión: { $forecast } (P50) y { $likely } (P{ $count }).
timeline-lead-adoption = En este plan no hay nada que incorporar; abajo se dibuja la adopción de usuarios.
timeline-drawing = Plan y previsión
timeline-drawing-of = Plan y previsión de { $organisation }
timeline-region = Escala de tiempo, se desplaza en horizontal
timeline-description = Incorporación y adopción de usuarios en un mismo eje de tiempo. Lanzamiento según el plan: { $planned }; previsión: { $forecast }.
timeline-description-adoption = Adopción de usuarios en un eje de tiempo.
timeline-today = Hoy
timeline-planned = Según el plan
timeline-planned-on = Según el plan: { $date }
timeline-forecast = Previsión
timeline-forecast-on = Previsión: { $date }
timeline-done = Finalizado
timeline-done-on = finalizado el { $date }
timeline-row-done = finalizado
timeline-done-of = { $done } de { $all }
timeline-beyond = Previsión más allá del plan
timeline-won = Tiempo ganado
timeline-gate-passed = Puerta superada
timeline-gate-ahead = Puerta pendiente
timeline-gate-passed-on = Superada el { $date }
timeline-gate-expected-on = Puerta prevista para el { $date }
timeline-gate-waits = Verificación: { $sides }; después se abre: { $phase }
timeline-meeting-held = Reunión celebrada
timeline-meeting-booked = Reunión reservada
timeline-meeting-proposed = Reunión propuesta
timeline-holiday = Día festivo: { $places }
timeline-meetings = Reuniones
timeline-part-mail-migration = Migración: correo
timeline-part-file-migration = Migración: archivos
timeline-part-other = Migración: { $name }
timeline-key = Leyenda
timeline-svg = Descargar SVG
timeline-engagement = El proyecto
timeline-as-table = Lo mismo en una tabla
timeline-table-below = Las mismas fechas están en la tabla de abajo.
timeline-caption = Fechas en la hora de { $place }. Las diferencias se cuentan en días hábiles del cliente.
timeline-phase = Fase
timeline-difference = Diferencia
timeline-gate = Puerta de fase
timeline-late = { $days ->
    [one] Un día de retraso
   *[other] { $days } días de retraso
}
timeline-early = { $days ->
    [one] Un día de adelanto
   *[other] { $days } días de adelanto
}
timeline-on-plan = A tiempo
timeline-basis = La previsión usa las estimaciones propias de los guiones; aún no está calibrada con proyectos anteriores.
timeline-days = Distribución de los días
timeline-days-caption = Cada día hábil desde que empezó el plan, primero los más recientes, atribuido a quien le tocaba al terminar el día.
timeline-days-when = Días
timeline-days-days = Días hábiles
timeline-days-whose = A quién le tocaba
timeline-days-why = Qué detuvo el plan
timeline-days-count = { $count ->
    [one] 1 día
   *[other] { $count } días
}
timeline-days-none = El plan empezó hoy; aún no ha terminado ningún día.
timeline-held-gate = Verificación previa a: { $phase }
timeline-held-pause = El plan estaba en pausa
timeline-held-nothing = Nada
timeline-held-more = { $count ->
    [one] una tarea más
   *[other] { $count } tareas más
}
timeline-none = Todavía no hay plan
timeline-none-text = La escala de tiempo se dibuja a partir del plan, que se abre cuando se acepta una solicitud.
