# What programs outside are told, and a person's meetings in its own calendar.

action-manage-webhooks = indicar qué programas reciben aviso de los cambios
action-stop-webhook = dejar de avisar a un programa que ya no existe
action-follow-calendar = ver las reuniones propias en un calendario
error-webhook-url = No se puede enviar nada a esta dirección. Escriba una como https://hooks.empresa.com/fasttrack, sin nombre ni contraseña.
error-webhook-many = Se ha alcanzado el número máximo de direcciones. Quite una primero.

calendar-title = Sus reuniones en su calendario
calendar-lead = Una dirección secreta para aplicaciones de calendario, con sus reuniones de los últimos 30 días y todas las futuras. Quien la conozca puede leerlas.
calendar-made = Dirección
calendar-made-text = Cópiela ahora: no se volverá a mostrar.
calendar-since = Hay una dirección desde el { $date }.
calendar-make = Crear la dirección
calendar-renew = Crear otra dirección
calendar-revoke = Revocar la dirección

webhook-title = Webhooks
webhook-lead = Sus propios programas reciben aviso de lo que cambia aquí. Cada mensaje se firma con el secreto de su dirección.
webhook-text = Sus propios programas pueden recibir aviso de lo que cambia aquí.
webhook-of = Webhooks: { $name }
webhook-one = Webhook
webhook-none = Todavía no hay ninguna dirección
webhook-none-text = Agregue la dirección de un programa que deba saber cuándo cambia una solicitud, una tarea o una reunión.
webhook-add = Agregar una dirección
webhook-url = Dirección
webhook-url-hint = Empieza por https:// y responde con un estado de 200 a 299
webhook-kinds = Eventos
webhook-kinds-hint = Si no elige ninguno, se avisa de todos los eventos
webhook-all = Todos los eventos
webhook-count = { $count ->
    [one] { $count } tipo de evento
   *[other] { $count } tipos de eventos
}
webhook-state = Estado
webhook-on = Activado
webhook-off-switched-off = Desactivado
webhook-off-gone = Desactivado: la dirección ya no existe (410)
webhook-off-keeper-left = Desactivado: ya no hay ninguna persona responsable
webhook-change = Cambiar la dirección
webhook-test = Enviar un mensaje de prueba
webhook-switch-on = Activar
webhook-switch-off = Desactivar
webhook-secret-made = Secreto de esta dirección
webhook-secret-text = Cópielo ahora: no se volverá a mostrar. Con él, su programa comprueba la firma de cada mensaje.
webhook-secret-new = Cambiar el secreto
webhook-secret-both = Hasta el { $until }, los mensajes se firman también con el secreto anterior.
webhook-remove = Quitar
webhook-remove-question = ¿Quitar esta dirección?
webhook-remove-effect = No se le envía nada más, y el registro de sus mensajes se elimina con ella.
webhook-log = Mensajes
webhook-log-text = Primero los más recientes; se conservan durante 30 días una vez terminados. De cada respuesta solo se conserva el estado.
webhook-log-none = Todavía no hay ningún mensaje
webhook-log-none-text = El próximo cambio se enviará a esta dirección. Un mensaje de prueba muestra al momento si llega.
webhook-event = Evento
webhook-answer = Respuesta
webhook-tries = Intentos
webhook-when = Fecha y hora
webhook-next = Próximo intento: { $when }
webhook-again = Enviar de nuevo
webhook-delivery-waiting = En espera
webhook-delivery-delivered = Entregado
webhook-delivery-exhausted = No entregado
webhook-delivery-stopped = Detenido
webhook-fault-url = No se puede enviar nada a esta dirección
webhook-fault-name = Nombre no encontrado
webhook-fault-network = Red no permitida
webhook-fault-connect = Sin conexión
webhook-fault-tls = Certificado rechazado
webhook-fault-time = Tiempo de espera agotado
webhook-fault-answer = Sin respuesta válida
webhook-fault-rests = En pausa: poco antes no respondió a tiempo
webhook-fault-center = El Centro no pudo enviarlo
