# La página del operador: los trabajos abandonados.
operator-version = Versión
operator-well = Nada requiere su atención
operator-well-text = No se ha abandonado ningún trabajo ni hay correos retrasados.
operator-given-up-text = Cada trabajo se intentó varias veces y ahora espera a que alguien lo revise. Una vez corregida la causa, vuelva a intentarlo.
operator-job-about = { $tries ->
    [one] Un intento, sobre: { $subject }
   *[other] { $tries } intentos, sobre: { $subject }
}
operator-again = Volver a intentarlo
operator-end = Abandonar definitivamente
operator-secret = El correo contenía un código, que se ha borrado. La propia persona debe pedir otro.
job-letter = Correo
job-sign-in-code = Correo con código de inicio de sesión
job-offer-request = Oferta de una solicitud a un especialista
job-expire-offer = Caducidad de una oferta
job-recheck = Trabajo diario
job-recheck-tenant = Comprobación de una organización modificada
job-recheck-tenants = Comprobación de las organizaciones de un archivo
job-carry-invitation = Invitación de un partner
job-finish-import = Fin de una importación, o de deshacerla
job-webhook = Mensaje a un webhook
action-tend-jobs = volver a intentar trabajos o abandonarlos
action-export-person = entregar los datos que se conservan de una persona
action-erase-person = borrar los datos de una persona
