# Decisioni: filtri, esiti, ordine, nessun candidato, ripetizione della stessa decisione.

decision-title = Smistamento: { $customer }
decision-list = Decisioni
decision-list-none = Nessuna decisione
decision-lead = Decisione: { $when }. { $candidates ->
    [one] Un candidato
   *[other] { $candidates } candidati
}; tutti i filtri superati: { $passed }.
decision-rules = Regole e catalogo: { $rules }
decision-needs = Requisiti
decision-needs-spoken = { $language }, lingua parlata
decision-hours = Orario comune
decision-hours-overlap = Almeno { $length } a settimana
decision-services = Servizi
decision-effort = Carico aggiunto
decision-order = Ordine fra chi supera i filtri
decision-candidates = Candidati
decision-caption = Tutte le persone considerate, con ogni filtro. L’esito prende il nome dal primo filtro non superato.
decision-strict = Un filtro non si compensa mai con il punteggio
decision-person = Persona
decision-verdict = Esito
decision-reason = Motivo
decision-last = Ultima richiesta
decision-verdict-chosen = Richiesta proposta
decision-verdict-passed = Filtri superati, numero { $rank }
decision-verdict-refused = Esclusione: { $filter }
filter-active = accesso
filter-spoken-language = lingua
filter-services = competenza
filter-hours-overlap = orario
filter-asked-before = già interpellati
filter-away = assenza
filter-capacity = capacità
filter-active-failed = Nessun accesso finora, oppure appartenenza sospesa
filter-spoken-language-failed = Parla { $seen }; lingua richiesta: { $needed }
filter-services-failed = Competenza mancante: { $missing }
filter-hours-overlap-failed = { $seen } in comune a settimana; ne servono { $needed }
filter-asked-before-declined = Ha già rifiutato questa richiesta
filter-asked-before-expired = Non ha risposto in precedenza a questa richiesta
filter-asked-before-taken-out = Esclusione precedente da questa richiesta
filter-away-failed = Assenza, fine: { $date }
filter-capacity-failed = Arriverebbe a { $after } di { $capacity } punti
difference-continuity = Ha già lavorato con questo cliente
difference-projected-load = Carico { $before }% rispetto a { $after }%
difference-weight = Peso { $before } rispetto a { $after }
difference-least-recent = Da più tempo senza una richiesta
difference-tie-break = Parità su tutto; estratto in base al seme
decision-alone = Nessun altro ha superato i filtri
decision-replay = Ripetizione
decision-replay-same = Stesso risultato
decision-replay-same-text = Decisione ripetuta sui dati conservati: { $when }. Ordine e motivi sono invariati.
decision-replay-other = Risultato diverso
check-filter = Filtro
check-seen = Rilevato
check-needed = Richiesto
check-result = Risultato
check-passed = Superato
check-failed = Non superato
check-active = Appartenenza
check-spoken-language = Lingue parlate
check-services = Servizi
check-hours-overlap = Orario comune
check-asked-before = Già interpellati
check-away = Assenza
check-capacity = Carico
check-active-yes = Attiva
check-active-no = Non attiva
check-services-none = Nessuno di questi
check-overlap-seen = { $length } a settimana
check-asked-before-no = No
check-away-no = Presente
check-capacity-seen = { $load } → { $after } di { $capacity } punti
check-capacity-needed = { $count ->
    [one] Al massimo un punto
   *[other] Al massimo { $count } punti
}
decision-list-lead = Ogni decisione con tutto ciò su cui si basa. Prima le più recenti.
decision-list-of = Decisioni su { $reference }
decision-list-none-text = La prima decisione arriva con la prima richiesta inviata.
decision-list-caption = L’idoneità si decide all’invio di una richiesta, lo smistamento ogni volta che la richiesta viene proposta.
decision-list-about = Oggetto
decision-list-kind = Tipo
decision-list-when = Decisione
decision-list-offered = Proposta a { $name }.
decision-list-passed = Tutti i filtri superati: { $passed } su { $candidates }.
decision-list-services = { $verdict }: { $services }.
decision-list-self-serve = Il cliente può proseguire con un piano self-service.
decision-kind-routing = Smistamento
decision-kind-eligibility = Idoneità
decision-waits = In attesa
decision-waits-heading = Nessuno da interpellare
decision-waits-text = La richiesta attende; non si rinuncia a nessun filtro. Viene riesaminata ogni ora.
decision-pool-caption = Come ogni filtro ha ristretto la rosa. L’ultima colonna conta chi passerebbe senza quel solo filtro.
decision-pool-left = Dopo il filtro
decision-pool-only = Esclusi solo da questo
decision-services-all = Sono necessari tutti
decision-hours-text = fra cliente ed esperto
decision-points = { $count ->
    [one] Un punto
   *[other] { $count } punti
}
decision-order-first = Continuità, carico previsto, peso
decision-order-then = poi chi è da più tempo senza una richiesta, poi il seme
decision-last-never = Mai
decision-first-by = Al primo posto: { $reason }
decision-behind-by = Chi precede: { $reason }
decision-happened = Che cosa è successo
decision-happened-offered = proposta a { $name }, risposta entro: { $due }
decision-happened-accepted = { $name } ha accettato
decision-happened-declined = { $name } ha rifiutato
decision-happened-expired = scaduta senza risposta da { $name }
decision-happened-withdrawn = proposta ritirata: il cliente ha modificato o ritirato la richiesta; avviso inviato a { $name }
decision-happened-why = { $what }: { $reason }
decision-replay-nobody = nessuno
decision-replay-other-text = Decisione ripetuta ora: { $chosen }. Differenze per: { $differs }.
decision-replay-same-rules = Decisione ripetuta sui dati conservati con le regole in vigore: { $when }. Tutti gli esiti e i motivi sono invariati.
decision-eligibility-title = Idoneità di { $customer }
decision-eligibility-lead = Decisione per la richiesta: { $when }.
decision-eligibility-caption = Insieme di regole { $rules }, data: { $date }.
decision-load-after = { $before } → { $after }%
check-services-brief = { $seen } di { $needed }
check-no = No
check-yes = Sì
decision-asked-known = { $asked ->
    [0] Nessuno già interpellato
    [one] Una persona già interpellata
   *[other] { $asked } persone già interpellate
}, { $known ->
    [0] nessuno conosce il cliente
    [one] una conosce il cliente
   *[other] { $known } conoscono il cliente
}
