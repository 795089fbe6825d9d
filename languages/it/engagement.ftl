# Un progetto come lo vede l’esperto principale.

engagement-span = { $from } – { $to }
engagement-paused = Il progetto è in pausa
engagement-paused-text = L’abbonamento del cliente è terminato. Indicazioni, risposte, esami e riunioni sono sospesi fino al rinnovo; il cliente può proseguire con le proprie attività.
engagement-lapse-text = È l’ultimo abbonamento che dà diritto a questo progetto. Se non viene rinnovato, dal giorno successivo il progetto va in pausa; gli amministratori del cliente e l’esperto ne sono informati per e-mail. Il rinnovo spetta al cliente, dove l’abbonamento è stato acquistato.
engagement-stalled-text = Il progetto è contrassegnato come fermo. Riparte con il prossimo passo, qualunque sia: un’indicazione, una risposta, una riunione o un passo del cliente.
engagement-questions = { $count ->
    [one] Una domanda attende una risposta
   *[other] { $count } domande attendono una risposta
}
engagement-ours = Tocca a noi
engagement-ours-caption = Attività in attesa del Centro, per scadenza
engagement-ours-none = Nessuna attività tocca a noi
engagement-ours-none-text = Un’attività compare qui quando il cliente segnala un blocco o chiede un esame, oppure quando è propria del Centro.
engagement-customers = Tocca al cliente
engagement-customers-caption = Attività aperte del cliente, per scadenza
engagement-customers-none = Nessuna attività del cliente è aperta
engagement-customers-none-text = Le prossime si aprono quando le precedenti sono concluse.
engagement-unreviewed = { $count ->
    [one] Un’attività conclusa ha un’evidenza non ancora esaminata
   *[other] { $count } attività concluse hanno evidenze non ancora esaminate
}
engagement-unreviewed-text = Sono attività concluse dal cliente. Le evidenze vanno esaminate se contano per i passi successivi; nulla le attende.
engagement-ledger-none = Non ci sono ancora indicazioni. Si danno dalla pagina di un’attività.
engagement-later = { $count ->
    [0] Nessuna attività in attesa
    [one] Un’attività in attesa
   *[other] { $count } attività in attesa
}
engagement-left = { $count ->
    [0] Nessuna attività rimasta
    [one] Un’attività rimasta
   *[other] { $count } attività rimaste
}
engagement-finished = { $count ->
    [one] Un’attività conclusa
   *[other] { $count } attività concluse
}
engagement-finished-caption = Attività concluse, prima le più recenti
engagement-group = { $track }, { $phase }
engagement-task = Attività
engagement-state = Stato
engagement-day = Giorno
engagement-verify = Verificato per il Centro
engagement-meetings-none = Nessuna riunione prenotata.
engagement-proof = Nessun intervento diretto
engagement-staff-actions = Azioni del cliente eseguite dal personale
engagement-chain = Catena di audit
engagement-chain-whole = Integra
engagement-chain-broken = Interrotta
engagement-chain-checked = Conteggio dalla catena di audit del tenant: { $entries } voci, ogni anello controllato: { $when }.
engagement-not-guided = Una parte del piano è senza assistenza guidata
engagement-not-guided-text = Il cliente distribuisce { $services } in autonomia, con la documentazione pubblicata: nessuna riunione, nessuna indicazione, nessun punto di carico.
engagements-ended = Terminati

# La fine di un progetto: la domanda e ciò che resta scritto sulle sue pagine.
ending-complete-title = È tutto completato?
ending-complete-text = Confermare che da questo piano non serve altro.
ending-complete-send = Sì, è tutto completato
ending-not-yet = Non ancora
ending-close-title = Terminare questo piano in anticipo?
ending-close-title-center = Chiudere il progetto di { $customer }?
ending-close-send = Termina
ending-keep = Mantieni
ending-reason = Motivo
ending-reason-hint = Una frase completa. La legge anche l’esperto, se ce n’è uno.
ending-reason-hint-center = Una frase completa, ad esempio che il cliente ha lasciato il servizio. La leggono anche gli amministratori del cliente.
ending-left = { $count ->
    [one] Un’attività resta com’è, non conclusa.
   *[other] { $count } attività restano come sono, non concluse.
}
ending-meetings = { $count ->
    [one] Una riunione prenotata viene annullata in entrambi i calendari.
   *[other] { $count } riunioni prenotate vengono annullate in entrambi i calendari.
}
ending-lead = { $name } riceve un avviso e torna disponibile per altri clienti.
ending-read = Piano, indicazioni e decisioni restano leggibili. Non sarà più possibile modificarli.
ending-again = È possibile richiedere di nuovo assistenza in qualsiasi momento.
ending-told = Gli amministratori del cliente ricevono un avviso. Possono richiedere di nuovo assistenza in qualsiasi momento.
ended-on = { $state } in data { $date }
ended-by-customer = Terminato dal cliente.
ended-by-center = Terminato dal Centro.
ended-text = Tutto resta leggibile. Non è più possibile modificare nulla.
engagement-asked-by = Richiesta di
