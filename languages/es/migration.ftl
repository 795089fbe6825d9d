# Mail that the customer moves: the tower of all waves, one wave, its ledger and its report.

migration-title = Migración de correo
migration-lead = { $tenant }: de { $sources } a { $target }. La ejecuta { $tenant }; la sigue { $lead }.
migration-lead-alone = { $tenant }: de { $sources } a { $target }. La ejecuta { $tenant }.
migration-start-here = Migre sus buzones en oleadas que inicia usted y sígalas aquí.
migration-none = Todavía no hay oleadas
migration-none-text = Empiece con una oleada de prueba de unos pocos buzones. Muestra que todo funciona antes de migrar los buzones de muchas personas.
migration-none-led = El cliente todavía no ha planificado ninguna oleada.

# The figures of the tower
migration-moved = Migrados y verificados
migration-moved-of = { $done } de { $all }
migration-rate = Velocidad de esta oleada
migration-rate-mailboxes = { $count ->
    [one] Un buzón por hora
   *[other] { $count } buzones por hora
}
migration-rate-bytes = { $bytes } por hora
migration-rate-messages = { $count ->
    [one] Un mensaje por hora
   *[other] { $count } mensajes por hora
}
migration-daily = Objetivo diario, { $percent } %
migration-daily-whole = Objetivo diario
migration-doubled = Duplicados
migration-forecast = Último buzón, previsión
migration-forecast-likely = En 80 de cada 100 casos, a más tardar el { $date }
migration-forecast-none = Todavía no se conoce
migration-forecast-none-text = Se conocerá cuando terminen cinco buzones

# What stays behind
migration-stays = Lo que no se migrará
migration-stays-text = De { $source } no se migra lo siguiente: { $list }.
migration-stays-by = Lectura confirmada por { $name } ({ $date }).
migration-apart-text = Algunos de estos elementos se migran con las herramientas de migración del propio { $source }: { $list }.
migration-stays-open = Nadie ha confirmado todavía la lectura. Hasta que alguien lo haga, no se puede enviar ninguna oleada.
migration-stays-full = Lista completa
migration-stays-send = Lo he leído
migration-stays-tell = Informe a las personas afectadas antes de migrar sus buzones.
migration-moves-text = De { $source } se migra lo siguiente: { $list }.

# The waves
migration-waves = Oleadas
migration-waves-caption = Hora local de { $place }. Una oleada se puede pausar y reanudar; no se copia nada dos veces.
migration-column-wave = Oleada
migration-column-mailboxes = Buzones
migration-column-progress = Progreso
migration-column-exceptions = Excepciones
migration-column-duration = Duración
migration-column-state = Estado
migration-wave-test = Oleada de prueba
migration-wave-pilot = Oleada piloto
migration-wave-velocity = Oleada a pleno ritmo
migration-wave-number = Oleada { $number }
migration-test-number = Oleada de prueba { $number }
migration-pilot-number = Oleada piloto { $number }
migration-wave-text-test = Oleada de prueba: unos pocos buzones, para ver que todo funciona
migration-wave-text-pilot = Oleada piloto: el primer grupo real; hay solo una
migration-wave-text-velocity = Oleada a pleno ritmo: todos los demás, grupo a grupo
migration-verified-of = { $done } de { $all } verificados
migration-failed-count = Fallidos: { $count }
migration-messages-of = { $done } de { $all } mensajes
migration-starts-when-said = Empieza cuando usted lo decida
migration-starts-when-customer = Empieza cuando el cliente lo decida
migration-awaited = Iniciada; a la espera de la herramienta
migration-until-cut-off = Los buzones se pueden cambiar hasta: { $when }
migration-proposed = Propuesta por su especialista
migration-proposed-led = Propuesta; el cliente todavía no ha respondido
migration-proposed-by = Propuesta por { $name }
migration-left = tiempo restante aproximado: { $length }
migration-accepted = Aceptada
migration-stopping = Deteniéndose
migration-stopped = Detenida antes de terminar
migration-percent = { $percent } por ciento

