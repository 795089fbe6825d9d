# First steps of a new Center, and what is shown to be copied.

people-services-all = Todos los servicios
people-added = Se ha agregado a { $name }
people-added-text = Un correo con un vínculo para iniciar sesión está en camino. Hasta el primer inicio de sesión, la persona figura como invitada.
people-sent-again = El correo está de nuevo en camino
people-not-come = Esta persona aún no ha iniciado sesión.
people-send-again = Volver a enviar el correo
people-none-text = Las solicitudes se ofrecen a los especialistas. Agregue el primero y, después, una organización con sus suscripciones.
tenant-first-admin = Su primer administrador
tenant-first-admin-text = Esta organización aún no tiene administrador. Facilite la dirección siguiente a alguien de la organización: quien inicie sesión con un correo de uno de sus dominios, o demuestre un dominio, puede ser el primer administrador.
tenant-first-admin-address = Dirección que debe facilitar
copy = Copiar
copy-done = Copiado
