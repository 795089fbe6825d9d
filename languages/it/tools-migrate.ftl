# Che cosa dice fasttrack-tools migrate: comandi e opzioni (--help), che cosa succede e perché si ferma.

tools-help-command-migrate = Migrare la posta nella sua nuova collocazione, dal proprio computer
tools-help-command-mail = Migrare cassette postali da un server IMAP a un altro
tools-help-command-run = Migrare ciò che non è ancora stato migrato; ripetibile in qualsiasi momento

tools-help-option-mail-source = La cassetta postale da cui copiare, nella forma imaps://USER@HOST[:PORT] o imap+starttls://USER@HOST[:PORT]; una @ nel nome utente si scrive %40
tools-help-option-mail-target = La cassetta postale in cui copiare, nella stessa forma
tools-help-option-source-password-env = La variabile di ambiente con la password dell’origine; senza questa opzione la password viene richiesta
tools-help-option-target-password-env = La variabile di ambiente con la password della destinazione; senza questa opzione la password viene richiesta
tools-help-option-source-token-env = La variabile di ambiente con un token di accesso OAuth 2.0 per l’origine, al posto di una password
tools-help-option-target-token-env = La variabile di ambiente con un token di accesso OAuth 2.0 per la destinazione, al posto di una password
tools-help-option-journal = La cartella in cui viene annotato ciò che è stato migrato; indicare ogni volta la stessa
tools-help-option-allow-plaintext = Connettersi anche senza crittografia: altri possono leggere password e messaggi in transito
tools-help-option-source-pin = Considerare attendibile solo il certificato dell’origine con questa impronta digitale SHA-256 (64 cifre esadecimali)
tools-help-option-target-pin = Considerare attendibile solo il certificato della destinazione con questa impronta digitale SHA-256 (64 cifre esadecimali)
tools-help-option-insecure = Considerare attendibile qualsiasi certificato: altri possono leggere password e messaggi in transito

tools-migrate-folder = { $folder } ({ $messages })
tools-migrate-again = { $fault } (nuovo tentativo tra { $seconds } s)
tools-migrate-sum = Cartelle: { $folders } · messaggi nella destinazione: { $there } · migrati ora: { $moved } · già presenti: { $known } · flag aggiornati: { $flags } · non migrati: { $left }
tools-migrate-left = { $folder }, UID { $uid }, { $size } byte: { $reason }
tools-migrate-reason-too-large = La destinazione non accetta messaggi di queste dimensioni. Aumentare il limite della cassetta postale o salvare il messaggio in un file.
tools-migrate-reason-no-room = La cassetta postale di destinazione è piena. Liberare spazio o aumentarne la quota, quindi eseguire di nuovo il comando.
tools-migrate-reason-bytes = La destinazione non accetta questi byte. Salvare il messaggio in un file.
tools-migrate-reason-refused = La destinazione rifiuta questo messaggio.
tools-migrate-reason-unreadable = L’origine non fornisce questo messaggio. Aprirlo nell’origine o chiedere a chi la gestisce di riparare la cassetta postale.
tools-migrate-said = Risposta del server: { $said }
tools-migrate-source = Origine: { $fault }
tools-migrate-target = Destinazione: { $fault }

tools-fault-mail-address = { $address } non è l’indirizzo di una cassetta postale. Ha la forma imaps://USER@HOST, con %40 per una @ nel nome utente.
tools-fault-mail-plaintext = La connessione a { $place } non sarebbe crittografata. Usare imaps:// o imap+starttls://, altrimenti --allow-plaintext.
tools-fault-mail-tls = Nessuna connessione crittografata a { $place }: { $cause }
tools-fault-mail-broken = La connessione si è interrotta: { $cause }
tools-fault-mail-closed = Il server ha chiuso la connessione. { $said }
tools-fault-mail-late = Il server non risponde da { $seconds } secondi.
tools-fault-mail-sign = Il server non accetta questo accesso: { $said }
tools-fault-mail-nonsense = La risposta del server non è IMAP ({ $cause }).
tools-fault-mail-refused = Il server rifiuta { $command }: { $said }
tools-fault-mail-name = Impossibile trasmettere al server il nome di cartella { $name }.
tools-fault-mail-variable = La variabile di ambiente { $name } è vuota o non impostata.
tools-fault-mail-pin = { $pin } non è un’impronta digitale SHA-256 di 64 cifre esadecimali.
tools-fault-journal = Impossibile scrivere il journal: { $cause }
tools-fault-journal-busy = Un’altra esecuzione sta usando questo journal.
tools-fault-journal-other = Questo journal appartiene a un’altra migrazione, da { $source } a { $target }.
tools-fault-journal-newer = Questo journal è stato scritto da una versione più recente di questo strumento.
