# Che cosa hanno trovato i controlli del cliente: la bacheca, un controllo in arrivo, i rilievi lasciati come sono.

readiness-title = Preparazione
readiness-start = I controlli eseguiti da voi nel vostro ambiente indicano che cosa correggere prima dell’onboarding.
readiness-lead = Rilievi aperti: { $open }. Chiusi: { $closed }. Controlli finora: { $check }.
readiness-what = { $field }: { $kind }
readiness-send = Invia un risultato
readiness-sent = Che cosa viene inviato
readiness-sent-text = Quantità, regole e l’oggetto di ogni rilievo: per nome solo se lo scegliete, altrimenti come hash. Nessuna password, nessun messaggio, nessun file. Lo strumento mostra tutto prima dell’invio; di un file si vedono tutte le regole con le quantità e il primo rilievo di ognuna come verrebbe salvato.
readiness-checking = In attesa di controllo
readiness-next-check = Attività completata: esito al prossimo controllo
readiness-more = { $count ->
    [one] Un altro
   *[other] Altri { $count }
}
readiness-until = Ultimo giorno: { $date }
readiness-blocks = Blocca la fase { $phase }
readiness-areas = Aree
readiness-areas-caption = Rilievi degli ultimi controlli di ogni area
readiness-area = Area
readiness-area-dns = DNS
readiness-area-directory = Directory
readiness-last = Risultato
readiness-open = Aperti
readiness-trend = Andamento
readiness-checks = Controlli
readiness-checks-caption = I controlli finora, dal più recente
readiness-check = Controllo { $number }
readiness-when = Quando
readiness-tool = Strumento
readiness-result = Errori: { $errors } · avvisi: { $warnings } · note: { $notes }
readiness-took = { $seconds ->
    [0] Controllati: { $checked } · secondi: { $seconds }
   *[other] Controllati: { $checked } · secondi: { $seconds }
}
readiness-moved = Nuovi: { $appeared } · non più trovati: { $vanished }
readiness-unanswered = Senza risposta completa: { $targets }. Ciò che vi era stato trovato resta aperto.
readiness-unanswered-count = Elementi senza risposta completa: { $count }. Ciò che vi era stato trovato resta aperto.
readiness-left = { $count ->
    [one] Un rilievo di questo controllo è aperto e nessun controllo successivo lo ha cercato.
   *[other] { $count } rilievi di questo controllo sono aperti e nessun controllo successivo li ha cercati.
}
readiness-aside = Non considerare più
readiness-kept = Il controllo { $number } è stato salvato. Nuovi: { $appeared } · non più trovati: { $vanished } · attività aperte: { $opened } · attività completate: { $closed }
readiness-none = Ancora nessun controllo
readiness-none-text = Qui compare ciò che trovano i controlli, con l’attività che lo corregge.
readiness-first = Eseguire prima un controllo
readiness-first-text = Su un vostro computer. Si limita a leggere e non invia nulla da solo.
readiness-send-lead = Lasciare che lo strumento invii ciò che ha trovato, oppure scegliere il file che ha scritto.
readiness-by-tool = Invia con lo strumento
readiness-token-text = Creare un token, salvarlo con il comando successivo ed eseguire uno degli altri. Il token vale solo per questo progetto e per { $days } giorni; uno nuovo annulla il precedente.
readiness-by-file = Scegli un file
readiness-file = Report
readiness-file-hint = Il JSON di fasttrack-tools o un CSV di IdFix, al massimo { $most } MB. Nulla viene salvato prima che lo abbiate esaminato.
readiness-names = Che cosa viene salvato
readiness-names-hashed = Senza nomi: un hash al posto di ogni nome e nessun valore
readiness-names-as-sent = Con nomi e valori, come nel report
readiness-look = Esamina
readiness-preview = Che cosa verrebbe salvato
readiness-preview-lead = Non è ancora stato salvato nulla.
readiness-targets = Che cosa è stato controllato
readiness-checked = Controllati
readiness-kept-named = Nomi e valori vengono salvati come appaiono qui. L’esperto li vede.
readiness-kept-named-alone = Nomi e valori vengono salvati come appaiono qui.
readiness-kept-hashed = I nomi vengono sostituiti da hash e i valori vengono omessi.
readiness-idfix-whole = Caricare l’esportazione completa di IdFix: ciò che non vi compare più viene considerato corretto.
readiness-keep = Salva
readiness-discard = Scarta
readiness-counts = Rilievi per regola
readiness-rule = Regola
readiness-kind = Differenza
readiness-count = Rilievi
readiness-examples = Il primo rilievo di ogni regola, esattamente come verrebbe salvato
readiness-states = Rilievi per stato
readiness-rule-none = Nessun rilievo di questa regola è in questo stato.
readiness-waive = Lascia così
readiness-waive-all = { $count ->
    [one] Lascia così il rilievo aperto
   *[other] Lascia così tutti i { $count } rilievi aperti
}
readiness-waive-end = Riapri
readiness-source = Fonte
readiness-publish = Da pubblicare
readiness-next = Successivi
readiness-task = Attività
readiness-gone = Non più trovato dal controllo { $number }, { $when }
readiness-set-aside = Non più considerato ({ $when }), non più cercato
readiness-hashed-where = Inviato senza nomi. Il report locale di questo controllo mostra l’hash accanto al nome, con il valore da inserire.
readiness-since = Trovato per la prima volta: { $when }; per l’ultima volta: controllo { $number }
readiness-waived-by = Lasciato così da { $name } ({ $when }), ultimo giorno: { $date }
readiness-waive-text = Fino all’ultimo giorno indicato la questione è decisa; poi torna aperta. Resta indicato il nome di chi decide.
readiness-reason = Motivo
readiness-reason-hint = L’esperto lo legge.
readiness-until-day = Ultimo giorno
readiness-until-hint = Al massimo dodici mesi da oggi
readiness-of-task = { $count ->
    [one] I vostri controlli hanno trovato un punto da correggere per questa attività
   *[other] I vostri controlli hanno trovato { $count } punti da correggere per questa attività
}
finding-state-open = Aperto
finding-state-waived = Lasciato così
finding-state-closed = Chiuso
error-report-none = Non è stato scelto alcun file. Scegliere il report.
error-report-unreadable = Questo report non è leggibile. Scegliere il JSON scritto da fasttrack-tools o un CSV di IdFix.
error-report-newer = Questo report proviene da una versione di fasttrack-tools più recente di quelle che questo Centro legge.
error-report-old = Questo controllo è precedente al controllo { $number }, già salvato. Eseguirlo di nuovo.
error-report-large = Questo report è troppo grande. Sono ammessi al massimo { $most } MB.
error-report-many = Questo report contiene troppi rilievi. Ne sono ammessi al massimo { $most } per controllo.
error-waiver-reason = Indicare perché viene lasciato così.
error-waiver-until = Indicare fino a quando viene lasciato così.
error-waiver-far = Questa data è a più di dodici mesi da oggi. Scegliere un giorno precedente.
