# La coda del responsabile e la navigazione negli elenchi lunghi.

queue-title = Coda
queue-lead = { $count ->
    [0] Nessuno attende un esperto.
    [one] Una richiesta attende un esperto.
   *[other] { $count } richieste attendono un esperto.
}
queue-none = Nessuna richiesta in attesa
queue-none-text = Ogni richiesta idonea è stata proposta o accettata.
queue-caption = Prima le attese più lunghe, in tempo lavorativo dell’area.
queue-customer = Cliente
queue-language = Lingua parlata
queue-services = Servizi
queue-region = Area
queue-waiting = Attesa
queue-state = Stato
queue-why = Ultima decisione di smistamento
queue-looks-again = Viene riesaminata ogni ora finché non si trova la persona adatta.
queue-pool-empty = Nessuno supera tutti i filtri; dopo questo filtro non è rimasto nessuno: { $filter }.
queue-asked = Interpellati
queue-promise = Impegno
queue-promise-none = Nessuno ancora interpellato
queue-promise-kept = Rispettato
queue-promise-running = Nei tempi
queue-promise-late = In ritardo
queue-promise-due = Risposta entro: { $when }, tempo rimasto: { $left }
queue-promise-expired = { $count ->
    [one] Una proposta è scaduta senza risposta
   *[other] { $count } proposte sono scadute senza risposta
}
queue-pool-nobody = Il Centro non ha ancora esperti
list-pages = Pagine dell’elenco
list-newer = Più recenti
list-older = Precedenti
