# Tasks and migrations as a partner meets them within a consent.

task-by-partner = { $name } (partner)
task-needs-unseen = { $count ->
    [one] Antes debe finalizar otra tarea, que no está incluida en el consentimiento del cliente.
   *[other] Antes deben finalizar otras { $count } tareas, que no están incluidas en el consentimiento del cliente.
}
task-partner = Trabaja en lugar del cliente
task-partner-text = Solo se muestran las tareas que incluye el consentimiento del cliente. Las de la incorporación principal se muestran mientras el consentimiento incluya todos los servicios del plan. El cliente ve lo que usted hace aquí, con su nombre.
task-partner-look = Ve las tareas, pero no puede realizarlas
task-partner-look-text = El consentimiento del cliente le permite ver el plan. Para realizar tareas, pida al cliente que también lo autorice.
partner-migration = Migración
partner-migration-lead = Cómo avanzan las migraciones del plan, para los servicios que incluye el consentimiento del cliente.
partner-migration-none = Ninguna migración
partner-migration-none-text = El plan no incluye ninguna migración para los servicios del consentimiento del cliente.
partner-migration-done = Tareas finalizadas: { $done } de { $all }; fin previsto: { $date }
action-see-migration = ver cómo avanzan las migraciones
