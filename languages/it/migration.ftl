# Mail that the customer moves: the tower of all waves, one wave, its ledger and its report.

migration-title = Migrazione della posta
migration-lead = { $tenant }: da { $sources } a { $target }. La esegue { $tenant }; la segue { $lead }.
migration-lead-alone = { $tenant }: da { $sources } a { $target }. La esegue { $tenant }.
migration-start-here = Le cassette postali si migrano a ondate, che avviate voi stessi e seguite qui.
migration-none = Ancora nessuna ondata
migration-none-text = Iniziare con un’ondata di test di poche cassette postali: mostra che tutto funziona prima di migrare molte persone.
migration-none-led = Il cliente non ha ancora pianificato ondate.

# The figures of the tower
migration-moved = Migrate e verificate
migration-moved-of = { $done } di { $all }
migration-rate = Velocità di questa ondata
migration-rate-mailboxes = { $count ->
    [one] Una cassetta postale all’ora
   *[other] { $count } cassette postali all’ora
}
migration-rate-bytes = { $bytes } all’ora
migration-rate-messages = { $count ->
    [one] Un messaggio all’ora
   *[other] { $count } messaggi all’ora
}
migration-daily = Obiettivo giornaliero, { $percent }%
migration-daily-whole = Obiettivo giornaliero
migration-doubled = Duplicati
migration-forecast = Ultima cassetta postale, previsione
migration-forecast-likely = in 80 casi su 100 entro: { $date }
migration-forecast-none = Non ancora nota
migration-forecast-none-text = Sarà nota dopo le prime cinque cassette postali

# What stays behind
migration-stays = Che cosa non verrà migrato
migration-stays-text = Da { $source } non vengono migrati questi elementi: { $list }.
migration-stays-by = Lettura confermata da { $name } ({ $date }).
migration-apart-text = Di questi si possono migrare con gli strumenti di migrazione propri di { $source }: { $list }.
migration-stays-open = Nessuno ha ancora confermato la lettura. Un’ondata si può inviare solo dopo la conferma.
migration-stays-full = Elenco completo
migration-stays-send = Conferma la lettura
migration-stays-tell = Informare le persone interessate prima che le loro cassette postali vengano migrate.
migration-moves-text = Da { $source } vengono migrati questi elementi: { $list }.

# The waves
migration-waves = Ondate
migration-waves-caption = Orari di { $place }. Un’ondata si può mettere in pausa e riprendere; nulla viene copiato due volte.
migration-column-wave = Ondata
migration-column-mailboxes = Cassette postali
migration-column-progress = Avanzamento
migration-column-exceptions = Eccezioni
migration-column-duration = Durata
migration-column-state = Stato
migration-wave-test = Ondata di test
migration-wave-pilot = Ondata pilota
migration-wave-velocity = Ondata a pieno ritmo
migration-wave-number = Ondata { $number }
migration-test-number = Ondata di test { $number }
migration-pilot-number = Ondata pilota { $number }
migration-wave-text-test = Ondata di test: poche cassette postali, per vedere se tutto funziona
migration-wave-text-pilot = Ondata pilota: il primo vero gruppo; ce n’è una sola
migration-wave-text-velocity = Ondata a pieno ritmo: tutti gli altri, gruppo dopo gruppo
migration-verified-of = { $done } di { $all } verificate
migration-failed-count = Non riuscite: { $count }
migration-messages-of = { $done } di { $all } messaggi
migration-starts-when-said = Parte quando lo decidete voi
migration-starts-when-customer = Parte quando lo decide il cliente
migration-awaited = Avviata; in attesa dello strumento
migration-until-cut-off = Cassette postali modificabili fino a: { $when }
migration-proposed = Proposta dall’esperto
migration-proposed-led = Proposta; il cliente non ha ancora risposto
migration-proposed-by = Proposta da { $name }
migration-left = ancora { $length } circa
migration-accepted = Accettata
migration-stopping = In arresto
migration-stopped = Fermata prima della fine
migration-percent = { $percent } per cento

