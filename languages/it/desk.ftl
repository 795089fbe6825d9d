# La scrivania dell’esperto: proposte, giornata, a chi tocca, clienti.

desk-title = Scrivania
desk-lead = Oggi è { $date }. { $offers ->
    [0] Nessuna proposta
    [one] Una proposta
   *[other] { $offers } proposte
}, { $meetings ->
    [0] nessuna riunione oggi
    [one] una riunione oggi
   *[other] { $meetings } riunioni oggi
}, { $answers ->
    [0] nulla che tocchi a noi
    [one] una cosa che tocca a noi
   *[other] { $answers } cose che toccano a noi
}, { $waiting ->
    [0] nessun cliente da attendere
    [one] un cliente da attendere
   *[other] { $waiting } clienti da attendere
}.
desk-keys-move = scorri
desk-keys-accept = accetta
desk-keys-decline = rifiuta
desk-keys = Tasti
desk-offers = Proposte
desk-offers-why = Perché è stata proposta a me
desk-offers-none = Nessuna proposta in attesa
desk-offers-none-text = Qui arriva la prossima richiesta adatta per lingue, servizi e orario.
desk-offers-further = { $count ->
    [one] Un’altra proposta scade più tardi. Comparirà dopo la risposta a una di queste.
   *[other] Altre { $count } proposte scadono più tardi. Compariranno man mano che si risponde a queste.
}
desk-offer-about = { $seats ->
    [one] Una licenza · { $services } · { $place }
   *[other] { $seats } licenze · { $services } · { $place }
}
desk-offer-left = Tempo rimasto: { $length }
desk-offer-ends = tempo lavorativo, scadenza: { $when }
desk-offer-accept = Accetta
desk-offer-accept-of = Accetta { $customer }
desk-offer-decline = Rifiuta
desk-offer-decline-of = Rifiuta { $customer }
desk-fit-services = { $count ->
    [one] Conosce il servizio
   *[other] Conosce tutti e { $count } i servizi
}
desk-fit-overlap = { $length } in comune a settimana
desk-fit-load = Carico dopo: { $percent }%
desk-fit-continuity = Ha già lavorato con questo cliente
desk-decline-question = Rifiutare la richiesta di { $customer }?
desk-decline-text = La richiesta viene proposta subito all’esperto successivo. Il motivo si conserva con la decisione; il cliente non lo vede.
desk-decline-reason = Motivo
desk-decline-reason-hint = Una frase completa
desk-decline-keep = Mantieni la proposta
desk-declined = Proposta rifiutata. La richiesta è stata subito proposta ad altri.
desk-day = La mia giornata
desk-day-none = Nessuna riunione oggi
desk-day-now = Adesso, { $time }
desk-minutes-due = Verbale da scrivere
desk-waiting = In attesa dei clienti
desk-waiting-caption = Prima le attese più lunghe, in giorni lavorativi del cliente.
desk-waiting-none = Per ora non tocca a nessun cliente
desk-waiting-task = Cliente e attività
desk-waiting-age = Attesa
desk-waiting-days = { $days } g
desk-waiting-state = Stato
desk-our-move = Tocca a noi
desk-our-move-caption = Prima le attese più lunghe, in tempo lavorativo dell’area.
desk-our-move-none = Nulla in sospeso
desk-due = Scadenza
desk-late = In ritardo
desk-on-plan = Nei tempi
desk-load = Carico attuale
desk-staff-actions = Azioni del cliente eseguite dal personale
desk-customers = Clienti
desk-customers-none = Nessun progetto
desk-offer-about-no-seats = { $services } · { $place }
desk-offer-pool = { $candidates ->
    [one] Una persona considerata
   *[other] { $candidates } persone considerate
}; tutti i filtri superati: { $passed }
desk-offer-answer = Risposta
desk-offer-answer-text = Se la proposta viene accettata, il piano si apre e il cliente sceglie l’orario della riunione di avvio. Se viene rifiutata, passa subito all’esperto successivo.
desk-offer-asked = Che cosa viene chiesto
desk-offer-language = Lingua parlata
desk-offer-region = Area
desk-offer-date = Data desiderata
desk-offer-reason = Motivo aziendale
desk-offer-owner = Responsabile del successo
desk-offer-ended-accepted = Proposta accettata. Il piano si trova in “Clienti”.
desk-offer-ended-declined = Proposta rifiutata. La richiesta è stata subito proposta ad altri.
desk-offer-ended-expired = Il tempo è scaduto. La richiesta viene proposta all’esperto successivo.
desk-offer-ended-withdrawn = Il cliente ha modificato o ritirato la richiesta.
desk-offer-ended-open = In attesa di risposta.
desk-all-customers = { $count ->
    [0] I miei clienti
    [one] Il mio cliente
   *[other] Tutti i miei clienti ({ $count })
}
desk-waiting-none-text = Quando un’attività tocca a un cliente, compare qui con i giorni lavorativi di attesa.
desk-waiting-more = { $count ->
    [one] e un’altra
   *[other] e altre { $count }
}
desk-our-move-none-text = Qui compaiono le domande, i problemi di migrazione, le attività bloccate, le evidenze da esaminare, i verbali da scrivere e le attività proprie del Centro.
desk-ours = Attività del Centro
desk-migration-issue = Problema di migrazione
desk-load-points = { $carried } di { $capacity } punti
desk-load-offered = { $count ->
    [0] Nessun punto proposto ora
    [one] un altro punto proposto
   *[other] altri { $count } punti proposti
}
desk-staff-actions-from = contate nella catena di audit di questi progetti
desk-customers-lead = { $count ->
    [0] Nessun progetto.
    [one] Un progetto.
   *[other] { $count } progetti, prima quelli in corso.
}
desk-customers-none-text = Una proposta accettata diventa un progetto e compare qui.
desk-customers-caption = La fase è la prima dell’onboarding non ancora conclusa; “A chi tocca” è contato in attività.
desk-customers-name = Cliente
desk-customers-phase = Fase
desk-customers-planned = Fine pianificata
