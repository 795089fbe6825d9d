# Che cosa non va in una risposta e come rimediare. Accanto al campo e nell’elenco sopra il modulo.

errors-heading = { $count ->
    [one] Una risposta va corretta
   *[other] { $count } risposte vanno corrette
}
errors-line = { $field }: { $text }
error-empty = Il campo è vuoto. Immettere una risposta.
error-choose = Nessuna scelta effettuata. Scegliere una voce.
error-choose-any = Nessuna scelta effettuata. Scegliere almeno una voce.
error-too-long = Il testo è troppo lungo. Sono ammessi al massimo { $most } caratteri.
error-characters = Il testo contiene caratteri che non è possibile salvare, ad esempio caratteri di controllo. Immetterlo di nuovo.
error-unknown-choice = Questa voce non è fra quelle disponibili. Sceglierne una dall’elenco.
error-date = Questa non è una data. Immetterla in questo modo: 2026-10-06.
error-date-past = La data { $date } è già passata. Scegliere un giorno successivo.
error-date-far = La data { $date } è a più di due anni da oggi. Scegliere un giorno precedente.
error-time = Questo non è un orario. Immetterlo in questo modo: 09:00.
error-time-order = La fine deve essere successiva all’inizio.
error-time-overlap = Questi orari si sovrappongono. Ogni minuto può comparire una sola volta.
error-address = Questo non è un indirizzo e-mail. Immetterlo in questo modo: nome@azienda.com.
error-language = Questa non è una delle dodici lingue. Sceglierne una dall’elenco.
error-agree = È necessaria la conferma.
error-file-large = { $name } è troppo grande. Un file può avere al massimo { $most } MB. Scegliere di nuovo i file.
error-file-many = I file sono troppi in una volta. Sono ammessi al massimo { $files } file di { $most } MB ciascuno. Scegliere di nuovo i file.
error-file-quota = Le evidenze dell’organizzazione occupano tutti i { $most } MB. Indicare invece dove è conservato questo file.
error-file-empty = { $name } è vuoto. Scegliere di nuovo i file.
error-file-name = Un file ha un nome che non è possibile salvare. Rinominarlo con al massimo { $most } caratteri comuni, poi scegliere di nuovo i file.
error-file-needed = Non ci sono né un file né il luogo in cui è conservato. Allegare un file o indicare dove è conservato.
error-file-broke-off = I file non sono arrivati per intero. Sceglierli di nuovo.
error-file-again = I file non sono stati salvati a causa delle altre risposte. Sceglierli di nuovo.
error-reason-needed = Serve un motivo. Basta una frase completa.

# Pagine che non è stato possibile mostrare
fault-heading-not-found = La pagina non esiste
fault-text-not-found = L’indirizzo potrebbe essere errato, il collegamento potrebbe essere scaduto oppure la pagina appartiene ad altri.
fault-heading-refused = Azione non consentita
fault-text-refused = Il ruolo attuale non la prevede. Nulla è stato modificato.
fault-heading-conflict = Qualcun altro è arrivato prima
fault-text-conflict = Il contenuto è cambiato dopo l’apertura della pagina, oppure il modulo era già stato inviato. Nulla è stato modificato due volte. Tornare indietro, controllare la situazione attuale e riprovare.
fault-heading-signed-out = La sessione è terminata
fault-text-signed-out = Accedere di nuovo e ripetere l’invio: nulla è stato modificato e il testo scritto è riportato di seguito.
fault-heading-unreadable = Impossibile leggere il modulo
fault-text-unreadable = Il modulo era incompleto o troppo grande. Nulla è stato modificato. Tornare indietro e inviarlo di nuovo.
fault-heading-too-many = Troppi tentativi
fault-text-too-many = Attendere qualche minuto, poi riprovare. Nulla è stato modificato.
fault-heading-failed = Operazione non riuscita
fault-text-failed = L’errore è nostro. Nessun dato è stato salvato solo in parte. Riprovare fra qualche minuto; se succede ancora, comunicare il riferimento indicato di seguito.
fault-reference = Riferimento { $reference }
fault-typed = Testo scritto
fault-typed-text = Non è stato salvato. Copiare ciò che serve ancora.
fault-home = Vai alla pagina iniziale
