# Trovare per riferimento, persona, dominio o nome.

find = Cerca
find-box = Cerca da ogni pagina
find-field = Riferimento, nome, indirizzo o dominio
find-hint = Basta l’inizio: REQ-7K, Park, contoso.com. Maiuscole e accenti non contano.
find-error-short = Immettere almeno due caratteri.
find-all = Tutti i risultati
find-exact = Corrispondenza esatta
find-start = Che cosa si desidera cercare?
find-start-text = Immettere l’inizio di un riferimento, di un nome, di un indirizzo o di un dominio. La ricerca riguarda ciò che è accessibile.
find-none = Nessun risultato
find-none-text = Nessun elemento accessibile inizia così. Controllare l’ortografia o immettere un inizio più breve.
find-requests = Richieste
find-tenants = Organizzazioni
find-people = Persone
find-tasks = Attività
find-more-requests = Altre richieste
find-more-tenants = Altre organizzazioni
find-more-people = Altre persone
find-more-tasks = Altre attività
find-of-center = Lavora nel Centro
find-of-partner = Lavora presso un partner
action-find = cercare ciò che è accessibile
