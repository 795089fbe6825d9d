# Lo que encontraron las comprobaciones del cliente: el tablero, una comprobación en camino, hallazgos que se dejan como están.

readiness-title = Preparación
readiness-start = Las comprobaciones que usted ejecuta en su propio entorno indican qué corregir antes de la incorporación.
readiness-lead = Hallazgos abiertos: { $open }. Cerrados: { $closed }. Comprobaciones hasta ahora: { $check }.
readiness-what = { $field }: { $kind }
readiness-send = Enviar un resultado
readiness-sent = Qué se envía
readiness-sent-text = Cantidades, reglas y de qué trata cada hallazgo: con su nombre solo si usted lo indica; si no, como hash. Ni contraseñas, ni correos, ni archivos. La herramienta lo muestra todo antes de enviarlo; de un archivo, usted ve todas las reglas con sus cantidades y el primer hallazgo de cada una tal como se guardaría.
readiness-checking = A la espera de comprobación
readiness-next-check = Tarea finalizada: el resultado se verá en la próxima comprobación
readiness-more = { $count ->
    [one] { $count } más
   *[other] { $count } más
}
readiness-until = Hasta el { $date }
readiness-blocks = Bloquea la fase { $phase }
readiness-areas = Áreas
readiness-areas-caption = Hallazgos de las últimas comprobaciones de cada área
readiness-area = Área
readiness-area-dns = DNS
readiness-area-directory = Directorio
readiness-last = Resultado
readiness-open = Abiertos
readiness-trend = Evolución
readiness-checks = Comprobaciones
readiness-checks-caption = Las comprobaciones hasta ahora, la más reciente primero
readiness-check = Comprobación { $number }
readiness-when = Cuándo
readiness-tool = Herramienta
readiness-result = Errores: { $errors } · advertencias: { $warnings } · notas: { $notes }
readiness-took = { $seconds ->
    [0] Comprobados: { $checked } · segundos: { $seconds }
   *[other] Comprobados: { $checked } · segundos: { $seconds }
}
readiness-moved = Nuevos: { $appeared } · ya no se encuentran: { $vanished }
readiness-unanswered = Sin respuesta completa: { $targets }. Lo que se había encontrado allí sigue abierto.
readiness-unanswered-count = Elementos sin respuesta completa: { $count }. Lo que se había encontrado en ellos sigue abierto.
readiness-left = { $count ->
    [one] Un hallazgo de esta comprobación está abierto y ninguna comprobación posterior lo ha buscado.
   *[other] { $count } hallazgos de esta comprobación están abiertos y ninguna comprobación posterior los ha buscado.
}
readiness-aside = No tener en cuenta
readiness-kept = Se ha guardado la comprobación { $number }. Nuevos: { $appeared } · ya no se encuentran: { $vanished } · tareas abiertas: { $opened } · tareas finalizadas: { $closed }
readiness-none = Todavía no hay comprobaciones
readiness-none-text = Aquí aparece lo que encuentran las comprobaciones, con la tarea que lo corrige.
readiness-first = Ejecute primero una comprobación
readiness-first-text = En un equipo suyo. Solo lee y no envía nada por su cuenta.
readiness-send-lead = Deje que la herramienta envíe lo que ha encontrado o elija el archivo que ha escrito.
readiness-by-tool = Enviar con la herramienta
readiness-token-text = Cree un token, guárdelo con el comando siguiente y ejecute uno de los otros. El token solo vale para este proyecto, durante { $days } días; uno nuevo anula el anterior.
readiness-by-file = Elegir un archivo
readiness-file = Informe
readiness-file-hint = El JSON de fasttrack-tools o un CSV de IdFix, de { $most } MB como máximo. No se guarda nada antes de que usted lo revise.
readiness-names = Qué se guarda
readiness-names-hashed = Sin nombres: un hash en lugar de cada nombre y ningún valor
readiness-names-as-sent = Con nombres y valores, como en el informe
readiness-look = Revisar
readiness-preview = Qué se guardaría
readiness-preview-lead = Todavía no se ha guardado nada.
readiness-targets = Qué se ha comprobado
readiness-checked = Comprobados
readiness-kept-named = Los nombres y valores se guardan tal como aparecen aquí. Su especialista los ve.
readiness-kept-named-alone = Los nombres y valores se guardan tal como aparecen aquí.
readiness-kept-hashed = Los nombres se sustituyen por hashes y los valores se omiten.
readiness-idfix-whole = Cargue la exportación completa de IdFix: lo que ya no figure en ella se da por corregido.
readiness-keep = Guardar
readiness-discard = Descartar
readiness-counts = Hallazgos por regla
readiness-rule = Regla
readiness-kind = Diferencia
readiness-count = Hallazgos
readiness-examples = El primer hallazgo de cada regla, exactamente como se guardaría
readiness-states = Hallazgos por estado
readiness-rule-none = Ningún hallazgo de esta regla está en este estado.
readiness-waive = Dejar como está
readiness-waive-all = { $count ->
    [one] Dejar como está el hallazgo abierto
   *[other] Dejar como están los { $count } hallazgos abiertos
}
readiness-waive-end = Reabrir
readiness-source = Fuente
readiness-publish = Para publicar
readiness-next = Siguientes
readiness-task = Tarea
readiness-gone = Ya no se encuentra desde la comprobación { $number } ({ $when })
readiness-set-aside = Se dejó de tener en cuenta ({ $when }); no se ha vuelto a buscar
readiness-hashed-where = Enviado sin nombres. El informe de esta comprobación en su equipo muestra el hash junto al nombre, con el valor que se debe escribir.
readiness-since = Encontrado por primera vez: { $when }; por última vez: comprobación { $number }
readiness-waived-by = { $name } lo dejó como está ({ $when }), hasta el { $date }
readiness-waive-text = Hasta el último día que indique, la cuestión queda decidida; después vuelve a estar abierta. Su nombre queda anotado.
readiness-reason = Motivo
readiness-reason-hint = Su especialista lo lee.
readiness-until-day = Último día
readiness-until-hint = Doce meses a partir de hoy como máximo
readiness-of-task = { $count ->
    [one] Sus comprobaciones han encontrado un punto que corregir para esta tarea
   *[other] Sus comprobaciones han encontrado { $count } puntos que corregir para esta tarea
}
finding-state-open = Abierto
finding-state-waived = Se deja como está
finding-state-closed = Cerrado
error-report-none = No se ha elegido ningún archivo. Elija el informe.
error-report-unreadable = Este informe no se puede leer. Elija el JSON que escribió fasttrack-tools o un CSV de IdFix.
error-report-newer = Este informe es de una versión de fasttrack-tools más reciente que las que lee este Centro.
error-report-old = Esta comprobación es anterior a la comprobación { $number }, que ya está guardada. Ejecútela de nuevo.
error-report-large = Este informe es demasiado grande. Se admiten { $most } MB como máximo.
error-report-many = Este informe tiene demasiados hallazgos. Se admiten { $most } por comprobación como máximo.
error-waiver-reason = Indique por qué se deja como está.
error-waiver-until = Indique hasta cuándo se deja como está.
error-waiver-far = Faltan más de doce meses para este día. Elija un día anterior.
