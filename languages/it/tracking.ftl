# Una richiesta dopo l’invio.

tracking-title = Richiesta { $reference }
tracking-sent = Inviata da { $name }, { $when }
tracking-sent-once = Inviata: { $when }
tracking-waited = Tempo lavorativo
tracking-waited-text = tempo lavorativo dall’invio
tracking-due = Termine per la risposta
tracking-left = Tempo lavorativo rimasto: { $length }
tracking-queue = Coda
tracking-answer-by = Termine di risposta per chi viene interpellato ora: { $when }
tracking-link = Collegamento per altri
tracking-link-text = Chi ha questo collegamento vede riferimento, stato e tempo lavorativo, nient’altro.
tracking-link-make = Crea un collegamento
tracking-link-renew = Crea un nuovo collegamento
tracking-link-new = Copiarlo ora: viene mostrato solo questa volta. L’eventuale collegamento precedente non funziona più.
tracking-link-works = È in uso un collegamento, ad esempio quello nell’e-mail; non ne conserviamo una copia che si possa mostrare di nuovo. Un nuovo collegamento lo sostituisce.
tracking-link-revoke = Revoca il collegamento
tracking-open-plan = Apri il piano
tracking-as-of = Aggiornamento: { $when }

# Che cosa legge chi apre il collegamento, in ogni stato
tracking-public-draft = Questa richiesta non è ancora stata inviata.
tracking-public-filed = La richiesta è stata inviata ed è in corso il controllo.
tracking-public-awaiting-consent = Si attende il consenso del cliente.
tracking-public-queued = La richiesta attende il prossimo esperto adatto.
tracking-public-offered = Un esperto è stato interpellato e risponde entro 2 giorni lavorativi.
tracking-public-accepted = Un esperto ha accettato la richiesta. Il lavoro è iniziato.
tracking-public-self-serve = La richiesta ha ricevuto risposta. Il cliente può proseguire con un piano self-service.
tracking-public-withdrawn = La richiesta è stata ritirata.
