# Un’attività come la vedono il cliente e l’esperto; l’elenco delle attività.

task-list = Attività
task-list-lead = { $left ->
    [one] Resta un’attività su { $all }.
   *[other] Restano { $left } attività su { $all }.
} { $yours ->
    [0] Ora nessuna tocca a voi.
    [one] Ora una tocca a voi.
   *[other] Ora { $yours } toccano a voi.
}
task-list-none = Nessun piano
task-list-none-text = Il piano si apre quando un esperto accetta la richiesta oppure quando si avvia il piano self-service.
task-see-services = Vedi i servizi
task-self-serve = Piano self-service
task-other-plans = Altri piani
task-breadcrumb = Posizione dell’attività
task-which = Quali attività
task-which-now = Ora
task-which-later = In seguito
task-which-done = Concluse
task-which-all = Tutte
task-empty-now = Al momento non c’è nulla da fare
task-empty-text-now = Ogni attività si apre da sola non appena ciò che la precede è concluso.
task-empty-later = Nessuna attività in attesa
task-empty-text-later = Tutto ciò che resta può essere svolto ora.
task-empty-done = Nessuna attività conclusa
task-empty-text-done = Le attività concluse restano qui con le relative evidenze.
task-empty-all = Questo piano non ha attività
task-empty-text-all = Nessuna parte dei playbook riguarda i servizi scelti.
task-of = Attività { $number } di { $all }
task-due = Scadenza: { $date }
task-late = Scaduta: { $date }
task-is-late = In ritardo
task-planned = Pianificata: { $date }
task-about = Circa { $length }

# Passaggi fra una fase e l’altra
task-gates = Passaggi di fase
task-gates-text = Un passaggio di fase si apre quando le attività precedenti sono concluse e ogni parte ha confermato che il risultato è verificato.
task-gate-before = Prima della fase { $phase }
task-gate-open = Aperto
task-gate-closed = Chiuso
task-gate-said = { $name }, { $when }
task-gate-not-said = Non ancora
task-gate-unfinished = { $count ->
    [one] Un’attività precedente non è conclusa
   *[other] { $count } attività precedenti non sono concluse
}
task-gate-ready = La fase { $phase } attende una conferma
task-gate-ready-text = Tutte le attività prima della fase { $phase } sono concluse. Verificare il risultato e confermarlo; la fase { $phase } si apre quando ogni parte lo ha fatto.
task-gate-verify = Verificato
task-gate-waits = La fase { $phase } non può aprirsi finché questa attività non è conclusa.

# Perché, passaggi
task-why = Perché è qui
task-why-always = È presente in ogni piano.
task-why-found = Uno dei controlli dell’organizzazione ha trovato qualcosa da correggere qui.
task-why-service = Servizio scelto: { $service }.
task-why-fact = Risposta data ({ $date }): { $question } { $answer }.
task-why-fact-then = Alla creazione del piano la risposta era: { $question } { $answer }.
task-why-unknown = Domanda ancora senza risposta: { $question } L’attività resta nel piano finché non lo sappiamo.
task-needs = Da fare prima
task-opens = Si apre dopo
task-steps = Indicazioni
task-document = { $title }, versione { $version }, revisione: { $date }
task-document-other-language = Questo documento non è ancora disponibile nella lingua scelta; lingua mostrata: { $language }.
task-document-behind = Il documento inglese è già alla versione { $version }.
task-document-stale = Questo documento non viene rivisto da tempo. Confrontarne i passaggi con la documentazione pubblicata.
task-read-on = Per approfondire

