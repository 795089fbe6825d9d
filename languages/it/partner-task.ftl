# Tasks and migrations as a partner meets them within a consent.

task-by-partner = { $name } (partner)
task-needs-unseen = { $count ->
    [one] Prima va conclusa un’altra attività, che non rientra nel consenso del cliente.
   *[other] Prima vanno concluse altre { $count } attività, che non rientrano nel consenso del cliente.
}
task-partner = Si opera per conto del cliente
task-partner-text = Vengono mostrate solo le attività comprese nel consenso del cliente. Quelle dell’onboarding di base vi rientrano finché il consenso comprende tutti i servizi del piano. Il cliente vede ciò che viene fatto qui, con il nome di chi lo fa.
task-partner-look = Le attività sono visibili, ma non si possono svolgere
task-partner-look-text = Il consenso del cliente permette di vedere il piano. Per svolgere le attività, chiedere al cliente di consentirlo.
partner-migration = Migrazione
partner-migration-lead = A che punto sono le migrazioni del piano, per i servizi compresi nel consenso del cliente.
partner-migration-none = Nessuna migrazione
partner-migration-none-text = Il piano non prevede migrazioni per i servizi compresi nel consenso del cliente.
partner-migration-done = Attività concluse: { $done } su { $all }; fine prevista: { $date }
action-see-migration = vedere a che punto sono le migrazioni