# States, with whose move it is; the words of the process
migration-state-planned = No enviada
migration-state-submitted = Enviada
migration-state-queued = En cola
migration-state-waiting-for-customer = Pendiente del cliente
migration-state-running = En curso
migration-state-completed = Completada
migration-state-completed-with-errors = Completada con errores
migration-state-failed = Fallida
migration-mailbox-state-waiting = En espera
migration-mailbox-state-running = En curso
migration-mailbox-state-moved = Migrado, sin verificar
migration-mailbox-state-verified = Verificado
migration-mailbox-state-with-errors = Con errores
migration-mailbox-state-failed = Fallido

# What the customer does next in each state
migration-next = Siguiente paso
migration-next-planned = Revise la lista de buzones y envíe la oleada.
migration-next-objections = Corrija lo que se indica arriba y envíe la oleada.
migration-next-submitted = La oleada está enviada. Todavía puede cambiar sus buzones o anular el envío hasta: { $when }.
migration-next-submitted-open = La oleada está enviada. Se puede iniciar a partir de: { $when }.
migration-next-queued = La lista de buzones es definitiva. La oleada se puede iniciar a partir de: { $when }.
migration-next-pair = Empareje el equipo que migra el correo; después inicie la oleada y ejecute allí la herramienta.
migration-next-waiting-for-customer = Inicie la oleada y ejecute la herramienta en su equipo.
migration-next-paused = La oleada está en pausa. Iníciela de nuevo cuando quiera: lo migrado se conserva y no se copia nada dos veces.
migration-next-running = La herramienta de su equipo está migrando el correo. Puede pausarla en cualquier momento.
migration-next-stopping = La oleada se está deteniendo: la herramienta termina lo que está migrando en este momento.
migration-next-stopped = La oleada se detuvo. Reinténtela para migrar lo que falta.
migration-next-started = Ha iniciado la oleada. Ejecute la herramienta en su equipo: el primer buzón se migra en cuanto la herramienta se conecte.
migration-next-completed = Revise algunos de los buzones nuevos y acepte la oleada. Si todavía llega correo a los antiguos, ejecútela antes de nuevo.
migration-next-completed-with-errors = Revise las excepciones. Reintente lo que todavía se pueda migrar o acepte la oleada como está.
migration-next-failed = Revise las excepciones, corrija sus causas y reinténtelo.
migration-next-imported = Revise las excepciones y acepte la oleada como está. Lo que todavía se pueda migrar se migra con la herramienta que generó el informe.
migration-next-accepted = No queda nada por hacer: esta oleada se aceptó el { $date }.
migration-missing-messages = { $count ->
    [one] Falta un mensaje.
   *[other] Faltan { $count } mensajes.
}
migration-missing-begun = { $count ->
    [one] Un buzón no se empezó a migrar.
   *[other] { $count } buzones no se empezaron a migrar.
}
migration-missing-failed = { $count ->
    [one] Un buzón no se pudo migrar.
   *[other] { $count } buzones no se pudieron migrar.
}
migration-accepted-on = Aceptada por { $name } ({ $date })
migration-act-submit = Enviar
migration-act-take-back = Anular el envío
migration-act-start = Iniciar
migration-act-start-of = Iniciar { $name }
migration-act-pause = Pausar
migration-act-pause-of = Pausar { $name }
migration-act-stop = Detener
migration-act-stop-text = La herramienta termina lo que está migrando en este momento y la oleada acaba como está. Puede reintentarla más adelante.
migration-act-retry = Reintentar
migration-act-again = Ejecutar de nuevo
migration-act-accept = Aceptar
migration-act-change = Cambiar
migration-act-remove = Quitar esta oleada
migration-act-plan = Planificar una oleada
migration-act-propose = Proponer una oleada

