# Che cosa riguarda ogni controllo, il programma che li esegue, e un controllo da non considerare più.

readiness-about-dns-answer = Server dei nomi
readiness-about-dns-dnssec = DNSSEC
readiness-about-dns-verification = Proprietà del dominio
readiness-about-dns-msoid = msoid
readiness-about-dns-mx = MX
readiness-about-dns-autodiscover = Autodiscover
readiness-about-dns-spf = SPF
readiness-about-dns-dkim = DKIM
readiness-about-dns-dmarc = DMARC
readiness-about-dns-exchange-federation = Federazione Exchange
readiness-about-dns-teams = Teams
readiness-about-dns-intune = Intune
readiness-about-dns-federation = AD FS
readiness-about-dns-ttl = TTL
readiness-about-dns-inside = DNS interno
readiness-get = Scaricare lo strumento
readiness-get-text = Un solo file per Linux (Debian 12, o qualsiasi distribuzione con glibc 2.36 o versione successiva). Il comando lo scarica da questo Centro e ne verifica l’hash SHA-256.
readiness-get-ask = Serve lo strumento fasttrack-tools: un solo file per Linux (Debian 12, o qualsiasi distribuzione con glibc 2.36 o versione successiva). Non si può scaricare da questo Centro: chiederlo all’esperto.
readiness-get-ask-center = Serve lo strumento fasttrack-tools: un solo file per Linux (Debian 12, o qualsiasi distribuzione con glibc 2.36 o versione successiva). Non si può scaricare da questo Centro: chiederlo a chi gestisce il Centro.
readiness-no-plan = Per inviare un risultato serve un piano
readiness-save = Salvare il token in un file
readiness-save-text = Per bash. Il comando richiede il token: incollarlo e premere Invio. Non viene mostrato nulla, il file è leggibile solo da chi lo crea, e il token non resta nella cronologia dei comandi.
readiness-publish-local = Il record non è stato inviato. Si trova nel report, sul computer in cui è stato eseguito il controllo.
readiness-left-apart = Questo controllo e il controllo { $number } non si possono confrontare, perché uno dei due contiene hash creati dallo strumento: ciò che hanno trovato entrambi conta due volte. Se il controllo { $number } ha esaminato le stesse cose, non considerare più questo controllo.
readiness-aside-text = { $count ->
    [one] Il rilievo trovato solo da questo controllo viene chiuso, anche se nulla indica che il problema sia stato risolto. Un’eventuale decisione di lasciarlo così decade, e un’attività creata solo per questo rilievo non serve più. Questa azione è pensata per ciò che non si controlla più, ad esempio un dominio abbandonato, o per ciò che conta due volte.
   *[other] I { $count } rilievi trovati solo da questo controllo vengono chiusi, anche se nulla indica che i problemi siano stati risolti. Eventuali decisioni di lasciarli così decadono, e un’attività creata solo per questi rilievi non serve più. Questa azione è pensata per ciò che non si controlla più, ad esempio un dominio abbandonato, o per ciò che conta due volte.
}
readiness-aside-done = Il controllo { $number } non viene più considerato. Rilievi chiusi: { $closed }
readiness-aside-back = Per riaprire questi rilievi, eseguire di nuovo lo stesso controllo e inviare il risultato: ciò che viene ancora trovato torna aperto.
readiness-check-aside = Non più considerato per decisione di { $name } ({ $when })
readiness-card-aside = Non più considerato, { $date }
readiness-card-aside-some = { $date }; di cui non più considerati: { $count }
readiness-apart-earlier = Il controllo { $number } e questo non si possono confrontare, perché uno dei due contiene hash creati dallo strumento: ciò che hanno trovato entrambi conta due volte. Se entrambi hanno esaminato le stesse cose, non considerare più il controllo { $number } non appena questo è salvato.
readiness-publish-page = Il record non è stato salvato e questo hash non compare in nessun report. Per vedere qui il record, scegliere il file con i nomi, oppure inviare con lo strumento: il suo report mostra allora l’hash accanto al nome.
