# Le persone del Centro: lingue, orari, carico, assenze.

people-title = Persone
people-lead = { $count ->
    [one] Un esperto, con lingue, orari e capacità.
   *[other] { $count } esperti, con lingue, orari e capacità.
}
people-caption = Il carico è quello attuale, in punti di capacità.
people-name = Nome
people-speaks = Lingue parlate
people-services = Servizi
people-hours = Orario
people-region = Area
people-load = Carico
people-away = Assenza
people-away-until = fine: { $date }
people-none = Nessun esperto
people-away-from = Inizio dell’assenza
people-away-to = Rientro
people-offers = Proposte aperte
people-offers-none = Nessuna proposta attende una risposta.
people-leads = Progetti in corso
people-leads-none = Nessun progetto in corso.
people-points = { $count ->
    [one] un punto
   *[other] { $count } punti
}
people-close = Chiudi
people-percent = { $percent }%
people-inactive = Non in servizio
people-last = Ultima proposta
people-holidays = Osserva le festività di questo paese: { $country }.
people-away-none = Nessuna assenza annotata.
people-away-range = { $from } – { $back }
people-away-now = Assente ora
people-away-take-back = Rimuovi
people-away-note = Annota un’assenza
people-away-from-hint = Il primo giorno di assenza, ora di { $place }
people-away-to-hint = Il primo giorno di ritorno al lavoro
people-away-text = Durante l’assenza lo smistamento esclude questa persona. Una proposta che non potrebbe ricevere risposta in tempo passa all’esperto successivo e ai clienti con una riunione in quel periodo viene chiesto di scegliere un altro orario.
people-away-meetings = { $count ->
    [one] Una riunione prenotata cade in questo periodo. Al cliente è stato chiesto di scegliere un altro orario.
   *[other] { $count } riunioni prenotate cadono in questo periodo. Ai clienti è stato chiesto di scegliere un altro orario.
}
error-away-from = Scegliere il primo giorno di assenza.
error-away-back = Scegliere il primo giorno di ritorno al lavoro.
