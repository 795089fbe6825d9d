# Riunioni: l’elenco, la scelta di un orario, lo spostamento, l’annullamento e l’esito.

booking-meetings = Riunioni
booking-lead-list = Con { $name }. La riunione di avvio è la prima; da questa si calcolano le date di tutte le altre.
booking-next = Prossima riunione
booking-first = La prima riunione
booking-first-text = Scegliere un orario. Le altre riunioni vengono suggerite di conseguenza, ciascuna nel giorno libero più vicino.
booking-choose = Scegli un orario
booking-open = Apri la riunione
booking-none = Nessuna riunione
booking-none-text = Le riunioni vengono suggerite non appena un esperto ha accettato la richiesta.
booking-none-go = Apri i servizi
booking-self-serve = Un piano self-service non prevede riunioni
booking-self-serve-text = Si procede al proprio ritmo, con le indicazioni presenti in ogni attività. Se l’organizzazione diventa idonea, un esperto riprende dal punto raggiunto e suggerisce le riunioni.
booking-tasks = Apri le attività
booking-paused = Il progetto è in pausa
booking-paused-text = Una riunione prenotata resta valida fino al giorno prima; se entro allora l’abbonamento non è rinnovato, viene annullata. Sarà possibile scegliere nuovi orari alla ripresa del progetto.
booking-ended = Il progetto è terminato
booking-ended-text = Le riunioni svolte sono elencate di seguito.
booking-past = Riunioni precedenti
booking-past-caption = Riunioni svolte, mancate o annullate, a partire dalla più recente.
booking-also = Altre riunioni prenotate
booking-also-caption = Riunioni prenotate e ancora da svolgere, a partire dalla più vicina.

# La serie
booking-series = Tutta la serie
booking-series-caption = Suggerita in base al playbook. È possibile spostare una riunione qualsiasi; le altre non cambiano.
booking-meeting = Riunione
booking-length = Durata
booking-day = Giorno
booking-time = Orario
booking-state = Stato
booking-proposed = Suggerita
booking-unclosed = Conclusa, verbale in arrivo
booking-none-booked = Nessun orario è ancora prenotato.
booking-no-time = Nessun orario comune
booking-other-time = Altro orario
booking-other-time-for = Altro orario per: { $meeting }
booking-accept-all = { $count ->
    [one] Prenota l’orario suggerito
   *[other] Prenota i { $count } orari suggeriti
}
booking-accept-effect = Entrambe le persone ricevono un invito per ogni riunione. Se anche un solo orario non è più libero, non viene prenotato nulla.
booking-series-lost = Uno degli orari è stato appena occupato. Nulla è stato prenotato; gli orari suggeriti di seguito sono nuovi.
booking-series-done = Prenotazione completata. Gli inviti arriveranno per e-mail.

# Scelta di un orario
booking-title-choose = Scelta di un orario: { $meeting }
booking-title-move = Spostamento: { $meeting }
booking-lead = { $length } con { $name }, lingua: { $language }. Ogni orario è libero per entrambe le parti e rientra nella giornata lavorativa di entrambe.
booking-lead-plain = { $length } con { $name }. Ogni orario è libero per entrambe le parti e rientra nella giornata lavorativa di entrambe.
booking-now = Orario attuale: { $when }. Se si sposta la riunione, entrambe le persone ricevono un nuovo invito.
booking-month-before = Mese precedente, { $month }
booking-month-after = Mese successivo, { $month }
booking-free = { $count ->
    [one] Un orario
   *[other] { $count } orari
}
booking-day-weekend = Fine settimana
booking-day-closed = Chiuso
booking-day-holiday = Festività
booking-day-full = Completo
booking-day-no-common-hours = Nessun orario comune
booking-day-present = Orario attuale
booking-day-too-soon = Troppo presto
booking-day-too-late = Troppo lontano
booking-day-away = Assenza: { $name }
booking-your-time-first = L’ora locale di chi legge è indicata per prima.
booking-none-in-month = In questo mese non ci sono orari liberi
booking-none-in-month-text = Il motivo è indicato per ogni giorno. Provare con un altro mese.
booking-hold = Riserva l’orario
booking-hold-effect = L’orario resta riservato per { $length }; poi va confermato.
booking-move-there = Sposta a questo orario
booking-keep = Mantieni l’orario attuale
booking-back = Torna alle riunioni
booking-lost = L’orario è stato appena occupato
booking-lost-text = Nulla è stato prenotato. Gli orari seguenti sono liberi in questo momento.
booking-hours = Perché questi giorni
booking-closed-why = Perché alcuni giorni sono chiusi
booking-hours-text = Un orario viene mostrato quando rientra nell’orario lavorativo dell’organizzazione, di { $name } e dell’area e nessuno ha un’altra riunione.
error-slot = A quell’ora non tutti sono al lavoro, oppure è troppo presto. Scegliere uno degli orari indicati.
error-slot-present = La riunione è già fissata a quell’ora. Scegliere un altro orario.

# Conferma
booking-confirm-title = { $meeting }: { $day }
booking-held = L’orario { $time } è riservato fino alle { $until }.
booking-held-effect = Alla conferma, entrambe le persone ricevono un invito per e-mail.
booking-confirm = Conferma { $time }
booking-another = Scegli un altro orario
booking-hold-ended = L’orario non è più riservato
booking-hold-ended-text = È rimasto riservato per { $length } e poi è tornato disponibile. Scegliere di nuovo: potrebbe essere ancora libero.

# Una riunione
booking-with = Con
booking-where = Dove
booking-where-text = Online. L’invito rimanda a questa pagina.
booking-purpose = Scopo
booking-agenda = Ordine del giorno
booking-who = Chi dovrebbe partecipare
booking-needed = Necessario
booking-move = Sposta
booking-cancel = Annulla la riunione
booking-download = Scarica .ics
booking-done-booked = Riunione prenotata. L’invito arriverà per e-mail.
booking-done-moved = Riunione spostata. Il nuovo invito sostituisce il precedente.
booking-done-cancelled = Riunione annullata. Entrambe le persone ricevono un avviso per e-mail.
booking-again = Prenota di nuovo
booking-waits = { $name } scriverà qui che cosa è stato deciso.
booking-minutes = Verbale
booking-minutes-from = Scritto da { $name }
booking-cancel-question = Annullare “{ $meeting }”, { $when }?
booking-cancel-effect-mail = Entrambe le persone ricevono l’annullamento per e-mail.
booking-cancel-effect-time = L’orario torna disponibile per altri.
booking-cancel-effect-again = La riunione può essere prenotata di nuovo.
booking-cancel-keep = Mantieni la riunione

# Dalla parte dell’esperto
booking-desk-lead = { $length } con { $customer }, { $tenant }.
booking-close = Com’è andata?
booking-close-lead = Entrambe le parti leggono ciò che viene scritto qui. Solo il cliente può completare le attività.
booking-close-minutes = Verbale
booking-close-minutes-hint = Che cosa è stato deciso, chi fa che cosa ed entro quando.
booking-close-took-place = Si è svolta
booking-close-no-show = Mancava una persona necessaria
booking-close-no-show-text = Se mancava una persona necessaria, non c’è verbale e il cliente può prenotare di nuovo la riunione.
booking-not-begun = Non è ancora iniziata. Può essere chiusa a partire da: { $when }.
booking-customer-moves = Spostamento e annullamento spettano al cliente.
