# Ciò che fasttrack-tools dice nel computer del cliente

tools-severity-error = Errore
tools-severity-warning = Avviso
tools-severity-info = Nota

tools-kind-character = Carattere
tools-kind-format = Formato
tools-kind-topleveldomain = Dominio di primo livello
tools-kind-domainpart = Parte di dominio
tools-kind-localpart = Parte locale
tools-kind-length = Lunghezza
tools-kind-duplicate = Duplicato
tools-kind-blank = Vuoto
tools-kind-mailmatch = Diverso dall’indirizzo di posta

tools-kind-missing = Mancante
tools-kind-wrong = Errato
tools-kind-toomanylookups = Troppe ricerche
tools-kind-unwanted = Indesiderato

tools-directory-expected-character = Un valore senza questo carattere
tools-directory-expected-format = Un indirizzo come nome@contoso.com
tools-directory-expected-topleveldomain = Un dominio che esiste in Internet, ad esempio contoso.com
tools-directory-expected-domainpart = Un dominio dopo la @, ad esempio contoso.com
tools-directory-expected-localpart = Un nome prima della @, ad esempio nome.cognome
tools-directory-expected-length = Un valore più breve
tools-directory-expected-duplicate = Un valore che nessun altro oggetto ha
tools-directory-expected-blank = Un valore
tools-directory-expected-mailmatch = Lo stesso indirizzo dell’attributo mail

tools-directory-why-character = La sincronizzazione rifiuta un valore con un carattere non accettato dal cloud.
tools-directory-why-format = Solo un indirizzo ben formato può ricevere posta o servire per l’accesso.
tools-directory-why-topleveldomain = Un dominio non raggiungibile in Internet non può essere verificato, quindi l’utente riceve un nome di accesso in onmicrosoft.com.
tools-directory-why-domainpart = Ciò che segue la @ non può essere un dominio.
tools-directory-why-localpart = Ciò che precede la @ non può essere il nome di una cassetta postale.
tools-directory-why-length = Il cloud non accetta valori di questa lunghezza.
tools-directory-why-duplicate = Il cloud accetta un valore da un solo oggetto: gli altri vengono messi in quarantena o ricevono un altro nome di accesso.
tools-directory-why-blank = Il cloud mostra questo valore, che è vuoto.
tools-directory-why-mailmatch = Accedere con un indirizzo e ricevere la posta a un altro crea confusione.
tools-directory-why-mailmatch-target = La posta per questo oggetto va a un indirizzo diverso da quello visibile.

tools-directory-mend-character = Rimuovere il carattere.
tools-directory-mend-format = Riscrivere l’indirizzo.
tools-directory-mend-topleveldomain = Aggiungere come suffisso un dominio di proprietà e assegnare all’utente un nome in tale dominio.
tools-directory-mend-domainpart = Scrivere dopo la @ uno dei propri domini.
tools-directory-mend-localpart = Prima della @ usare lettere, cifre, punti e trattini, senza punto all’inizio e alla fine.
tools-directory-mend-length = Abbreviare il valore.
tools-directory-mend-duplicate = Decidere chi mantiene il valore e modificare gli altri.
tools-directory-mend-blank = Immettere un valore.
tools-directory-mend-mailmatch = Se possibile, usare lo stesso indirizzo per entrambi.

tools-directory-line = Riga { $line }
tools-directory-object = Oggetto { $line }
tools-unread-no-attribute = Né un nome con un valore né una continuazione
tools-unread-base64 = Un valore che non è base64
tools-unread-encoding = Caratteri che non sono UTF-8
tools-unread-elsewhere = Un valore che si trova in un altro file
tools-unread-too-long = Un valore di più di 1 MiB
tools-unread-no-name = Un oggetto senza dn
tools-unread-fields = Più o meno campi rispetto alla prima riga
tools-unread-change = Una modifica invece di un oggetto
tools-unread-cut-off = La fine del file a metà di un valore
tools-unread-part = Solo una parte dei valori di un attributo
tools-unread-expected = Un testo leggibile
tools-unread-expected-part = Tutti i valori dell’attributo
tools-unread-why = Ciò che non è leggibile non è stato controllato.
tools-unread-mend = Esportare di nuovo la directory in UTF-8.
tools-unread-mend-part = Ripetere il controllo; se il problema resta, controllare un’esportazione della directory.

tools-shown-finding = { $kind } → { $expected }
tools-shown-publish = Da pubblicare: { $text }
tools-shown-other = Anche: { $text }
tools-shown-others = { $count ->
    [one] E un altro
   *[other] E altri { $count }
}
tools-shown-progress = { $count ->
    [one] Un oggetto controllato
   *[other] { $count } oggetti controllati
}
tools-shown-sum = Controllati: { $checked } · esclusi: { $skipped } · errori: { $errors } · avvisi: { $warnings }
tools-shown-clean = Niente da correggere. Controllati: { $checked } · esclusi: { $skipped } · errori: { $errors } · avvisi: { $warnings }
tools-shown-rules = Regole: { $name }, { $version }
tools-shown-rules-unversioned = Regole: { $name }

