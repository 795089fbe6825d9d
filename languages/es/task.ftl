# Una tarea como la ven el cliente y el especialista, y la lista de tareas.

task-list = Tareas
task-list-lead = { $left ->
    [one] Queda una de { $all } tareas.
   *[other] Quedan { $left } de { $all } tareas.
} { $yours ->
    [0] Ahora no le corresponde ninguna.
    [one] Ahora le corresponde una.
   *[other] Ahora le corresponden { $yours }.
}
task-list-none = Todavía no hay plan
task-list-none-text = El plan se abre cuando un especialista acepta su solicitud o cuando inicia el plan de autoservicio.
task-see-services = Ver los servicios
task-self-serve = Plan de autoservicio
task-other-plans = Otros planes
task-breadcrumb = Dónde se sitúa esta tarea
task-which = Qué tareas
task-which-now = Ahora
task-which-later = Más adelante
task-which-done = Finalizadas
task-which-all = Todas
task-empty-now = En este momento no se puede hacer nada
task-empty-text-now = Cada tarea se abre sola en cuanto finaliza lo anterior.
task-empty-later = Ninguna tarea en espera
task-empty-text-later = Ya se puede trabajar en todo lo que queda.
task-empty-done = Todavía no hay tareas finalizadas
task-empty-text-done = Lo que finalice se conserva aquí con su evidencia.
task-empty-all = Este plan no tiene tareas
task-empty-text-all = Ninguna tarea de los guiones se aplica a los servicios elegidos.
task-of = Tarea { $number } de { $all }
task-due = Vence el { $date }
task-late = Venció el { $date }
task-is-late = Con retraso
task-planned = Según el plan: { $date }
task-about = Aprox. { $length }

# Puertas entre fases
task-gates = Puertas de fase
task-gates-text = Una puerta se abre cuando finalizan las tareas anteriores y cada parte ha indicado que el resultado está verificado.
task-gate-before = Antes de: { $phase }
task-gate-open = Abierta
task-gate-closed = Cerrada
task-gate-said = { $name }, { $when }
task-gate-not-said = Todavía no
task-gate-unfinished = { $count ->
    [one] Una tarea anterior no ha finalizado
   *[other] { $count } tareas anteriores no han finalizado
}
task-gate-ready = { $phase }: falta su verificación
task-gate-ready-text = Todas las tareas anteriores a la fase { $phase } han finalizado. Compruebe el resultado e indíquelo; la fase { $phase } se abre cuando cada parte lo haya hecho.
task-gate-verify = Dar por verificado
task-gate-waits = La fase { $phase } no puede abrirse hasta que esto esté hecho.

# Por qué, pasos
task-why = Por qué está aquí
task-why-always = Figura en todos los planes.
task-why-found = Una de sus comprobaciones encontró algo que corregir aquí.
task-why-service = Se eligió este servicio: { $service }.
task-why-fact = El { $date } usted respondió: { $question } { $answer }.
task-why-fact-then = Cuando se hizo el plan, la respuesta era: { $question } { $answer }.
task-why-unknown = Aún no nos lo ha indicado nadie: { $question } Permanece en el plan hasta que lo sepamos.
task-needs = Antes
task-opens = Lo que se abre después
task-steps = Orientación
task-document = { $title }, versión { $version }, revisión: { $date }
task-document-other-language = Este documento aún no está en su idioma; se muestra en { $language }.
task-document-behind = El documento en inglés ya va por la versión { $version }.
task-document-stale = Este documento lleva mucho tiempo sin revisarse. Contraste sus pasos con la documentación publicada.
task-read-on = Seguir leyendo