# States, with whose move it is; the words of the process
migration-state-planned = Non inviata
migration-state-submitted = Inviata
migration-state-queued = In coda
migration-state-waiting-for-customer = In attesa del cliente
migration-state-running = In corso
migration-state-completed = Completata
migration-state-completed-with-errors = Completata con errori
migration-state-failed = Non riuscita
migration-mailbox-state-waiting = In attesa
migration-mailbox-state-running = In corso
migration-mailbox-state-moved = Migrata, non verificata
migration-mailbox-state-verified = Verificata
migration-mailbox-state-with-errors = Con errori
migration-mailbox-state-failed = Non riuscita

# What the customer does next in each state
migration-next = Prossimo passo
migration-next-planned = Controllare l’elenco delle cassette postali, quindi inviare l’ondata.
migration-next-objections = Correggere quanto elencato sopra, quindi inviare l’ondata.
migration-next-submitted = L’ondata è stata inviata. È ancora possibile modificarne le cassette postali o annullarne l’invio fino a: { $when }.
migration-next-submitted-open = L’ondata è stata inviata. Si può avviare a partire da: { $when }.
migration-next-queued = L’elenco delle cassette postali è definitivo. L’ondata si può avviare a partire da: { $when }.
migration-next-pair = Associare il computer che migra la posta, quindi avviare l’ondata ed eseguire lo strumento su quel computer.
migration-next-waiting-for-customer = Avviare l’ondata, quindi eseguire lo strumento sul proprio computer.
migration-next-paused = L’ondata è in pausa. Si può avviare di nuovo in qualsiasi momento: ciò che è stato migrato resta e nulla viene copiato due volte.
migration-next-running = Lo strumento sul vostro computer sta migrando la posta. È possibile mettere in pausa l’ondata in qualsiasi momento.
migration-next-stopping = L’ondata è in fase di arresto: lo strumento conclude ciò che sta migrando.
migration-next-stopped = L’ondata è stata fermata. Riprovare per migrare ciò che manca.
migration-next-started = L’ondata è avviata. Eseguire lo strumento sul proprio computer: la prima cassetta postale migra non appena lo strumento si collega.
migration-next-completed = Controllare alcune delle nuove cassette postali, quindi accettare l’ondata. Se nelle vecchie arriva ancora posta, prima eseguirla di nuovo.
migration-next-completed-with-errors = Esaminare le eccezioni. Riprovare con ciò che si può ancora migrare o accettare l’ondata così com’è.
migration-next-failed = Esaminare le eccezioni, correggerne le cause e riprovare.
migration-next-imported = Esaminare le eccezioni, quindi accettare l’ondata così com’è. Ciò che si può ancora migrare si migra con lo strumento che ha scritto il report.
migration-next-accepted = Non resta nulla da fare: questa ondata è stata accettata ({ $date }).
migration-missing-messages = { $count ->
    [one] Manca un messaggio.
   *[other] Mancano { $count } messaggi.
}
migration-missing-begun = { $count ->
    [one] Una cassetta postale non è stata iniziata.
   *[other] { $count } cassette postali non sono state iniziate.
}
migration-missing-failed = { $count ->
    [one] Una cassetta postale non è stata migrata.
   *[other] { $count } cassette postali non sono state migrate.
}
migration-accepted-on = Accettata da { $name } ({ $date })
migration-act-submit = Invia
migration-act-take-back = Annulla l’invio
migration-act-start = Avvia
migration-act-start-of = Avvia { $name }
migration-act-pause = Metti in pausa
migration-act-pause-of = Metti in pausa { $name }
migration-act-stop = Ferma
migration-act-stop-text = Lo strumento conclude ciò che sta migrando e l’ondata termina così com’è. È possibile riprovare in seguito.
migration-act-retry = Riprova
migration-act-again = Esegui di nuovo
migration-act-accept = Accetta
migration-act-change = Modifica
migration-act-remove = Rimuovi questa ondata
migration-act-plan = Pianifica un’ondata
migration-act-propose = Proponi un’ondata

