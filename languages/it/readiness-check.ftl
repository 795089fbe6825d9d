# Che cosa riguarda ogni controllo, il programma che li esegue, e un controllo da non considerare più.

readiness-about-dns-answer = Server dei nomi
readiness-about-dns-dnssec = DNSSEC
readiness-about-dns-verification = Prova del dominio
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
readiness-get = Scaricare il programma
readiness-get-text = Un solo file per Linux (Debian 12, o qualsiasi sistema con glibc 2.36 o successiva). Il comando lo scarica da questo Centro e ne confronta lo SHA-256.
readiness-get-ask = Serve il programma fasttrack-tools: un solo file per Linux (Debian 12, o qualsiasi sistema con glibc 2.36 o successiva). Non si può scaricare da questo Centro: chiederlo al proprio specialista.
readiness-get-ask-center = Serve il programma fasttrack-tools: un solo file per Linux (Debian 12, o qualsiasi sistema con glibc 2.36 o successiva). Non si può scaricare da questo Centro: chiederlo a chi lo gestisce.
readiness-no-plan = Per inviare un risultato serve un piano
readiness-save = Salvare il token in un file
readiness-save-text = In bash. Il comando chiede il token: incollarlo e premere Invio. Non viene mostrato nulla, il file è leggibile solo da chi lo crea, e il token non resta nella cronologia dei comandi.
readiness-publish-local = Il record non è stato inviato. Si trova nel rapporto, sul computer che ha eseguito il controllo.
readiness-left-apart = Questo controllo e il controllo { $number } non si possono confrontare, perché uno dei due contiene hash creati dallo strumento: ciò che hanno trovato entrambi conta due volte. Se il controllo { $number } ha esaminato le stesse cose, non considerare più questo.
readiness-aside-text = { $count ->
    [one] Il rilievo trovato solo da questo controllo viene chiuso, anche se nulla mostra che sia corretto. La decisione di lasciarlo così termina, e un’attività presente solo per questo non serve più. È pensato per ciò che non si controlla più, ad esempio un dominio abbandonato.
   *[other] I { $count } rilievi trovati solo da questo controllo vengono chiusi, anche se nulla mostra che siano corretti. Le decisioni di lasciarli così terminano, e un’attività presente solo per questi non serve più. È pensato per ciò che non si controlla più, ad esempio un dominio abbandonato.
}
readiness-aside-done = Il controllo { $number } non viene più considerato. Rilievi chiusi: { $closed }
readiness-aside-back = Per riaverli, eseguire di nuovo lo stesso controllo e inviarlo: ciò che trova ancora torna aperto.
