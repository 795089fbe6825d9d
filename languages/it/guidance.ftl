# Il registro delle indicazioni.

ledger-title = Registro delle indicazioni
ledger-lead = Ogni indicazione, scritta o data in una riunione, con la versione e la lingua del documento.
ledger-unread = Letture ancora da confermare: { $count }
ledger-given = Data
ledger-what = Indicazione
ledger-version = Versione
ledger-language = Lingua
ledger-acknowledged = Lettura confermata
ledger-acknowledged-by = { $name }, { $when }
ledger-not-yet = Non ancora
ledger-acknowledge = Conferma la lettura
ledger-document = { $title }, versione { $version }
ledger-said-in = Detta nella riunione: { $meeting }
ledger-answers = Risponde a: { $question }
ledger-meeting = { $title }, { $date }
ledger-none = Nessuna indicazione
ledger-none-text = Le indicazioni compaiono qui non appena l’esperto le dà.
ledger-older = Precedenti
ledger-newest = Più recenti
