# La cola del responsable y los pasos por listas largas.

queue-title = Cola
queue-lead = { $count ->
    [0] Ninguna solicitud espera a un especialista.
    [one] Una solicitud espera a un especialista.
   *[other] { $count } solicitudes esperan a un especialista.
}
queue-none = Ninguna solicitud en espera
queue-none-text = Todas las solicitudes elegibles se han ofrecido o aceptado.
queue-caption = Primero, las que más llevan en espera. La antigüedad se mide en tiempo hábil de la región.
queue-customer = Cliente
queue-language = Habla
queue-services = Servicios
queue-region = Región
queue-waiting = En espera
queue-state = Estado
queue-why = Última decisión de enrutamiento
queue-looks-again = Se vuelve a examinar cada hora mientras no haya nadie adecuado.
queue-pool-empty = Nadie cumple todos los filtros; tras este no quedó nadie: { $filter }.
queue-asked = Consultas
queue-promise = Compromiso
queue-promise-none = Aún no se ha consultado a nadie
queue-promise-kept = Cumplido
queue-promise-running = En plazo
queue-promise-late = Con retraso
queue-promise-due = Plazo de respuesta: { $when }; tiempo restante: { $left }
queue-promise-expired = { $count ->
    [one] Una oferta caducó sin respuesta
   *[other] { $count } ofertas caducaron sin respuesta
}
queue-pool-nobody = El Centro aún no tiene especialistas
list-pages = Páginas de esta lista
list-newer = Más recientes
list-older = Anteriores