# The runner: the tool on the customer's computer
migration-runner = La herramienta
migration-runner-text = Se ejecuta en un equipo suyo y desde allí inicia sesión en ambos sistemas de correo. Las contraseñas y el correo nunca llegan aquí.
migration-runner-text-led = Se ejecuta en un equipo del cliente y desde allí inicia sesión en ambos sistemas de correo. Las contraseñas y el correo nunca llegan aquí.
migration-runner-heard = Último contacto: { $when }
migration-silent = No hay contacto con la herramienta
migration-runner-silent = No hay contacto con la herramienta (último: { $when }). ¿Sigue encendido el equipo?
migration-runner-none = Todavía no hay ningún equipo emparejado.
migration-runner-paired = Equipo emparejado: { $name }
migration-runner-report = Importado de un informe de { $name }
migration-pair = Emparejar un equipo
migration-pair-code = Código
migration-pair-code-text = Sirve una sola vez, durante { $minutes }. Escríbalo donde lo pida la herramienta.
migration-pair-command = Emparejar el equipo
migration-pair-command-text = El comando pide el código y crea plan.toml con los buzones de esta oleada. Indique en ese archivo los dos servidores de correo y dónde están las contraseñas.
migration-check-command = Comprobar la oleada
migration-check-command-text = Indica qué se migraría y qué no, sin cambiar nada en ninguno de los dos lados.
migration-trial-command = Probar con algunos mensajes
migration-trial-command-text = Migra como máximo diez mensajes de cada carpeta, para ver cómo llegan. El comando siguiente migra el resto.
migration-run-command = Ejecutar la oleada
migration-run-command-text = El comando espera a que usted inicie aquí la oleada, migra lo que falta y, al final, lo compara. Repítalo cuantas veces quiera.
migration-verify-command = Verificar la oleada
migration-verify-command-text = Compara lo que hay en el destino con el origen y muestra las diferencias.

# Why a run waits
migration-waits = La herramienta está esperando
migration-wait-suggested = El servidor de correo ha pedido una pausa
migration-wait-limit = El servidor de correo limita la velocidad
migration-wait-budget = La cantidad de hoy está agotada
migration-wait-window = La hora actual está fuera del horario elegido
migration-wait-dropped = El servidor de correo ha cerrado la conexión
migration-wait-connections = El servidor de correo no admite más conexiones por el momento
migration-wait-sign-in = Un servidor de correo ha rechazado el inicio de sesión: corríjalo en el equipo que ejecuta la herramienta
migration-wait-no-room = Un buzón de destino está lleno: libere espacio o aumente su cuota e inicie de nuevo
migration-wait-until = { $reason }. Continúa: { $when }.
migration-wait-open = { $reason }.

# What stands in the way of a wave, and the way out
migration-objections-title = Antes de poder enviar esta oleada
migration-objections-again-title = Antes de poder reintentar esta oleada
migration-objection-no-mailboxes = No tiene ningún buzón. Agregue al menos uno.
migration-objection-batch-too-small = Buzones: { $has }; mínimo: { $needed }. Agregue más o conviértala en una oleada de prueba.
migration-objection-start-passed = La hora de inicio ya ha pasado. Elija otra posterior.
migration-objection-past-cut-off = Sus buzones se podían cambiar hasta: { $when }. Elija un inicio posterior.
migration-objection-too-many-that-day = Ese día ya hay { $most } oleadas. Elija otro día.
migration-objection-outside-window = En esta nube no se migra nada a esa hora. Próximo inicio posible: { $when }.
migration-objection-outside-window-open = En esta nube no se migra nada a esa hora. Elija otro inicio.
migration-objection-second-pilot = Ya hay una oleada piloto y solo puede haber una. Elija otro tipo de oleada.
migration-objection-out-of-order-test = Antes debe completarse una oleada de prueba.
migration-objection-out-of-order-pilot = Antes debe completarse la oleada piloto.
migration-objection-out-of-order-velocity = Antes debe completarse una oleada anterior.
migration-objection-service-not-ready = El servicio de destino todavía no está configurado. Termine sus tareas o envíe una comprobación sin errores.
migration-objection-tasks = Tareas de { $service }
migration-objection-not-acknowledged = Nadie ha confirmado la lectura de lo que no se migrará. Lea la lista y confirme la lectura.
migration-objection-mailbox-too-large = { $target } tiene { $bytes }, y su buzón nuevo solo puede llenarse hasta { $most }. Archive correo o aumente la cuota.
migration-objections-too-large = Varios buzones ocupan más de lo permitido en los nuevos. Archive correo o aumente la cuota.
migration-objections-first = Los primeros { $count } buzones
migration-objection-filled = { $target }, { $bytes } ({ $most } como máximo)
migration-objections-elsewhere = Varios buzones ya están en otras oleadas que todavía no han terminado. Deje cada uno en una sola oleada.
migration-objections-again = Varios buzones también están en otras oleadas que ya se han enviado. Vuelva a intentarlo cuando esas oleadas hayan terminado, o deténgalas.
migration-objection-in = { $source }, en { $wave }
migration-objection-same-target = { $target } figura más de una vez. Déjelo una sola vez.

