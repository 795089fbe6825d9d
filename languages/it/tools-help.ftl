# What fasttrack-tools says of its commands and options (--help).

tools-help-usage = Uso: { $usage }
tools-help-commands = Comandi:
tools-help-arguments = Argomenti:
tools-help-options = Opzioni:
tools-help-values = { $help } (valori possibili: { $values })
tools-help-default = { $help } (valore predefinito: { $value })

tools-help-command-fasttrack-tools = Ciò che un cliente esegue nel proprio ambiente: controlli di preparazione che non modificano nulla
tools-help-command-assess = Controllare se tutto è pronto, senza modificare nulla
tools-help-command-directory = Controllare gli oggetti di una directory prima che vengano sincronizzati
tools-help-command-dns = Controllare i record DNS dei domini prima che i relativi servizi vengano abilitati
tools-help-command-rules = Elencare tutte le regole con le relative fonti

tools-help-option-source = Un file LDIF (.ldif, .ldf) o CSV (.csv), - per LDIF dall’input standard, oppure direttamente una directory: ldaps://HOST[:PORT]/BASE[??base|one|sub]
tools-help-option-bind = Accedere alla directory con questo nome; senza questa opzione non viene effettuato l’accesso
tools-help-option-password-file = Leggere la password da questo file invece di richiederla
tools-help-option-timeout = Attendere ogni risposta della directory per questo numero di secondi
tools-help-option-dedicated = Applicare le regole di un ambiente dedicato
tools-help-option-alternate-login = Gli utenti accedono con un altro attributo, quindi userPrincipalName non viene controllato
tools-help-option-changes = Scrivere le modifiche proposte in LDIF, da leggere e da applicare autonomamente

tools-help-option-domains = I domini, compreso ogni suffisso di un userPrincipalName
tools-help-option-from = Un file con altri domini, uno per riga
tools-help-option-resolver = Interrogare questo server DNS invece di quelli del sistema
tools-help-option-internal-resolver = Interrogare anche questo server DNS della propria rete e confrontare
tools-help-option-cloud = Il cloud in cui si trova il tenant
tools-help-option-tenant = Il tenant con il suo primo dominio, ad esempio contoso.onmicrosoft.com: così vengono proposti i record DKIM
tools-help-option-services = I servizi che verranno usati, separati da virgole: exchange-federation è Exchange in modalità ibrida con i propri server, federation è l’accesso tramite AD FS

tools-help-option-json = Scrivere JSON nell’output standard o in un file
tools-help-option-html = Scrivere un unico file HTML nell’output standard o in un file
tools-help-option-quiet = Mostrare nel terminale solo il riepilogo finale
tools-help-option-send = Inviare il risultato anche al Centro, ad esempio a https://center.example/api/v1/engagements/ENGAGEMENT/assessments; mostra prima ciò che verrà inviato, o il file in cui leggerlo se è lungo, e chiede conferma
tools-help-option-yes = Inviare senza conferma
tools-help-option-with-names = Inviare anche nomi e valori; senza questa opzione i nomi vengono sostituiti da hash e i valori omessi
tools-help-option-token-file = Il file con il token del progetto; senza questa opzione il token è in FASTTRACK_TOKEN
tools-help-option-hash-key = Un file con un segreto di almeno 16 caratteri per gli hash dei nomi; senza questa opzione ne viene creato uno, conservato nella cartella personale

tools-help-option-help = Mostrare questa guida
tools-help-option-version = Mostrare la versione

tools-typed-missing = Manca: { $argument }
tools-typed-unknown = Non previsto qui: { $argument }
tools-typed-command = Il comando { $command } non esiste.
tools-typed-empty = Manca un valore per { $argument }.
tools-typed-value = Il valore { $value } non è ammesso per { $argument }.
tools-typed-cause = { $fault } ({ $cause })
tools-typed-twice = { $argument } si può indicare una sola volta.
tools-typed-together = { $argument } e { $other } non si possono indicare insieme.
tools-typed-values = Valori possibili: { $values }
tools-typed-meant = Forse si intendeva { $word }?
tools-typed-more = Altre informazioni: --help
