# Lo que solo tiene la demostración: personas que se pueden encarnar, el buzón, el reloj.

demo-title = Centro de demostración
demo-lead = Elija quién quiere ser. Un clic inicia la sesión.
demo-mailbox-title = Buzón de la demostración
demo-mailbox-lead = La demostración no envía correo. Lo que habría enviado, a cualquier persona, está aquí.
demo-mailbox-none = Todavía no hay correo
demo-mailbox-none-text = Envíe una solicitud o reserve una reunión; los correos aparecerán aquí.
demo-mail-from = De
demo-mail-to = Para
demo-mail-sent = Enviado
demo-mail-open = Pulsar el botón del correo
demo-mail-invitation = Invitación (.ics)
demo-clock-title = Reloj de la demostración
demo-clock-now = Fecha y hora: { $date }, { $time }. El tiempo solo avanza; lo que vence se procesa al momento.
demo-clock-hour = Avanzar una hora
demo-clock-business-day = Avanzar un día hábil
demo-clock-month = Avanzar 30 días
demo-clock-sign-ins = Como en un Centro real, una sesión termina a los 30 días: tras un salto así, vuelva a iniciar sesión.
demo-clock-subscriptions = Suscripciones
demo-clock-subscriptions-text = Un Centro real se entera de las renovaciones por su sistema de licencias. Aquí, un clic renueva una suscripción por un año a partir de hoy.
demo-clock-held = { $seats ->
    [one] una licencia hasta el { $date }
   *[other] { $seats } licencias hasta el { $date }
}
demo-clock-renew = Renovar