# The mailboxes of a wave
migration-mailboxes = Buzones
migration-mailboxes-caption = Cada uno con su origen y su destino
migration-mailbox = Buzón
migration-messages = Mensajes
migration-size = Tamaño
migration-size-of = { $there } de { $all }
migration-attempt-of = Intento { $number } de { $most }
migration-verified-at = Comparados: { $compared } ({ $when })
migration-differences = { $count ->
    [one] Una diferencia
   *[other] { $count } diferencias
}
migration-from = desde { $source }
migration-erased = Dirección eliminada
migration-fault-sign-in = Se rechazó el inicio de sesión. Compruebe la contraseña o el token en el equipo que ejecuta la herramienta.
migration-fault-unreachable = No se pudo conectar con el servidor de correo.
migration-fault-no-room = El buzón de destino está lleno. Libere espacio o aumente su cuota.
migration-fault-throttled = El servidor de correo limitó la velocidad durante demasiado tiempo.
migration-fault-protocol = Lo que respondió el servidor de correo no es IMAP.
migration-fault-journal = No se pudo escribir el diario de migración en el equipo que ejecuta la herramienta. Compruebe su disco.
migration-fault-other = Se detuvo por otro motivo.
migration-said = Respuesta del servidor: { $said }

# Exceptions, each with cause, owner and state
migration-exceptions = Excepciones
migration-exceptions-in = Excepciones: { $name }
migration-exceptions-caption = Cada una, con su causa en palabras sencillas y un responsable.
migration-item-sized = { $name }, { $text }
migration-exceptions-none-text = Todo lo que había que migrar está en el destino.
migration-group-items = { $count ->
    [one] Un elemento
   *[other] { $count } elementos
}
migration-group-first = Los primeros { $count } elementos
migration-group-elsewhere = { $places } y otros
migration-ledger-link = Registro de todos los elementos
migration-item = Elemento
migration-cause = Causa
migration-owner = Responsable
migration-class-too-large = Mensaje demasiado grande
migration-class-no-room = Buzón lleno
migration-class-bytes = Contenido rechazado
migration-class-nul = Mensaje con bytes NUL
migration-class-refused = Mensaje rechazado
migration-class-unreadable = Mensaje ilegible
migration-class-keywords = Palabras clave omitidas
migration-class-doubled = Mensaje presente dos veces
migration-class-missing = Falta el mensaje
migration-class-differs = Mensaje distinto
migration-class-other = Otro
migration-cause-too-large = Supera el tamaño que acepta el destino. Aumente el límite o guarde el mensaje en un archivo.
migration-cause-no-room = No hay espacio en el buzón de destino. Libere espacio o aumente su cuota y reinténtelo.
migration-cause-bytes = El destino no acepta estos bytes. Guarde el mensaje en un archivo.
migration-cause-nul = Puede contener bytes NUL que llegaron como otros bytes. Compárelo con el original.
migration-cause-refused = El destino rechaza este mensaje. Guárdelo en un archivo.
migration-cause-unreadable = El origen no lo entrega. Ábralo allí o pida que se repare el origen.
migration-cause-keywords = El destino conserva menos palabras clave. El mensaje en sí está allí.
migration-cause-doubled = El destino lo guardó después de que se cortara la conexión. Elimine uno de los dos.
migration-cause-missing = Se migró y ya no está en el destino. Reinténtelo, salvo que alguien lo haya eliminado allí.
migration-cause-differs = Lo que hay en el destino no es lo que tiene el origen. Compare ambos.
migration-cause-other = Lo notificó otra herramienta.
migration-cause-over = Supera { $most }, el límite para { $source }. Guarde el mensaje en un archivo.
migration-cause-code = { $name } Código: { $code }.
migration-owner-customer = Cliente
migration-owner-you = Usted
migration-item-stays = No se migrará
migration-item-again = Se puede reintentar
migration-item-there = En el destino

