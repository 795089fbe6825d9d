# What a tenant answers a partner’s request, and what the partner is told of it.

consent-goes-on = Permitida. Continuará por sí sola en cuanto un especialista haya aceptado la solicitud { $reference } o esta haya terminado.
consent-goes-on-if = Solo se ofrece una solicitud a la vez a los especialistas. Si permite esta, continúa por sí sola en cuanto la otra haya sido aceptada o haya terminado.
consent-allow-once = Permitir solo esta solicitud
consent-allow-once-text = Solo continúa esta solicitud, para los servicios que indica. El partner no obtiene ningún otro permiso, y este termina con la solicitud.
consent-allow-standing-text = Un consentimiento también incluye solicitudes posteriores, para los servicios y hasta el día que elija.
consent-once-line = { $partner } puede solicitar asistencia para { $services } solo en la solicitud { $reference }. El permiso termina con ella.
consent-answers = Respuestas del partner
partner-allowed = El cliente ha permitido esta solicitud. Continuará por sí sola, y entonces usted recibirá un correo.
mail-request-allowed-subject = La solicitud { $reference } para { $tenant } continúa
mail-request-allowed-text = { $tenant } ha permitido la solicitud { $reference } de { $partner }. { $next }
mail-request-allowed-button = Abrir la solicitud
mail-partner-place-subject = Ya puede iniciar sesión para { $partner }
mail-partner-place-text = Se le ha agregado en { $center } como persona de { $partner }. Inicie sesión con esta dirección de correo; cada vez se le envía un código y no hay contraseña. Sus clientes están en “Mis clientes”.
mail-partner-place-button = Iniciar sesión