# Finalizar, o no
task-finish = Finalizar
task-note = Nota
task-evidence = Evidencia
task-evidence-optional = Puede dejar una nota para sus registros; no se exige nada.
task-evidence-note = Se necesita una frase: qué se hizo y dónde puede verse.
task-evidence-file = Se necesita un informe o una captura de pantalla. Adjúntelo, o consérvelo e indique dónde está.
task-evidence-kept = Se conserva en: { $place }
task-kept-at = Dónde se conserva
task-kept-at-hint = Para lo que permanece con usted: una carpeta, una página o una incidencia que su especialista pueda pedirle abrir en una reunión
task-files = Archivos
task-files-hint = Hasta { $files } archivos de { $most } MB cada uno, como PDF, imágenes, documentos de Office o texto
task-file-name-erased = Un archivo cuyo nombre se borró
task-file-shown = { $size }, { $name }, { $when }
task-shown-by = { $name }, { $when }
task-done = Completar
task-ask-review = Mostrarlo antes al especialista
task-stuck = No puedo avanzar
task-not-for-us = Lo haremos de otro modo
task-deviation-text = Si implementa de otra forma, lo registramos y mostramos el efecto en la previsión. Lo que sigue se abre igualmente.
task-is-finished = Finalizada
task-is-deviated = Hecha de otro modo
task-is-deviated-text = El plan la cuenta como finalizada.
task-reopen = Volver a abrirla
task-verified-before = El resultado previo a la fase { $phase } se verificó con esta tarea finalizada. Si vuelve a abrirla, ambas partes verifican de nuevo; lo que ya está abierto sigue abierto.
task-not-yet = Aún no está abierta
task-not-yet-text = Se abre sola cuando finaliza lo anterior.
task-centers = De esta se encarga el Centro
task-centers-text = La finaliza su especialista. No se le pide nada.
task-nobody-to-ask = Un plan de autoservicio no tiene especialista a quien preguntar. Solicite asistencia si quiere uno.
task-alone = Autoservicio
task-alone-text = Lo hace usted con los documentos publicados. El Centro no guía este servicio, así que no se consulta a ningún especialista.
task-alone-desk = Lo hace el cliente con los documentos publicados. El Centro no guía este servicio.
task-not-guided = Una parte de este plan es de autoservicio
task-not-guided-text = { $services }: lo hace usted con los documentos publicados, sin reuniones. Sus tareas figuran en el mismo plan, en el orden que funciona.
task-done-before = { $count ->
    [one] Una tarea de la incorporación principal ya está completada
   *[other] { $count } tareas de la incorporación principal ya están completadas
}
task-done-before-text = La incorporación principal se hace una sola vez por organización. Lo que ya se ha completado en el plan de { $services } no se vuelve a pedir en este plan.
task-done-before-unseen = La incorporación principal se hace una sola vez por organización. Lo que ya se ha completado en otro de sus planes no se vuelve a pedir en este plan.
task-done-before-open = Ver lo que se hizo allí
task-stuck-while-paused = El proyecto está en pausa, así que ahora nadie puede responder. Puede continuar con sus propias tareas.
task-paused = En pausa desde el { $date }
task-paused-text = La suscripción terminó, así que la orientación y las reuniones del Centro esperan. Puede continuar con sus propias tareas; todo se reanuda el día en que se renueve la suscripción.
task-assign = Asignar
task-person = Persona
task-nobody = Nadie en concreto
task-assign-send = Asignar
task-stuck-title = ¿Qué le impide avanzar?
task-stuck-reason = Motivo
task-stuck-reason-hint = Una frase. Se avisa de inmediato a su especialista.
task-stuck-send = Pedir ayuda
task-deviate-title = ¿Hacerla de otro modo?
task-effect = Qué efecto tiene
task-effect-why = Para qué sirve la tarea:
task-effect-goes-on = El proyecto continúa. Su motivo se conserva con el plan y su especialista puede leerlo.
task-effect-opens-none = Ninguna otra tarea se abre de inmediato por ello.
task-effect-opens = Estas tareas se abren de inmediato, porque el plan cuenta esta como finalizada:
task-effect-forecast = La previsión pasa del { $now } al { $then }.
task-effect-forecast-same = La previsión se mantiene: { $date }.
task-effect-forecast-of = Cuenta los días hábiles del plan, no lo bien que funcione el otro modo.
task-deviate-reason = Qué hará en su lugar
task-deviate-reason-hint = Una frase, con el motivo
task-deviate-agree = Entiendo que el resultado puede verse afectado
task-deviate-keep = Conservar la tarea
task-deviate-send = Registrar

# Conversación e historial
task-conversation = Conversación
task-conversation-none = Todavía no ha escrito nadie sobre esta tarea.
task-reply = Escriba una respuesta
task-send = Enviar
task-unread = Nueva orientación de { $name }
task-way-stuck = no puede avanzar
task-way-more = pide algo más
task-way-right = considera correcta la evidencia
task-way-written = Recomendación por escrito
task-way-verbal = Dada en una reunión
task-way-document = Documento
task-history = Historial
task-history-opened = Abierta por el plan, { $when }
task-history-reopened = Abierta de nuevo por { $name }, { $when }
task-history-given-back = Respondida por { $name }, { $when }
task-history-stuck = Bloqueada según { $name }, { $when }
task-history-shown = Evidencia mostrada por { $name }, { $when }
task-history-done = Finalizada por { $name }, { $when }
task-history-deviated = Hecha de otro modo por { $name }, { $when }
task-history-elsewhere = Finalizada en otro plan por { $name }, { $when }
task-history-assigned = Asignada a { $person } por { $name }, { $when }
task-history-unassigned = Sin asignar, por { $name }, { $when }
task-history-found-right = Evidencia considerada correcta por { $name }, { $when }
task-history-check-found = Abierta: la comprobación { $check } ha encontrado algo, { $when }
task-history-check-clean = Finalizada: la comprobación { $check } ya no encuentra nada, { $when }
task-history-left-as-it-is = { $name } la ha dejado como está, { $when }

# Como lo ve el especialista
task-advise = Recomendar
task-answer = Responder
task-review = Revisar la evidencia
task-record = Registrar lo dicho
task-belongs = Esta tarea es del cliente. Usted puede recomendar, responder y revisar; solo { $customer } puede finalizarla.
task-staff-actions = Acciones de cliente realizadas por el personal en este proyecto
task-answer-to = Responder a { $customer }
task-answer-words = Su respuesta
task-answer-hint = Pasa al registro de orientación. La tarea vuelve a ser del cliente.
task-answer-send = Responder
task-own = Esta tarea es del Centro
task-own-finish = Finalizar nuestra tarea
task-review-words = Lo que observó
task-review-hint = Necesario si pide algo más: qué falta
task-review-accept = La evidencia es correcta
task-review-return = Pedir algo más
task-advice-to = Recomendación para { $customer }
task-advice-document = Documento
task-advice-no-document = Sin documento
task-advice-document-in = { $title }, { $language }
task-advice-meeting = Reunión
task-choose-meeting = Elija la reunión
task-advice-words = Su recomendación
task-advice-words-hint = Pasa al registro de orientación con su nombre y con la versión y el idioma de este documento. El cliente confirma la lectura.
task-advice-language = Idioma de su recomendación
task-advice-send = Dar la recomendación
task-record-none = Aún no ha comenzado ninguna reunión de este proyecto.
task-said = Lo que se dijo
task-said-hint = La recomendación en una o dos frases, tal como la leerá el cliente
task-record-send = Registrar
