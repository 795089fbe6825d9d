# What programs outside are told, and a person's meetings in its own calendar.

action-manage-webhooks = indicare quali programmi vengono avvisati delle modifiche
action-stop-webhook = smettere di avvisare un programma che non esiste più
action-follow-calendar = vedere le proprie riunioni in un calendario
error-webhook-url = Non è possibile inviare nulla a questo indirizzo. Immetterlo in questo modo: https://hooks.azienda.it/fasttrack, senza nome né password.
error-webhook-many = È stato raggiunto il numero massimo di indirizzi. Rimuoverne prima uno.

calendar-title = Riunioni nel proprio calendario
calendar-lead = Un indirizzo segreto per le app di calendario, con le riunioni degli ultimi 30 giorni e tutte quelle future. Chiunque lo conosca può leggerle.
calendar-made = Indirizzo
calendar-made-text = Copiarlo ora: non verrà più mostrato.
calendar-since = C’è un indirizzo dal { $date }.
calendar-make = Crea l’indirizzo
calendar-renew = Crea un altro indirizzo
calendar-revoke = Revoca l’indirizzo

webhook-title = Webhook
webhook-lead = I programmi indicati qui vengono avvisati di ciò che cambia. Ogni messaggio è firmato con il segreto del relativo indirizzo.
webhook-text = I programmi possono essere avvisati di ciò che cambia qui.
webhook-of = Webhook: { $name }
webhook-one = Webhook
webhook-none = Ancora nessun indirizzo
webhook-none-text = Aggiungere l’indirizzo di un programma che deve sapere quando cambia una richiesta, un’attività o una riunione.
webhook-add = Aggiungi un indirizzo
webhook-url = Indirizzo
webhook-url-hint = Inizia con https:// e risponde con uno stato da 200 a 299
webhook-kinds = Eventi
webhook-kinds-hint = Senza alcuna selezione vengono segnalati tutti gli eventi
webhook-all = Tutti gli eventi
webhook-count = { $count ->
    [one] { $count } tipo di evento
   *[other] { $count } tipi di evento
}
webhook-state = Stato
webhook-on = Attivo
webhook-off-switched-off = Disattivato
webhook-off-gone = Disattivato: l’indirizzo non esiste più (410)
webhook-off-keeper-left = Disattivato: nessuno ne è più responsabile
webhook-change = Modifica l’indirizzo
webhook-test = Invia un messaggio di prova
webhook-switch-on = Attiva
webhook-switch-off = Disattiva
webhook-secret-made = Segreto di questo indirizzo
webhook-secret-text = Copiarlo ora: non verrà più mostrato. Permette al programma di verificare la firma di ogni messaggio.
webhook-secret-new = Sostituisci il segreto
webhook-secret-both = Validità del segreto precedente: { $until }. Fino ad allora i messaggi vengono firmati con entrambi i segreti.
webhook-remove = Rimuovi
webhook-remove-question = Rimuovere questo indirizzo?
webhook-remove-effect = Non gli viene più inviato nulla e il log dei suoi messaggi viene rimosso insieme all’indirizzo.
webhook-log = Messaggi
webhook-log-text = Prima i più recenti; restano conservati per 30 giorni dopo la conclusione. Di una risposta viene conservato solo lo stato.
webhook-log-none = Ancora nessun messaggio
webhook-log-none-text = La prossima modifica verrà inviata a questo indirizzo. Un messaggio di prova mostra subito se arriva.
webhook-event = Evento
webhook-answer = Risposta
webhook-tries = Tentativi
webhook-when = Data e ora
webhook-next = Prossimo tentativo: { $when }
webhook-again = Invia di nuovo
webhook-delivery-waiting = In attesa
webhook-delivery-delivered = Recapitato
webhook-delivery-exhausted = Non recapitato
webhook-delivery-stopped = Interrotto
webhook-fault-url = Non è possibile inviare nulla a questo indirizzo
webhook-fault-name = Nome non trovato
webhook-fault-network = Rete non consentita
webhook-fault-connect = Nessuna connessione
webhook-fault-tls = Certificato rifiutato
webhook-fault-time = Tempo scaduto
webhook-fault-answer = Nessuna risposta valida
webhook-fault-rests = In pausa: poco prima non ha risposto in tempo
webhook-fault-center = Il Centro non ha potuto inviarlo