# Concludere, o no
task-finish = Conclusione
task-note = Nota
task-evidence = Evidenza
task-evidence-optional = È possibile aggiungere una nota per il proprio archivio; nulla è obbligatorio.
task-evidence-note = Serve una frase: che cosa è stato fatto e dove si può vedere.
task-evidence-file = Serve un report o una schermata. Allegarli, oppure indicare dove sono conservati.
task-evidence-kept = Conservata in: { $place }
task-kept-at = Dove è conservata
task-kept-at-hint = Per ciò che resta presso l’organizzazione: una cartella, una pagina o un ticket che l’esperto può chiedere di aprire in una riunione
task-files = File
task-files-hint = Fino a { $files } file di { $most } MB ciascuno, ad esempio PDF, immagini, documenti di Office o testo
task-file-name-erased = Un file il cui nome è stato cancellato
task-file-shown = { $size }, { $name }, { $when }
task-shown-by = { $name }, { $when }
task-done = Completa
task-ask-review = Mostra prima all’esperto
task-stuck = Segnala un blocco
task-not-for-us = Procediamo in altro modo
task-deviation-text = Se la distribuzione avviene in altro modo, lo registriamo e mostriamo l’effetto sulla previsione. Ciò che segue si apre comunque.
task-is-finished = Conclusa
task-is-deviated = Svolta in altro modo
task-is-deviated-text = Il piano la considera conclusa.
task-reopen = Riapri
task-verified-before = Il risultato prima della fase { $phase } è stato verificato con questa attività conclusa. Se viene riaperta, entrambe le parti devono verificare di nuovo; ciò che è già aperto resta aperto.
task-not-yet = Non ancora aperta
task-not-yet-text = Si apre da sola quando ciò che la precede è concluso.
task-centers = Questa attività spetta al Centro
task-centers-text = La completa l’esperto. Non serve fare nulla.
task-nobody-to-ask = Un piano self-service non prevede un esperto da interpellare. Se serve, richiedere assistenza.
task-alone = Self-service
task-alone-text = Si procede in autonomia con la documentazione pubblicata. Il Centro non offre assistenza guidata per questo servizio, quindi non viene interpellato alcun esperto.
task-alone-desk = Il cliente procede in autonomia con la documentazione pubblicata. Il Centro non offre assistenza guidata per questo servizio.
task-not-guided = Una parte del piano è self-service
task-not-guided-text = { $services }: si procede in autonomia con la documentazione pubblicata, senza riunioni. Le attività sono nello stesso piano, nell’ordine che funziona.
task-done-before = { $count ->
    [one] Un’attività dell’onboarding di base è già conclusa
   *[other] { $count } attività dell’onboarding di base sono già concluse
}
task-done-before-text = L’onboarding di base si svolge una sola volta per organizzazione. Quanto già concluso nel piano per { $services } non viene chiesto di nuovo in questo piano.
task-done-before-unseen = L’onboarding di base si svolge una sola volta per organizzazione. Quanto già concluso in un altro dei suoi piani non viene chiesto di nuovo in questo piano.
task-done-before-open = Vedi che cosa è stato fatto in quel piano
task-stuck-while-paused = Il progetto è in pausa, quindi ora nessuno può rispondere. È possibile proseguire con le proprie attività.
task-paused = In pausa (inizio: { $date })
task-paused-text = L’abbonamento è terminato, quindi le indicazioni del Centro e le riunioni sono sospese. È possibile proseguire con le proprie attività; tutto riprende il giorno del rinnovo.
task-assign = Assegna
task-person = Persona
task-nobody = Nessuno in particolare
task-assign-send = Assegna
task-stuck-title = Qual è l’ostacolo?
task-stuck-reason = Motivo
task-stuck-reason-hint = Una frase. L’esperto riceve subito un avviso.
task-stuck-send = Chiedi aiuto
task-deviate-title = Svolgere l’attività in altro modo?
task-effect = Che cosa comporta
task-effect-why = A che cosa serve l’attività:
task-effect-goes-on = Il progetto prosegue. Il motivo si conserva con il piano e l’esperto può leggerlo.
task-effect-opens-none = Nessun’altra attività si apre subito di conseguenza.
task-effect-opens = Queste attività si aprono subito, perché il piano considera conclusa questa:
task-effect-forecast = La previsione passa da { $now } a { $then }.
task-effect-forecast-same = La previsione resta { $date }.
task-effect-forecast-of = Si contano i giorni lavorativi del piano; la riuscita dell’altro modo non viene valutata.
task-deviate-reason = Che cosa si fa invece
task-deviate-reason-hint = Una frase, con il motivo
task-deviate-agree = Confermo di sapere che il risultato potrebbe risentirne
task-deviate-keep = Mantieni l’attività
task-deviate-send = Registra

# Conversazione e cronologia
task-conversation = Conversazione
task-conversation-none = Nessuno ha ancora scritto riguardo a questa attività.
task-reply = Scrivi una risposta
task-send = Invia
task-unread = Nuove indicazioni di { $name }
task-way-stuck = segnala un blocco
task-way-more = chiede altro
task-way-right = ritiene corretta l’evidenza
task-way-written = Indicazione scritta
task-way-verbal = Detta in una riunione
task-way-document = Documento
task-history = Cronologia
task-history-opened = Aperta dal piano, { $when }
task-history-reopened = Riaperta da { $name }, { $when }
task-history-given-back = Risposta di { $name }, { $when }
task-history-stuck = Blocco segnalato da { $name }, { $when }
task-history-shown = Evidenza mostrata da { $name }, { $when }
task-history-done = Completata da { $name }, { $when }
task-history-deviated = Svolta in altro modo da { $name }, { $when }
task-history-elsewhere = Completata in un altro piano da { $name }, { $when }
task-history-assigned = Assegnata a { $person } da { $name }, { $when }
task-history-unassigned = Assegnazione rimossa da { $name }, { $when }
task-history-found-right = Evidenza ritenuta corretta da { $name }, { $when }
task-history-check-found = Aperta: rilievi del controllo { $check }, { $when }
task-history-check-clean = Completata: il controllo { $check } non trova più nulla, { $when }
task-history-left-as-it-is = Lasciata così da { $name }, { $when }

# Come la vede l’esperto
task-advise = Dai indicazioni
task-answer = Rispondi
task-review = Esamina l’evidenza
task-record = Registra ciò che è stato detto
task-belongs = Questa attività spetta al cliente. È possibile dare indicazioni, rispondere ed esaminare; può completarla solo { $customer }.
task-staff-actions = Azioni del cliente eseguite dal personale in questo progetto
task-answer-to = Risposta a { $customer }
task-answer-words = Risposta
task-answer-hint = Viene aggiunta al registro delle indicazioni. L’attività tocca di nuovo al cliente.
task-answer-send = Rispondi
task-own = Questa attività spetta al Centro
task-own-finish = Completa la nostra attività
task-review-words = Risultato dell’esame
task-review-hint = Necessario se si chiede altro: che cosa manca
task-review-accept = L’evidenza è corretta
task-review-return = Chiedi altro
task-advice-to = Indicazioni per { $customer }
task-advice-document = Documento
task-advice-no-document = Nessun documento
task-advice-document-in = { $title }, { $language }
task-advice-meeting = Riunione
task-choose-meeting = Scegli la riunione
task-advice-words = Indicazione
task-advice-words-hint = Viene aggiunta al registro delle indicazioni con il nome di chi la dà e con la versione e la lingua del documento. Il cliente ne conferma la lettura.
task-advice-language = Lingua dell’indicazione
task-advice-send = Invia l’indicazione
task-record-none = Nessuna riunione di questo progetto è ancora iniziata.
task-said = Che cosa è stato detto
task-said-hint = L’indicazione in una o due frasi, come la leggerà il cliente
task-record-send = Registra
