# Il piano in un disegno e gli stessi dati in una tabella.

timeline-title = Sequenza temporale
timeline-over = { $organisation } · inizio del piano: { $date }
timeline-lead = Lancio pianificato: { $planned }. Previsione: { $forecast }; { $count } piani su 100 simili a questo terminano entro questa data: { $likely }.
timeline-lead-staff = Lancio pianificato: { $planned }. Previsione: { $forecast } (P50) e { $likely } (P{ $count }).
timeline-lead-adoption = Questo piano non prevede onboarding; l’adozione è illustrata di seguito.
timeline-drawing = Piano e previsione
timeline-drawing-of = Piano e previsione di { $organisation }
timeline-region = Sequenza temporale, scorre in orizzontale
timeline-description = Onboarding e adozione su un unico asse temporale. Lancio pianificato: { $planned }; previsione: { $forecast }.
timeline-description-adoption = Adozione su un asse temporale.
timeline-today = Oggi
timeline-planned = Pianificato
timeline-planned-on = Pianificato: { $date }
timeline-forecast = Previsione
timeline-forecast-on = Previsione: { $date }
timeline-done = Concluso
timeline-done-on = conclusa { $date }
timeline-row-done = conclusa
timeline-done-of = { $done } di { $all }
timeline-beyond = Previsione oltre il piano
timeline-won = Recuperato
timeline-gate-passed = Passaggio superato
timeline-gate-ahead = Passaggio da superare
timeline-gate-passed-on = Superato { $date }
timeline-gate-expected-on = Passaggio di fase, previsto { $date }
timeline-gate-waits = Dopo la verifica ({ $sides }) si apre la fase { $phase }
timeline-meeting-held = Riunione svolta
timeline-meeting-booked = Riunione prenotata
timeline-meeting-proposed = Riunione suggerita
timeline-holiday = Festività, { $places }
timeline-meetings = Riunioni
timeline-part-mail-migration = Migrazione: posta
timeline-part-file-migration = Migrazione: file
timeline-part-other = Migrazione: { $name }
timeline-key = Legenda
timeline-svg = Scarica SVG
timeline-engagement = Il progetto
timeline-as-table = Gli stessi dati in una tabella
timeline-table-below = Le stesse date sono nella tabella seguente.
timeline-caption = Date nell’ora di { $place }. Differenze in giorni lavorativi del cliente.
timeline-phase = Fase
timeline-difference = Differenza
timeline-gate = Passaggio di fase
timeline-late = { $days ->
    [one] Un giorno di ritardo
   *[other] { $days } giorni di ritardo
}
timeline-early = { $days ->
    [one] Un giorno di anticipo
   *[other] { $days } giorni di anticipo
}
timeline-on-plan = Nei tempi
timeline-basis = La previsione usa le stime proprie dei playbook; non è ancora calibrata sui progetti passati.
timeline-days = Distribuzione dei giorni
timeline-days-caption = Tutti i giorni lavorativi dall’inizio del piano, prima i più recenti, attribuiti a chi doveva fare il passo successivo a fine giornata.
timeline-days-when = Giorni
timeline-days-days = Giorni lavorativi
timeline-days-whose = A chi toccava
timeline-days-why = Che cosa ha trattenuto il piano
timeline-days-count = { $count ->
    [one] 1 giorno
   *[other] { $count } giorni
}
timeline-days-none = Il piano è iniziato oggi; nessun giorno è ancora trascorso.
timeline-held-gate = Verifica prima della fase { $phase }
timeline-held-pause = Il piano era in pausa
timeline-held-nothing = Nulla
timeline-held-more = { $count ->
    [one] un’altra attività
   *[other] altre { $count } attività
}
timeline-none = Nessun piano
timeline-none-text = La sequenza temporale si ricava dal piano, che si apre quando una richiesta viene accettata.