# The runner: the tool on the customer's computer
migration-runner = Lo strumento
migration-runner-text = Viene eseguito su un vostro computer e da lì accede a entrambi i sistemi di posta. Password e messaggi non arrivano mai qui.
migration-runner-text-led = Viene eseguito su un computer del cliente e da lì accede a entrambi i sistemi di posta. Password e messaggi non arrivano mai qui.
migration-runner-heard = Ultimo contatto: { $when }
migration-silent = Lo strumento non dà notizie
migration-runner-silent = Lo strumento non dà più notizie (ultimo contatto: { $when }). Il computer è ancora acceso?
migration-runner-none = Nessun computer è ancora associato.
migration-runner-paired = Computer associato: { $name }
migration-runner-report = Dati importati da un report di { $name }
migration-pair = Associa un computer
migration-pair-code = Codice
migration-pair-code-text = Vale una sola volta, per { $minutes }. Digitarlo dove lo strumento lo richiede.
migration-pair-command = Associare il computer
migration-pair-command-text = Il comando richiede il codice e crea plan.toml con le cassette postali di questa ondata. Nel file, indicare i due server di posta e dove si trovano le password.
migration-check-command = Controllare l’ondata
migration-check-command-text = Indica che cosa verrebbe migrato e che cosa no, senza modificare nulla da nessuna delle due parti.
migration-trial-command = Provare con alcuni messaggi
migration-trial-command-text = Migra al massimo dieci messaggi per cartella, per vedere come arrivano. Il comando seguente migra il resto.
migration-run-command = Eseguire l’ondata
migration-run-command-text = Il comando attende che l’ondata venga avviata qui, migra ciò che manca ancora e alla fine lo confronta. Si può ripetere quante volte si vuole.
migration-verify-command = Verificare l’ondata
migration-verify-command-text = Confronta ciò che si trova nella destinazione con l’origine e segnala le differenze.

# Why a run waits
migration-waits = Lo strumento è in attesa
migration-wait-suggested = Il server di posta ha chiesto una pausa
migration-wait-limit = Il server di posta limita la velocità
migration-wait-budget = La quantità prevista per oggi è esaurita
migration-wait-window = L’ora attuale è fuori dalla fascia oraria scelta
migration-wait-dropped = Il server di posta ha chiuso la connessione
migration-wait-connections = Al momento il server di posta non consente altre connessioni
migration-wait-sign-in = Un server di posta ha rifiutato l’accesso: correggerlo sul computer che esegue lo strumento
migration-wait-no-room = Una cassetta postale di destinazione è piena: liberare spazio o aumentarne la quota, quindi avviare di nuovo
migration-wait-until = { $reason }. Ripresa: { $when }.
migration-wait-open = { $reason }.

# What stands in the way of a wave, and the way out
migration-objections-title = Prima di poter inviare questa ondata
migration-objections-again-title = Prima di poter riprovare con questa ondata
migration-objection-no-mailboxes = L’ondata non contiene cassette postali. Aggiungerne almeno una.
migration-objection-batch-too-small = Cassette postali: { $has }; minimo: { $needed }. Aggiungerne altre o farne un’ondata di test.
migration-objection-start-passed = L’inizio è già passato. Sceglierne uno successivo.
migration-objection-past-cut-off = Le cassette postali dell’ondata erano modificabili fino a: { $when }. Scegliere un inizio successivo.
migration-objection-too-many-that-day = In quel giorno ci sono già { $most } ondate. Scegliere un altro giorno.
migration-objection-outside-window = In questo cloud non si migra a quell’ora. Prossimo inizio possibile: { $when }.
migration-objection-outside-window-open = In questo cloud non si migra a quell’ora. Scegliere un altro inizio.
migration-objection-second-pilot = C’è già un’ondata pilota e può essercene una sola. Scegliere un altro tipo di ondata.
migration-objection-out-of-order-test = Prima va completata un’ondata di test.
migration-objection-out-of-order-pilot = Prima va completata l’ondata pilota.
migration-objection-out-of-order-velocity = Prima va completata un’ondata precedente.
migration-objection-service-not-ready = Il servizio di destinazione non è ancora configurato. Concluderne le attività o inviare il risultato di un controllo senza errori.
migration-objection-tasks = Attività di { $service }
migration-objection-not-acknowledged = Nessuno ha confermato la lettura di ciò che non verrà migrato. Leggere l’elenco, quindi confermare.
migration-objection-mailbox-too-large = { $target }: dimensioni { $bytes }, ma la nuova cassetta postale può essere riempita al massimo fino a { $most }. Archiviare messaggi o aumentare la quota.
migration-objections-too-large = Diverse cassette postali superano lo spazio utilizzabile nelle nuove. Archiviare messaggi o aumentare la quota.
migration-objections-first = Le prime { $count } cassette postali
migration-objection-filled = { $target }, { $bytes } (al massimo { $most })
migration-objections-elsewhere = Diverse cassette postali sono già in altre ondate che non sono ancora terminate. Lasciare ciascuna in una sola ondata.
migration-objections-again = Diverse cassette postali sono anche in altre ondate già inviate. Riprovare quando quelle ondate saranno terminate, oppure fermarle.
migration-objection-in = { $source }, in { $wave }
migration-objection-same-target = { $target } compare nell’ondata più di una volta. Lasciare una sola voce.

