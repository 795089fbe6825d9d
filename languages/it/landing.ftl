# La pagina iniziale del cliente: situazione, prossimo passo, persone, servizi.

landing-over = { $organisation } · { $plan } · { $seats ->
    [one] { $seats } licenza
   *[other] { $seats } licenze
}
landing-title-none = Per iniziare con FastTrack
landing-lead-none = Richiedere assistenza per i servizi già inclusi nell’abbonamento. Si vede subito quali sono idonei e perché.
landing-title-phase = { $phase }, settimana { $week } di { $weeks }
landing-title-before = { $phase }: inizio previsto { $date }
landing-title-done = Tutto ciò che è nel piano è concluso
landing-title-ended = L’ultimo piano è terminato
landing-title-draft = La richiesta non è ancora stata inviata
landing-title-request = La richiesta è in lavorazione
landing-title-self-serve = È possibile iniziare oggi
landing-lead-yours = { $count ->
    [one] Un’attività ora tocca a voi.
   *[other] { $count } attività ora toccano a voi.
}
landing-lead-ours = Oggi nulla dipende da voi. Il prossimo passo tocca a noi.
landing-lead-nobodys = Al momento non tocca a nessuno.
landing-lead-done = Manca un’ultima cosa: confermare che è tutto completato.
landing-lead-ended = Ciò che è stato fatto e detto resta leggibile. Se serve di nuovo, è possibile richiedere assistenza in qualsiasi momento.
landing-lead-paused = Il piano è in pausa. Le vostre attività restano aperte; le nostre indicazioni sono sospese.
landing-lead-next = Fase successiva: { $phase }, inizio previsto { $date }.
landing-quick-actions = Azioni rapide
landing-request = Richiedi assistenza per Microsoft 365
landing-admins-request = L’assistenza può essere richiesta da un amministratore dell’organizzazione.
landing-request-of = Richiesta { $reference }
landing-request-due = Risposta entro: { $when }
landing-region-closed = Il Centro ora è chiuso. Apertura: { $when }
landing-follow = Segui la richiesta
landing-go-on = Continua la bozza
landing-see-plan = Vedi i motivi e avvia il piano
landing-after = Che cosa succede dopo
landing-after-result = Si vede subito quali servizi sono idonei, con tutti i motivi.
landing-after-specialist = Per un servizio idoneo, un esperto che parla la lingua scelta risponde entro 2 giorni lavorativi; ogni altro servizio può essere distribuito subito con il piano self-service.
landing-after-plan = Il piano si apre e si sceglie l’orario della prima riunione.
landing-where = A che punto siamo
landing-phase-done = conclusa { $date }
landing-phase-left = { $left } di { $all } ancora da fare
landing-phase-from = inizio { $date }
landing-planned = Pianificato
landing-forecast = Previsione
landing-wanted = Richiesta per
landing-wanted-before = { $days ->
    [one] Lancio pianificato un giorno prima della data richiesta.
   *[other] Lancio pianificato { $days } giorni prima della data richiesta.
}
landing-wanted-after = { $days ->
    [one] Lancio pianificato un giorno dopo la data richiesta.
   *[other] Lancio pianificato { $days } giorni dopo la data richiesta.
}
landing-wanted-same = Lancio pianificato nella data richiesta.
landing-wanted-staff-before = { $days ->
    [one] Lancio pianificato un giorno prima della data richiesta dal cliente.
   *[other] Lancio pianificato { $days } giorni prima della data richiesta dal cliente.
}
landing-wanted-staff-after = { $days ->
    [one] Lancio pianificato un giorno dopo la data richiesta dal cliente.
   *[other] Lancio pianificato { $days } giorni dopo la data richiesta dal cliente.
}
landing-wanted-staff-same = Lancio pianificato nella data richiesta dal cliente.
landing-unread = { $count ->
    [one] Un’indicazione è in attesa di lettura
   *[other] { $count } indicazioni sono in attesa di lettura
}
landing-read = Leggi
landing-forecast-late = { $days ->
    [one] Un giorno lavorativo di ritardo.
   *[other] { $days } giorni lavorativi di ritardo.
}
landing-forecast-early = { $days ->
    [one] Un giorno lavorativo di anticipo.
   *[other] { $days } giorni lavorativi di anticipo.
}
landing-forecast-on-time = Nel giorno pianificato.
landing-forecast-range = { $count } piani su 100 simili a questo terminano entro questa data: { $date }.
landing-days-went = Giorni lavorativi in attesa di voi: { $customer }; in attesa di noi: { $center }.
landing-every-day = Vedi tutti i giorni
landing-drawing = Lancio pianificato: { $planned }; previsione: { $forecast }; intervallo probabile fino a: { $likely }
landing-next = Il vostro prossimo passo
landing-next-none = Al momento non tocca a voi
landing-next-none-text = Ciò che segue si apre da solo quando le attività precedenti sono concluse.
landing-all-done = Conferma finale
landing-all-done-text = Ogni attività è completata, svolta in altro modo o non applicabile. Fino alla conferma, un’attività può ancora essere riaperta.
landing-complete = È tutto completato
landing-admin-completes = La conferma spetta a un amministratore dell’organizzazione.
landing-close = Termina il progetto in anticipo
landing-close-plan = Termina il piano in anticipo
landing-due = Scadenza: { $date }
landing-was-due = Scaduta: { $date }
landing-about = Circa { $length }
landing-open-steps = Apri i passaggi
landing-then = Poi
landing-all-tasks = { $count ->
    [one] Vedi l’attività
   *[other] Tutte le { $count } attività
}
landing-services = Servizi dell’abbonamento
landing-services-checked = Controllo: { $date }, con le regole { $rules }.
landing-services-all = { $count ->
    [one] Vedi il servizio
   *[other] Vedi tutti i { $count } servizi
}
landing-services-none = Non risulta alcun abbonamento attivo
landing-services-none-text = Non appena ce n’è uno attivo, i suoi servizi compaiono qui.
landing-how-decided = Come si decide
landing-service-running = Onboarding in corso
landing-service-paused = Parte del piano in pausa
landing-service-own = Nel piano, self-service
landing-service-asked = Parte della richiesta
landing-service-request = Richiedi
landing-service-request-of = Richiedi: { $service }
landing-next-meeting = Prossima riunione
landing-no-meeting = Nessuna riunione prenotata
landing-choose-time = Scegli un orario
landing-meeting-open = Dettagli
landing-meeting-move = Sposta
landing-people = Persone di riferimento
landing-lead-specialist = Esperto principale
landing-open-now = Aperto ora
landing-open-from = Apertura: { $time }
landing-advise-only = Gli esperti danno indicazioni. Non possono modificare nulla nel tenant.
landing-staff-actions = Azioni del cliente eseguite dal personale: { $count }
landing-self-serve = Il piano self-service
landing-self-serve-text = Lo stesso playbook usato dagli esperti, nell’ordine che funziona, senza riunioni. I progressi vengono conservati. Se l’organizzazione diventa idonea, richiedere di nuovo assistenza.
landing-deploy = Distribuisci un altro servizio
landing-deploy-text = { $count ->
    [one] Un servizio idoneo non ha ancora una data: { $services }.
   *[other] { $count } servizi idonei non hanno ancora una data: { $services }.
}
landing-deploy-first = Distribuisci i servizi
landing-deploy-among = { $count ->
    [one] Un servizio idoneo non ha ancora una data: { $services }.
   *[other] { $count } servizi idonei non hanno ancora una data, fra cui { $services }.
}
landing-see-services = Vedi i servizi
landing-lapse = Abbonamento { $plan } in scadenza: { $date }
landing-lapse-text = Se l’abbonamento non viene rinnovato, il piano va in pausa a partire da questa data: { $date }. Le nostre indicazioni e le riunioni saranno sospese, le vostre attività resteranno aperte e nulla andrà perso. Il rinnovo si effettua dove l’abbonamento è stato acquistato. Il controllo è quotidiano: non serve avvisarci.
landing-stalled = Nessun passo recente delle due parti (ultimo: { $date })
landing-stalled-text = Il piano è contrassegnato come fermo. Riparte quando si conclude un’attività, si pone una domanda o si sceglie l’orario di una riunione. Se c’è un ostacolo, segnalarlo nell’attività.
landing-paused = In pausa (inizio: { $date })
landing-paused-text = L’abbonamento { $plan } è terminato in data { $date }. Nulla va perso; il piano riprende il giorno del rinnovo.
landing-paused-other = Nulla va perso; il piano riprende non appena c’è di nuovo un abbonamento attivo.
