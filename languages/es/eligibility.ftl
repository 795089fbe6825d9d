# Resultados y sus motivos: regla, lo observado, lo necesario, qué lo cambiaría.

verdict-eligible = Elegible
verdict-self-serve = Autoservicio
verdict-not-eligible = No elegible
migration-level-none = Sin migración
migration-level-guidance = Solo orientación
migration-level-service = Servicio de migración
eligibility-service = Servicio
eligibility-verdict = Resultado
eligibility-seen = Lo que hemos visto
eligibility-needed = Lo que se necesita
eligibility-change = Qué lo cambiaría
eligibility-also = { $name }, además
eligibility-migration = Migración de correo y archivos
eligibility-migration-meetings = Idioma de la migración
eligibility-benefit = Beneficio adicional para organizaciones muy grandes
eligibility-caption = Decisión: { $when }, con las reglas de { $rules }. Los mismos datos dan siempre la misma respuesta.
eligibility-caption-now = Comprobado el { $date } con las reglas de { $rules } y las licencias de sus suscripciones. Se vuelve a comprobar al enviar.
eligibility-rule = Regla { $rule }, con datos del { $date }
eligibility-sentence = { $seen }. ¿Qué lo cambiaría? { $change }.
eligibility-sentence-none = { $count ->
    [one] Ninguna suscripción vigente lo incluye. Lo cambiaría un plan de suscripción que lo incluya.
   *[other] Ninguna suscripción vigente lo incluye. Lo cambiaría un plan de suscripción que lo incluya, con { $count } licencias.
}

# Lo que vio una regla
eligibility-seen-none = Ninguna suscripción vigente lo incluye
eligibility-seen-seats = { $count ->
    [one] Una licencia de pago de { $plans }
   *[other] { $count } licencias de pago de { $plans }
}
eligibility-seen-ended = { $plan } terminó el { $date }
eligibility-seen-begins = { $plan } empieza el { $date }
eligibility-seen-trial = { $plan } es una versión de prueba
eligibility-seen-trial-counts = Una versión de prueba que cuenta hasta el { $date }
eligibility-seen-no-cost = Nadie paga por { $plan }
eligibility-seen-guide = { $plan } incluye una guía para implementarlo por cuenta propia
eligibility-seen-plan = { $plan } no incluye orientación para ello
eligibility-seen-no-system = No se conoce ningún sistema de origen
eligibility-seen-not-asked = No preguntamos qué contienen sus datos
eligibility-seen-spoken = Reuniones en { $language }
eligibility-kind-paid = Suscripción de pago
eligibility-kind-trial = Versión de prueba
eligibility-kind-no-cost = Plan de suscripción gratuito
eligibility-cloud-worldwide = Nube mundial
eligibility-cloud-us-gov = Nube del Gobierno de EE. UU.
eligibility-cloud-21vianet = Nube operada por 21Vianet
eligibility-cloud-dedicated = Nube dedicada
eligibility-source-exchange = Exchange
eligibility-source-exchange-on-premises = Exchange en servidores propios
eligibility-source-google-workspace = Google Workspace

# Lo que necesita una regla
eligibility-needed-seats = { $count ->
    [one] Una licencia de pago
   *[other] { $count } licencias de pago
}
eligibility-needed-faculty = { $count ->
    [one] Una licencia de pago para docentes y personal
   *[other] { $count } licencias de pago para docentes y personal
}
eligibility-needed-current = Una suscripción vigente hoy
eligibility-needed-until = Una fecha no posterior al { $date }
eligibility-needed-plan = { $count ->
    [one] Una licencia de pago de un plan de suscripción elegible
   *[other] { $count } licencias de pago de un plan de suscripción elegible
}
eligibility-needed-cloud = Una nube que atienda este Centro
eligibility-needed-regulated = Ningún dato sujeto a normas legales especiales
eligibility-needed-spoken = Uno de los { $count } idiomas del servicio de migración
eligibility-needed-nothing = Nada más

# Qué cambiaría la respuesta
eligibility-change-nothing = Nada que cambiar
eligibility-change-more-seats = { $count ->
    [one] Una licencia de pago más
   *[other] { $count } licencias de pago más
}
eligibility-change-more-faculty-seats = { $count ->
    [one] Una licencia de pago más para docentes y personal
   *[other] { $count } licencias de pago más para docentes y personal
}
eligibility-change-buy-qualifying-plan = { $count ->
    [one] Un plan de suscripción vigente que lo incluya, con una licencia o más
   *[other] Un plan de suscripción vigente que lo incluya, con { $count } licencias o más
}
eligibility-change-renew-subscription = Renovar { $plan }
eligibility-change-wait-for-start = Solo el tiempo: { $plan } empieza el { $date }
eligibility-change-paid-instead-of-trial = Pagar { $plan } en lugar de usar la versión de prueba
eligibility-change-paid-instead-of-no-cost = Un plan de suscripción de pago en lugar de { $plan }
eligibility-change-ask-your-cloud-operator = Consultar a quien opera su nube; allí se presta la asistencia
eligibility-change-move-students-from = Los estudiantes solo se incluyen en la migración desde: { $systems }
eligibility-change-keep-regulated-data-out = Dejar esos datos fuera del servicio de migración
eligibility-change-spoken = Celebrar las reuniones de migración en uno de ellos, como el inglés

# Una solicitud que no es elegible
refusal-title = Puede empezar hoy, sin especialista
refusal-lead = La incorporación guiada requiere { $needed } licencias de pago y { $organisation } tiene { $seen }. A continuación se indica lo que hemos visto, qué lo cambiaría y un plan que puede usar ahora.
refusal-lead-other = La incorporación guiada aún no está abierta para estos servicios. A continuación se indica lo que hemos visto, qué lo cambiaría y un plan que puede usar ahora.
refusal-why = Motivos
refusal-plan = Su plan de autoservicio
refusal-plan-go = Ir a su plan
refusal-plan-start = Iniciar el plan de autoservicio
refusal-plan-by-admin = Este plan lo inicia un administrador de su organización.
refusal-plan-text = El mismo guion que usan nuestros especialistas, en el orden que funciona, sin reuniones. Su progreso se guarda. Si pasa a ser elegible, envíe una nueva solicitud; entonces contará con la guía de un especialista.
refusal-plan-size = { $tasks ->
    [one] Una tarea
   *[other] { $tasks } tareas
} en { $phases ->
    [one] una fase
   *[other] { $phases } fases
}. Trabajo efectivo en total: aproximadamente { $length }.
refusal-plan-first = Puede empezar por
refusal-plan-phases = Todas las tareas por fase, con su tiempo de trabajo efectivo. La adopción de usuarios avanza junto a la incorporación.
refusal-plan-phase = Fase
refusal-plan-tasks = Tareas
refusal-plan-time = Tiempo