# The mailboxes of a wave
migration-mailboxes = Cassette postali
migration-mailboxes-caption = Ciascuna con origine e destinazione
migration-mailbox = Cassetta postale
migration-messages = Messaggi
migration-size = Dimensioni
migration-size-of = { $there } di { $all }
migration-attempt-of = Tentativo { $number } di { $most }
migration-verified-at = Confrontati: { $compared } ({ $when })
migration-differences = { $count ->
    [one] Una differenza
   *[other] { $count } differenze
}
migration-from = da { $source }
migration-erased = Indirizzo eliminato
migration-fault-sign-in = L’accesso è stato rifiutato. Controllare la password o il token sul computer che esegue lo strumento.
migration-fault-unreachable = Il server di posta non è raggiungibile.
migration-fault-no-room = La cassetta postale di destinazione è piena. Liberare spazio o aumentarne la quota.
migration-fault-throttled = Il server di posta ha limitato la velocità troppo a lungo.
migration-fault-protocol = La risposta del server di posta non è IMAP.
migration-fault-journal = Impossibile scrivere il journal sul computer che esegue lo strumento. Controllarne il disco.
migration-fault-other = La migrazione si è fermata per un altro motivo.
migration-said = Risposta del server: { $said }

# Exceptions, each with cause, owner and state
migration-exceptions = Eccezioni
migration-exceptions-in = Eccezioni: { $name }
migration-exceptions-caption = Per ciascuna, la causa in parole semplici e un responsabile.
migration-item-sized = { $name }, { $text }
migration-exceptions-none-text = Tutto ciò che era da migrare è nella destinazione.
migration-group-items = { $count ->
    [one] Un elemento
   *[other] { $count } elementi
}
migration-group-first = I primi { $count } elementi
migration-group-elsewhere = { $places } e altrove
migration-ledger-link = Registro di tutti gli elementi
migration-item = Elemento
migration-cause = Causa
migration-owner = Responsabile
migration-class-too-large = Messaggio troppo grande
migration-class-no-room = Cassetta postale piena
migration-class-bytes = Contenuto rifiutato
migration-class-nul = Messaggio con byte NUL
migration-class-refused = Messaggio rifiutato
migration-class-unreadable = Messaggio illeggibile
migration-class-keywords = Parole chiave omesse
migration-class-doubled = Messaggio presente due volte
migration-class-missing = Messaggio mancante
migration-class-differs = Messaggio diverso
migration-class-other = Altro
migration-cause-too-large = Supera le dimensioni accettate dalla destinazione. Aumentare il limite o salvare il messaggio in un file.
migration-cause-no-room = Nella cassetta postale di destinazione non c’è spazio. Liberarne o aumentare la quota, quindi riprovare.
migration-cause-bytes = La destinazione non accetta questi byte. Salvare il messaggio in un file.
migration-cause-nul = Può contenere byte NUL arrivati come altri byte. Confrontarlo con l’originale.
migration-cause-refused = La destinazione rifiuta questo messaggio. Salvarlo in un file.
migration-cause-unreadable = L’origine non lo fornisce. Aprirlo nell’origine o farla riparare.
migration-cause-keywords = La destinazione conserva meno parole chiave. Il messaggio è presente.
migration-cause-doubled = La destinazione lo ha salvato dopo l’interruzione della connessione. Eliminare una delle due copie.
migration-cause-missing = È stato migrato e non è più nella destinazione. Riprovare, a meno che qualcuno non lo abbia eliminato lì.
migration-cause-differs = Il messaggio nella destinazione non è uguale a quello nell’origine. Confrontarli.
migration-cause-other = L’ha segnalato un altro strumento.
migration-cause-over = Supera { $most }, il limite per { $source }. Salvare il messaggio in un file.
migration-cause-code = { $name } Codice: { $code }.
migration-owner-customer = Cliente
migration-owner-you = Voi
migration-item-stays = Non verrà migrato
migration-item-again = Si può riprovare
migration-item-there = Nella destinazione