# The ledger
migration-ledger = Registro
migration-ledger-lead = Cada elemento que no se migró tal como era, según lo notificó la herramienta.
migration-ledger-all = Todos
migration-ledger-classes = Elementos por causa
migration-ledger-caption = Ordenados por buzón
migration-ledger-none = No se ha notificado nada de este tipo.
migration-ledger-empty = Todavía no hay elementos
migration-ledger-empty-text = Durante la migración, la herramienta notifica cada elemento que no se migra tal como era. El elemento aparece aquí con su buzón y su causa, y la lista está completa cuando termina la oleada.
migration-ledger-uid = UID { $uid }
migration-ledger-hidden = La herramienta solo envía los nombres de carpetas y las respuestas de los servidores de correo con --with-names, y nunca los asuntos.
migration-ledger-csv = Descargar como CSV
migration-ledger-csv-first = El archivo contiene los primeros { $count } elementos.
migration-ledger-next = Siguientes

# The report of a wave
migration-report = Informe
migration-report-final = Informe final
migration-report-lead = { $name }, desde { $source }, { $when }
migration-report-running = Esta oleada todavía no ha terminado. Las cifras son las actuales.
migration-report-words = De { $name }, { $date }
migration-report-none = El especialista todavía no ha escrito en este informe.
migration-report-form = Sus comentarios
migration-report-form-hint = Qué salió bien, qué queda pendiente y qué recomienda. El cliente lo lee junto con las cifras.
migration-report-send = Guardar el informe
migration-report-classes = Excepciones por causa

# Issues after a wave
migration-issues = Problemas
migration-issues-until = Puede notificar problemas hasta: { $date }.
migration-issues-until-led = El cliente puede notificar problemas hasta: { $date }.
migration-issues-over = Se podían notificar problemas hasta: { $date }.
migration-issues-later = Podrá notificar problemas cuando la oleada haya terminado.
migration-issues-later-led = El cliente podrá notificar problemas cuando la oleada haya terminado.
migration-issues-none = No se ha notificado ningún problema.
migration-issue = Notificar un problema
migration-issue-lead = Diga de qué buzón se trata, qué esperaba y qué ve. Su especialista responde aquí.
migration-issue-lead-alone = Diga de qué buzón se trata, qué esperaba y qué ve. Se conserva con la oleada.
migration-issue-text = Qué va mal
migration-issue-send = Notificar
migration-issue-by = { $name }, { $when }
migration-issue-answer = Responder
migration-issue-answer-title = Responder a un problema
migration-issue-answer-text = Su respuesta
migration-issue-answer-hint = Qué recomienda. Lo hace el cliente.
migration-issue-open = A la espera de respuesta