tools-html-title-dns = Controllo DNS
tools-html-title-directory = Controllo della directory
tools-html-lead = { $target } · { $date } · { $time } ({ $zone })
tools-html-column-severity = Gravità
tools-html-column-subject = Oggetto
tools-html-column-seen = Trovato
tools-html-column-expected = Previsto
tools-html-column-why = Motivo e correzione

tools-fault-read = Impossibile leggere { $place }: { $cause }
tools-fault-write = Impossibile scrivere { $place }: { $cause }
tools-fault-unknown = { $place }: assegnare al file l’estensione .ldif, .ldf o .csv, in modo che il contenuto sia riconoscibile.
tools-fault-two-outputs = Solo una tra --json e --html può usare l’output standard: indicare un file per l’altra, ad esempio --html=report.html.
tools-fault-no-domain = { $domain } non è un dominio.
tools-fault-tenant = { $tenant } non è il nome di un tenant. Ha la forma contoso.onmicrosoft.com.
tools-fault-resolver = Nessun server DNS può essere interrogato: { $cause }
tools-fault-no-answer = { $server } non ha risposto, quindi non è stato possibile controllare nulla.

tools-fault-connect = Impossibile raggiungere { $place }: { $cause }
tools-fault-ldap-place = { $place } non è un indirizzo di directory. Ha la forma ldaps://dc.contoso.com/DC=contoso,DC=com, senza nome, password o filtro.
tools-fault-ldap-tls = Nessuna connessione crittografata: { $cause }
tools-fault-ldap-clear = Il server non offre crittografia ({ $said }), quindi non gli viene inviata alcuna password. Usare ldaps://.
tools-fault-ldap-late = La directory non ha risposto entro { $seconds } secondi.
tools-fault-ldap-closed = La directory ha chiuso la connessione prima di trasmettere tutto.
tools-fault-ldap-nonsense = La risposta del server non è LDAP.
tools-fault-ldap-refused = La directory rifiuta (risultato { $code }): { $said }
tools-fault-ldap-partial = La directory fornisce solo una parte degli oggetti (risultato { $code }): { $said }
tools-fault-ldap-base = Il server non indica un’unica directory. Aggiungere dove inizia, ad esempio ldaps://dc.contoso.com/DC=contoso,DC=com.
tools-fault-password = È necessaria una password, che qui non può essere richiesta: indicarne il file con --password-file.
tools-fault-send-address = Impossibile inviare a { $address }. L’indirizzo ha la forma https://center.example/api/v1/engagements/…/assessments.
tools-fault-send-token = È necessario un token del progetto: indicarne il file con --token-file o impostare FASTTRACK_TOKEN.
tools-fault-send-ask = Nessuno può confermare qui, quindi non è stato inviato nulla: aggiungere --yes per inviare senza conferma.
tools-fault-send-refused = Il Centro non ha accettato l’invio (stato { $status }): { $said }
tools-fault-send-later = Il Centro è sovraccarico. Riprovare tra { $seconds } secondi.

tools-password = Password di { $name }:

tools-send-body = Contenuto che verrà inviato a { $place } ({ $size } byte):
tools-send-long = Il contenuto è lungo. Leggerlo in { $place } prima di rispondere.
tools-send-ask = Inviare? [s/N]
tools-send-answer = s
tools-send-not = Non è stato inviato nulla.
tools-send-done = Inviato a { $place }.

tools-dns-asked = { $seen } (server DNS interrogato: { $server })
tools-dns-late = Nessuna risposta in tempo utile

tools-dns-expected-missing = Un record di questo tipo
tools-dns-expected-wrong = Un altro valore
tools-dns-expected-dns-answer = Una risposta dai server di questa zona
tools-dns-expected-dns-dkim = Il nome indicato dal tenant: Selector1CNAME o Selector2CNAME di Get-DkimSigningConfig
tools-dns-expected-dns-dmarc-before-dkim = p=none finché DKIM non funziona
tools-dns-expected-dns-dnssec = Le stesse chiavi nella zona e in quella superiore
tools-dns-expected-dns-inside = La stessa risposta dell’esterno
tools-dns-expected-dns-spf-lookups = Un solo record SPF con questo nome, che non rimandi a sé stesso
tools-dns-expected-dns-ttl = Un TTL di 3600 secondi al massimo
tools-dns-expected-dns-verification = Il testo MS=ms… che l’interfaccia di amministrazione di Microsoft 365 mostra per questo dominio
tools-dns-expected-duplicate = Un solo record
tools-dns-expected-unwanted = Nessun record come questo
tools-dns-expected-toomanylookups = Al massimo 10 ricerche