# The ledger
migration-ledger = Registro
migration-ledger-lead = Ogni elemento non migrato così com’era, come segnalato dallo strumento.
migration-ledger-all = Tutti
migration-ledger-classes = Elementi per causa
migration-ledger-caption = In ordine di cassetta postale
migration-ledger-none = Non è stato segnalato nulla di questo tipo.
migration-ledger-empty = Ancora nessun elemento
migration-ledger-empty-text = Durante la migrazione lo strumento segnala ogni elemento non migrato così com’era, che appare qui con la cassetta postale e la causa. L’elenco è completo al termine dell’ondata.
migration-ledger-uid = UID { $uid }
migration-ledger-hidden = Lo strumento invia i nomi delle cartelle e le risposte dei server di posta solo con --with-names, e mai gli oggetti dei messaggi.
migration-ledger-csv = Scarica come CSV
migration-ledger-csv-first = Il file contiene i primi { $count } elementi.
migration-ledger-next = Successivi

# The report of a wave
migration-report = Report
migration-report-final = Report finale
migration-report-lead = { $name }, da { $source }, { $when }
migration-report-running = Questa ondata non è ancora terminata. I dati sono quelli attuali.
migration-report-words = Di { $name }, { $date }
migration-report-none = L’esperto non ha ancora scritto nulla in questo report.
migration-report-form = Commento
migration-report-form-hint = Che cosa è andato bene, che cosa resta e che cosa si consiglia. Il cliente lo legge insieme ai dati.
migration-report-send = Salva il report
migration-report-classes = Eccezioni per causa

# Issues after a wave
migration-issues = Problemi
migration-issues-until = È possibile segnalare problemi fino a: { $date }.
migration-issues-until-led = Il cliente può segnalare problemi fino a: { $date }.
migration-issues-over = Era possibile segnalare problemi fino a: { $date }.
migration-issues-later = È possibile segnalare problemi quando l’ondata è terminata.
migration-issues-later-led = Il cliente può segnalare problemi quando l’ondata è terminata.
migration-issues-none = Nessun problema segnalato.
migration-issue = Segnala un problema
migration-issue-lead = Indicare di quale cassetta postale si tratta, che cosa ci si aspettava e che cosa si vede. L’esperto risponde qui.
migration-issue-lead-alone = Indicare di quale cassetta postale si tratta, che cosa ci si aspettava e che cosa si vede. La segnalazione resta insieme all’ondata.
migration-issue-text = Che cosa non va
migration-issue-send = Segnala
migration-issue-by = { $name }, { $when }
migration-issue-answer = Rispondi
migration-issue-answer-title = Rispondi a un problema
migration-issue-answer-text = Risposta
migration-issue-answer-hint = Che cosa si consiglia. A farlo è il cliente.
migration-issue-open = In attesa di risposta

