# What programs outside are told, and a person's meetings in its own calendar.

action-manage-webhooks = indicar qué programas reciben los cambios
action-stop-webhook = dejar de avisar a un programa que ya no existe
action-follow-calendar = leer las reuniones propias en un calendario
error-webhook-url = No se puede enviar nada a esta dirección. Escriba una como https://hooks.empresa.com/fasttrack, sin nombre ni contraseña.
error-webhook-many = No caben más direcciones. Quite una primero.

calendar-title = Sus reuniones en su calendario
calendar-lead = Una dirección secreta para aplicaciones de calendario, con sus reuniones de los últimos 30 días y todas las futuras. Quien la conozca puede leerlas.
calendar-made = Dirección
calendar-made-text = Cópiela ahora: no se volverá a mostrar.
calendar-since = Hay una dirección desde el { $date }.
calendar-make = Crear la dirección
calendar-renew = Crear otra dirección
calendar-revoke = Revocar la dirección
