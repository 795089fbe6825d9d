# Che cosa hanno trovato i controlli del cliente: la bacheca, un controllo in arrivo, i rilievi lasciati come sono.

readiness-title = Preparazione
readiness-start = I controlli eseguiti da voi nel vostro ambiente indicano che cosa correggere prima dell’onboarding.
readiness-lead = Rilievi aperti: { $open }. Non più trovati: { $closed }. Controlli finora: { $check }.
readiness-what = { $field }: { $kind }
readiness-send = Inviare un controllo
readiness-sent = Che cosa viene inviato
readiness-sent-text = Quantità, regole e ciò che riguarda ogni rilievo: per nome solo se lo scegliete, altrimenti come hash. Nessuna password, nessun messaggio, nessun file. Tutto è visibile prima dell’invio.
readiness-checking = In attesa di controllo
readiness-next-check = Attività completata: lo dirà il prossimo controllo
readiness-more = { $count ->
    [one] Un altro
   *[other] Altri { $count }
}
readiness-due = Scadenza: { $date }
readiness-until = Fino a { $date }
readiness-blocks = Blocca la fase { $phase }
readiness-areas = Aree
readiness-areas-caption = Errori e avvisi degli ultimi controlli di ogni area
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
readiness-tool = Programma
readiness-result = Errori: { $errors } · avvisi: { $warnings } · note: { $notes }
readiness-took = { $seconds ->
    [0] Controllati: { $checked }
   *[other] Controllati: { $checked } · secondi: { $seconds }
}
readiness-moved = Nuovi: { $appeared } · non più trovati: { $vanished }
readiness-left = { $count ->
    [one] Un rilievo di questo controllo è aperto e nessun controllo successivo lo ha cercato.
   *[other] { $count } rilievi di questo controllo sono aperti e nessun controllo successivo li ha cercati.
}
readiness-aside = Non considerare più
readiness-kept = Il controllo { $number } è stato salvato. Nuovi: { $appeared } · non più trovati: { $vanished } · attività aperte: { $opened } · attività completate: { $closed }
readiness-none = Ancora nessun controllo
readiness-none-text = Qui compare ciò che trovano i controlli, con l’attività che lo corregge.
readiness-first = Eseguire prima un controllo
readiness-first-text = Su un vostro computer. Si limita a leggere e non invia nulla da solo.
readiness-send-lead = Lasciare che lo strumento invii ciò che ha trovato, oppure scegliere il file che ha scritto.
readiness-by-tool = Invia lo strumento
readiness-token-text = Creare un token, salvarlo con il comando successivo ed eseguire uno degli altri. Il token vale solo per questo progetto e per { $days } giorni; uno nuovo annulla il precedente.
readiness-by-file = Scegliere un file
readiness-file = Rapporto
readiness-file-hint = Il JSON di fasttrack-tools o un CSV di IdFix, al massimo { $most } MB. Nulla viene salvato prima che lo abbiate esaminato.
readiness-names = Che cosa viene salvato
readiness-names-hashed = Senza nomi: un hash al posto di ogni nome e nessun valore
readiness-names-as-sent = Con nomi e valori, come nel rapporto
readiness-look = Esaminare
readiness-preview = Che cosa verrebbe salvato
readiness-preview-lead = Non è ancora stato salvato nulla.
readiness-targets = Che cosa è stato controllato
readiness-checked = Controllati
readiness-kept-named = Nomi e valori vengono salvati come appaiono qui. L’esperto li vede.
readiness-kept-hashed = I nomi vengono sostituiti da hash e i valori vengono omessi.
readiness-idfix-whole = Carichi l’esportazione completa di IdFix: ciò che non vi compare più è considerato corretto.
readiness-keep = Salvare
readiness-discard = Scartare
readiness-counts = Rilievi per regola
readiness-rule = Regola
readiness-kind = Differenza
readiness-count = Rilievi
readiness-examples = I primi rilievi, esattamente come verrebbero salvati
readiness-states = Rilievi per stato
readiness-waive = Lasciare così
readiness-waive-all = { $count ->
    [one] Lasciare così il rilievo aperto
   *[other] Lasciare così tutti i { $count } rilievi aperti
}
readiness-waive-end = Riprendere
readiness-source = Fonte
readiness-publish = Da pubblicare
readiness-next = Successivi
readiness-task = Attività
readiness-gone = Non più trovato dal controllo { $number }, { $when }
readiness-set-aside = Messa da parte { $when }, non più cercata
readiness-hashed-where = Inviato senza nomi. Il report locale di questo controllo mostra l’hash accanto al nome, con il valore da inserire.
readiness-since = Trovato da { $when }, l’ultima volta dal controllo { $number }
readiness-waived-by = Lasciato così fino a { $date } da { $name }, { $when }
readiness-waive-text = Fino a quel giorno la questione è decisa; poi torna aperta. Il vostro nome resta indicato.
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
finding-state-closed = Non più trovato
error-report-unreadable = Questo rapporto non è leggibile. Scegliere il JSON scritto da fasttrack-tools o un CSV di IdFix.
error-report-newer = Questo rapporto proviene da una versione di fasttrack-tools più recente di quelle che questo Centro legge.
error-report-old = Questa verifica è precedente alla verifica { $number }, già conservata. La esegua di nuovo.
error-report-large = Questo rapporto è troppo grande. Sono ammessi al massimo { $most } MB.
error-report-many = Questo rapporto contiene troppi rilievi. Ne sono ammessi al massimo { $most } per controllo.
error-waiver-reason = Indicare perché viene lasciato così.
error-waiver-until = Indicare fino a quando viene lasciato così.
error-waiver-far = Questa data è a più di dodici mesi da oggi. Scegliere un giorno precedente.
