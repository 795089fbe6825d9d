# Los estados del proceso, cada uno con su palabra, y a quién le toca.

move-yours = Le toca a usted
move-centers = Le toca al Centro
move-customers = Le toca al cliente
move-ours = Nos toca
move-nobodys = Aún no le toca a nadie
waiting-on = Pendiente de
waiting-you = usted: { $count }
waiting-center = nosotros: { $count }
waiting-customer = cliente: { $count }
waiting-us = nosotros: { $count }
waiting-later = más adelante: { $count }

request-state-draft = Borrador
request-state-filed = Enviada
request-state-awaiting-consent = Espera consentimiento
request-state-queued = En cola
request-state-offered = Ofrecida
request-state-accepted = Aceptada
request-state-self-serve = Autoservicio
request-state-withdrawn = Retirada

# Qué ocurre después en cada estado de una solicitud, para el cliente
request-next-draft = Envíela cuando esté completa. Un borrador se conserva durante 30 días.
request-next-filed = Comprobamos qué servicios son elegibles. Tarda menos de un minuto.
request-next-awaiting-consent = La envió su partner. Un administrador de su organización decide si el partner puede actuar.
request-next-queued = Se consulta al siguiente especialista que habla su idioma y conoce sus servicios.
request-next-nobody = De momento no se puede consultar a ningún especialista adecuado. Los responsables del Centro lo saben y la solicitud se vuelve a examinar cada hora.
request-next-offered = Se ha consultado a un especialista, que responde en 2 días hábiles.
request-next-accepted = Un especialista la ha aceptado. El plan muestra hasta dónde ha llegado el trabajo.
request-next-self-serve = Puede empezar hoy con el plan de autoservicio. Si algo cambia, vuelva a solicitar asistencia.
request-next-withdrawn = Esta solicitud se retiró. Puede enviar una nueva en cualquier momento.

offer-state-open = A la espera de respuesta
offer-state-accepted = Aceptada
offer-state-declined = Rechazada
offer-state-expired = Caducada
offer-state-withdrawn = Retirada

engagement-state-open = En curso
engagement-state-paused = En pausa
engagement-state-stalled = Estancado
engagement-state-completed = Completado
engagement-state-closed = Cerrado

task-state-waiting = En espera
task-state-open = Abierta
task-state-stuck = Bloqueada
task-state-in-review = En revisión
task-state-done = Completada
task-state-deviated = Hecha de otro modo
task-state-not-applicable = No aplicable

meeting-state-held = Guardada para usted
meeting-state-booked = Reservada
meeting-state-moved = Reprogramada
meeting-state-cancelled = Cancelada
meeting-state-no-show = Faltó alguien
meeting-state-done = Celebrada

owner-kind-customer = Cliente
owner-kind-representative = Representante
owner-kind-partner = Partner
owner-kind-specialist = Especialista