tools-dns-why-dns-answer = Senza risposta non si può dire nulla sui record del dominio.
tools-dns-why-dns-dnssec = Se la zona superiore indica chiavi che questa zona non ha, chi verifica le firme ne rifiuta tutti i record; le chiavi che non indica non proteggono nulla.
tools-dns-why-dns-verification = Il record dimostra la proprietà del dominio; senza di esso il dominio non può essere aggiunto.
tools-dns-why-dns-msoid = Il record indirizza l’attivazione al cloud gestito da 21Vianet e in ogni altro cloud l’attivazione non riesce.
tools-dns-why-dns-mx = La posta raggiunge Exchange Online solo se questo record ha il valore di preferenza più basso.
tools-dns-why-dns-mx-other = Se il primo server non risponde, i mittenti usano quello precedente e la posta arriva dove nessuno guarda.
tools-dns-why-dns-autodiscover = Outlook trova la cassetta postale tramite questo record.
tools-dns-why-dns-spf = I destinatari accettano la posta del dominio dai server indicati nel suo unico record SPF; se i record sono due, rifiutano tutto.
tools-dns-why-dns-spf-lookups = I destinatari si fermano dopo 10 ricerche e considerano il record non valido.
tools-dns-why-dns-spf-open = Il record consente a chiunque di inviare posta a nome del dominio.
tools-dns-why-dns-dkim = La posta viene firmata con le chiavi a cui portano questi due record.
tools-dns-why-dns-dmarc = Senza il record, i destinatari decidono da soli che cosa fare della posta contraffatta.
tools-dns-why-dns-dmarc-stage = Dopo circa 30 giorni senza sorprese nei report, il criterio può passare alla fase successiva.
tools-dns-why-dns-dmarc-before-dkim = Questo criterio mette da parte o rifiuta la posta non ancora firmata.
tools-dns-why-dns-exchange-federation = Con questo testo un’organizzazione ibrida dimostra la propria identità.
tools-dns-why-dns-exchange-federation-service = I partner federati trovano le informazioni sulla disponibilità tramite questo record.
tools-dns-why-dns-teams-federation = Le persone esterne raggiungono quelle dell’organizzazione in Teams tramite questo record.
tools-dns-why-dns-teams-sip-tls = I telefoni e i client ibridi accedono tramite questo record.
tools-dns-why-dns-teams-lyncdiscover = I client meno recenti trovano il servizio tramite questo record.
tools-dns-why-dns-teams-sip = I client meno recenti accedono tramite questo record.
tools-dns-why-dns-intune-enrollment = I dispositivi delle persone con questo suffisso vengono registrati nella gestione senza che sia richiesto un server.
tools-dns-why-dns-intune-registration = I dispositivi delle persone con questo suffisso si registrano in Entra, come richiede l’accesso condizionale.
tools-dns-why-dns-federation-sts = Gli utenti accedono a questo indirizzo.
tools-dns-why-dns-ttl = Una modifica richiede questo tempo per essere visibile a tutti.
tools-dns-why-dns-inside = Nella rete interna questo nome porta altrove rispetto all’esterno.

tools-dns-mend-missing = Pubblicare il record.
tools-dns-mend-wrong = Modificare il record.
tools-dns-mend-duplicate = Sostituirli tutti con un unico record.
tools-dns-mend-unwanted = Rimuovere il record.
tools-dns-mend-toomanylookups = Rimuovere i servizi che non inviano più o indicarne gli indirizzi con ip4 e ip6.
tools-dns-mend-dns-answer = Controllare il nome del dominio, poi rivolgersi a chi ne gestisce i server; la delega deve indicare server che conoscono la zona.
tools-dns-mend-dns-dkim = Pubblicare esattamente il nome indicato dal tenant: nel portale di Microsoft Defender (security.microsoft.com/authentication?viewid=DKIM) o con Get-DkimSigningConfig in Exchange Online PowerShell.
tools-dns-mend-dns-dmarc-before-dkim = Pubblicare prima entrambi i record DKIM o impostare p=none fino ad allora.
tools-dns-mend-dns-dnssec = Far pubblicare dal registrar il record DS della zona o rimuoverlo prima di smettere di firmare.
tools-dns-mend-dns-inside = Pubblicare il record anche nella zona interna.
tools-dns-mend-dns-spf-lookups = Pubblicarvi un solo record SPF o rimuovere l’include che vi porta.
tools-dns-mend-dns-ttl = Abbreviare il TTL un giorno prima di modificare il record.
tools-dns-mend-dns-verification = Aggiungere il dominio nell’interfaccia di amministrazione di Microsoft 365 (admin.microsoft.com) e pubblicare il testo mostrato.
