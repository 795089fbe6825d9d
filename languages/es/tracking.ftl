# Una solicitud después de enviarla.

tracking-title = Solicitud { $reference }
tracking-sent = Enviada por { $name }: { $when }
tracking-sent-once = Enviada: { $when }
tracking-waited = Tiempo de espera
tracking-waited-text = tiempo hábil desde que se envió
tracking-due = Plazo de respuesta
tracking-left = Tiempo hábil restante: { $length }
tracking-queue = Cola
tracking-answer-by = Plazo de respuesta si se consultara ahora: { $when }
tracking-link = Vínculo para otras personas
tracking-link-text = Quien tiene este vínculo ve la referencia, el estado y el tiempo de espera, nada más.
tracking-link-make = Crear un vínculo
tracking-link-renew = Crear otro vínculo
tracking-link-new = Cópielo ahora; solo se muestra esta vez. Un vínculo anterior ya no funciona.
tracking-link-works = Hay un vínculo en uso, como el de nuestro correo; no conservamos ninguna copia que pueda volver a mostrarse. Uno nuevo lo deja sin efecto.
tracking-link-revoke = Revocar el vínculo
tracking-open-plan = Abrir el plan
tracking-as-of = Actualizado: { $when }

# Lo que se dice a quien lee el vínculo, en cada estado
tracking-public-draft = Esta solicitud aún no se ha enviado.
tracking-public-filed = La solicitud se envió y se está comprobando.
tracking-public-awaiting-consent = Se espera el consentimiento del cliente.
tracking-public-queued = La solicitud espera al siguiente especialista adecuado.
tracking-public-offered = Se ha consultado a un especialista, que responde en 2 días hábiles.
tracking-public-accepted = Un especialista ha aceptado la solicitud. El trabajo ha empezado.
tracking-public-self-serve = La solicitud se respondió. El cliente puede continuar con un plan de autoservicio.
tracking-public-withdrawn = La solicitud se retiró.
