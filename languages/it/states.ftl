# Gli stati del processo, ciascuno con la sua parola; a chi tocca.

move-yours = Tocca a voi
move-centers = Tocca al Centro
move-customers = Tocca al cliente
move-ours = Tocca a noi
move-nobodys = Non tocca a nessuno
waiting-on = A chi tocca
waiting-you = voi: { $count }
waiting-center = noi: { $count }
waiting-customer = cliente: { $count }
waiting-us = noi: { $count }
waiting-later = in seguito: { $count }

request-state-draft = Bozza
request-state-filed = Inviata
request-state-awaiting-consent = In attesa del consenso
request-state-queued = In coda
request-state-offered = Proposta a un esperto
request-state-accepted = Accettata
request-state-self-serve = Self-service
request-state-withdrawn = Ritirata

# Che cosa succede dopo, in ogni stato di una richiesta, per il cliente
request-next-draft = Inviarla quando è completa. Una bozza resta disponibile per 30 giorni.
request-next-filed = È in corso il controllo dei servizi idonei. Richiede meno di un minuto.
request-next-awaiting-consent = La richiesta è stata inviata dal partner. Un amministratore dell’organizzazione decide se il partner può agire.
request-next-queued = Viene interpellato il prossimo esperto che parla la lingua scelta e conosce i servizi.
request-next-nobody = Al momento non c’è un esperto adatto da interpellare. I responsabili del Centro ne sono informati e la richiesta viene riesaminata ogni ora.
request-next-offered = Un esperto è stato interpellato e risponde entro 2 giorni lavorativi.
request-next-accepted = Un esperto ha accettato la richiesta. Il piano mostra a che punto è il lavoro.
request-next-self-serve = È possibile iniziare oggi con il piano self-service. Se qualcosa cambia, inviare una nuova richiesta.
request-next-withdrawn = Questa richiesta è stata ritirata. È possibile inviarne una nuova in qualsiasi momento.

offer-state-open = In attesa di risposta
offer-state-accepted = Accettata
offer-state-declined = Rifiutata
offer-state-expired = Scaduta
offer-state-withdrawn = Ritirata

engagement-state-open = In corso
engagement-state-paused = In pausa
engagement-state-stalled = Fermo
engagement-state-completed = Completato
engagement-state-closed = Chiuso

task-state-waiting = In attesa
task-state-open = Aperta
task-state-stuck = Bloccata
task-state-in-review = In esame
task-state-done = Completata
task-state-deviated = Svolta in altro modo
task-state-not-applicable = Non applicabile

meeting-state-held = Riservata
meeting-state-booked = Prenotata
meeting-state-moved = Spostata
meeting-state-cancelled = Annullata
meeting-state-no-show = Mancava qualcuno
meeting-state-done = Svolta

owner-kind-customer = Cliente
owner-kind-representative = Rappresentante
owner-kind-partner = Partner
owner-kind-specialist = Esperto