# Planning a wave
migration-plan-lead = Siete voi a scegliere chi viene migrato e quando. Nulla parte finché non lo decidete.
migration-propose-lead = Il cliente vede la proposta, la modifica come preferisce e la invia. L’esperto non può né inviarla né avviarla.
migration-plan-wave = Tipo di ondata
migration-plan-name = Nome
migration-plan-name-hint = Ad esempio Contabilità. Senza un nome, l’ondata viene indicata con il tipo e il numero.
migration-plan-source = Dove si trova ora la posta
migration-plan-date = Giorno di inizio
migration-plan-time = Ora di inizio
migration-plan-time-hint = Secondo l’ora di { $place }, ad esempio 20:00
migration-plan-mailboxes = Cassette postali
migration-plan-mailboxes-hint = Una per riga: origine e destinazione, separate da una virgola. Se note, aggiungere le dimensioni e la quota della nuova cassetta postale, ad esempio 12,5 GB.
migration-plan-file = File CSV con le cassette postali
migration-plan-file-hint = Al posto dell’elenco, con le stesse colonne
migration-plan-told = Giorno in cui le persone interessate sono state informate
migration-plan-told-hint = Lasciare vuoto finché non sono state informate.
migration-plan-keep = Giorni di conservazione del registro
migration-plan-keep-hint = Dalla fine dell’ondata. Poi indirizzi ed elementi vengono eliminati; i dati numerici restano.
migration-plan-save = Salva il piano
migration-plan-propose = Proponi
migration-plan-languages = Lingue in cui non è disponibile il servizio di migrazione: { $languages }.
migration-change-title = Modifica { $name }
migration-change-save = Salva le modifiche
migration-source-imap = IMAP
migration-source-gmail = Gmail
migration-source-exchange = Exchange
migration-source-domino = HCL Domino

# The question before a start
migration-start-title = Avviare { $name } adesso?
migration-start-text = { $mailboxes }, { $bytes }. La posta continua ad arrivare nel vecchio sistema finché ogni cassetta postale non è verificata. È possibile mettere in pausa l’ondata in qualsiasi momento.
migration-start-text-plain = { $mailboxes }. La posta continua ad arrivare nel vecchio sistema finché ogni cassetta postale non è verificata. È possibile mettere in pausa l’ondata in qualsiasi momento.
migration-start-mailboxes = { $count ->
    [one] Una cassetta postale
   *[other] { $count } cassette postali
}
migration-start-done = Fine prevista
migration-start-done-likely = { $when } circa; in 95 casi su 100 entro: { $late }
migration-start-done-late = in 95 casi su 100 entro: { $late }
migration-told = Persone informate
migration-told-on = in data { $date }
migration-told-not = il piano non indica un giorno
migration-start-runs = A nome di
migration-start-runs-as = { $name }, { $tenant }
migration-start-not-yet = Non ancora
migration-stop-title = Fermare { $name } adesso?
migration-accept-title = Accettare { $name } così com’è?
migration-accept-text = Ciò che manca non verrà migrato: dopo l’accettazione di un’ondata non si può più riprovare.
migration-remove-title = Rimuovere { $name }?
migration-remove-text = Il suo elenco di cassette postali viene eliminato con l’ondata. Nulla è stato migrato e le altre ondate restano come sono.

# Reading what another tool wrote
migration-import = Importa il report di un altro strumento
migration-import-link = La migrazione è avvenuta con un altro strumento? Importa il report
migration-import-lead = Il contenuto del report compare tra le ondate. Il file non viene conservato.
migration-import-tool = Quale strumento lo ha scritto
migration-import-tool-imapsync = imapsync (log)
migration-import-tool-mbsync = mbsync (log)
migration-import-tool-migration-wiz = MigrationWiz (CSV)
migration-import-tool-migration-manager = Migration Manager (CSV)
migration-import-file = Report
migration-import-file-hint = Così come lo ha scritto lo strumento, al massimo { $most } MB
migration-import-into = Ondata corrispondente
migration-import-into-hint = Un report più recente aggiorna l’ondata di uno precedente.
migration-import-new = Un’ondata a sé
migration-import-name-hint = Senza un nome, l’ondata prende quello dello strumento.
migration-import-send = Importa il report

error-migration-file = Il file non è un testo in UTF-8. Salvare l’elenco come “CSV UTF-8” e sceglierlo di nuovo.
