# El registro de orientación.

ledger-title = Registro de orientación
ledger-lead = Cada recomendación, por escrito o dicha en una reunión, con la versión y el idioma de su documento.
ledger-unread = Pendientes de confirmar lectura: { $count }
ledger-given = Fecha
ledger-what = Contenido
ledger-version = Versión
ledger-language = Idioma
ledger-acknowledged = Lectura confirmada
ledger-acknowledged-by = { $name }, { $when }
ledger-not-yet = Todavía no
ledger-acknowledge = Lo he leído
ledger-document = { $title }, versión { $version }
ledger-said-in = Dada en: { $meeting }
ledger-answers = Responde a: { $question }
ledger-meeting = { $title }, { $date }
ledger-none = Todavía no hay orientación
ledger-none-text = Las recomendaciones aparecen aquí en cuanto las da su especialista.
ledger-older = Anteriores
ledger-newest = Más recientes
