# Los servicios del inquilino con su elegibilidad, sin que haya que preguntar.

service-title = Servicios
service-lead = Todos los servicios, comprobados el { $date } con las reglas de { $rules }. Puede solicitar cualquiera; el resultado indica qué podemos hacer.
service-yours = En sus suscripciones
service-request = Solicitar
service-migration-caption = Comprobado el { $date } con las reglas de { $rules }
service-subscriptions = Sus suscripciones
service-held = { $seats ->
    [one] Una licencia, del { $start } al { $end }
   *[other] { $seats } licencias, del { $start } al { $end }
}
service-current = Vigente
service-ended = Terminada
service-to-begin = Empieza más adelante
service-how = Cómo se decide
service-how-text = Contamos las licencias de pago de sus suscripciones vigentes que incluyen un servicio y las comparamos con las reglas vigentes ese día. Los mismos datos dan siempre la misma respuesta, y cada decisión conserva aquello en lo que se basó.
service-how-again = Lo volvemos a comprobar cada día y cada vez que envía una solicitud.
service-version = Reglas de { $rules }, versión { $version } del catálogo
service-see-requests = Ver todas las solicitudes