# Planning a wave
migration-plan-lead = Usted elige qué buzones se migran y cuándo. No empieza nada hasta que usted lo decida.
migration-propose-lead = El cliente ve su propuesta, cambia lo que quiera y la envía. Usted no puede enviarla ni iniciarla.
migration-plan-wave = Tipo de oleada
migration-plan-name = Nombre
migration-plan-name-hint = Por ejemplo, Finanzas. Sin nombre, la oleada se identifica por su tipo y número.
migration-plan-source = Dónde está ahora el correo
migration-plan-date = Día de inicio
migration-plan-time = Hora de inicio
migration-plan-time-hint = Hora local de { $place }, por ejemplo 20:00
migration-plan-mailboxes = Buzones
migration-plan-mailboxes-hint = Uno por línea: origen y destino, separados por una coma. Si los conoce, agregue el tamaño y la cuota del buzón nuevo, por ejemplo 12,5 GB.
migration-plan-file = Archivo CSV con buzones
migration-plan-file-hint = En lugar de la lista, con las mismas columnas
migration-plan-told = Día en que se informó a las personas afectadas
migration-plan-told-hint = Déjelo vacío hasta que estén informadas.
migration-plan-keep = Días que se conserva el registro
migration-plan-keep-hint = Desde el final de la oleada. Después se eliminan las direcciones y los elementos; las cifras se conservan.
migration-plan-save = Guardar el plan
migration-plan-propose = Proponer la oleada
migration-plan-languages = El servicio de migración no se presta en estos idiomas: { $languages }.
migration-change-title = Cambiar: { $name }
migration-change-save = Guardar los cambios
migration-source-imap = IMAP
migration-source-gmail = Gmail
migration-source-exchange = Exchange
migration-source-domino = HCL Domino

# The question before a start
migration-start-title = ¿Iniciar { $name } ahora?
migration-start-text = { $mailboxes }, { $bytes }. El correo sigue llegando al sistema antiguo hasta que cada buzón esté verificado. Puede pausarla en cualquier momento.
migration-start-text-plain = { $mailboxes }. El correo sigue llegando al sistema antiguo hasta que cada buzón esté verificado. Puede pausarla en cualquier momento.
migration-start-mailboxes = { $count ->
    [one] Un buzón
   *[other] { $count } buzones
}
migration-start-done = Final previsto
migration-start-done-likely = { $when }, aproximadamente; en 95 de cada 100 casos, a más tardar: { $late }
migration-start-done-late = En 95 de cada 100 casos, a más tardar: { $late }
migration-told = Personas informadas
migration-told-on = el { $date }
migration-told-not = el plan no indica el día
migration-start-runs = En nombre de
migration-start-runs-as = { $name }, { $tenant }
migration-start-not-yet = Todavía no
migration-stop-title = ¿Detener { $name } ahora?
migration-accept-title = ¿Aceptar { $name } como está?
migration-accept-text = Lo que falta ya no se migrará: una oleada aceptada no se puede reintentar.
migration-remove-title = ¿Quitar { $name }?
migration-remove-text = También se elimina la lista de buzones de la oleada. No se ha migrado nada y las demás oleadas quedan como están.

# Reading what another tool wrote
migration-import = Importar el informe de otra herramienta
migration-import-link = ¿Migró con otra herramienta? Importe su informe
migration-import-lead = Su contenido aparece entre las oleadas. El archivo en sí no se guarda.
migration-import-tool = Qué herramienta lo generó
migration-import-tool-imapsync = imapsync (log)
migration-import-tool-mbsync = mbsync (log)
migration-import-tool-migration-wiz = MigrationWiz (CSV)
migration-import-tool-migration-manager = Migration Manager (CSV)
migration-import-file = Informe
migration-import-file-hint = Tal como lo generó la herramienta, { $most } MB como máximo
migration-import-into = Oleada a la que pertenece
migration-import-into-hint = Un informe posterior actualiza la oleada de uno anterior.
migration-import-new = Una oleada propia
migration-import-name-hint = Sin nombre, la oleada recibe el de la herramienta.
migration-import-send = Importar el informe

error-migration-file = El archivo no es texto UTF-8. Guarde la lista como “CSV UTF-8” y vuelva a elegirla.
