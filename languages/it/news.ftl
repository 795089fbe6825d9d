# Novità per e-mail: che cosa sceglie ciascuno, il riepilogo giornaliero e come interromperlo.
news-title = Novità per e-mail
news-lead = Ciò che richiede un intervento, ad esempio un invito, una decisione o un codice, viene inviato subito. Scegliere qui come ricevere tutto il resto.
news-kind-guidance = Indicazioni sulle attività
news-kind-words = Messaggi dei clienti sulle attività
news-kind-review = Evidenze mostrate ed esaminate
news-kind-course = Progetti fermi o ripresi
news-kind-partner = Nuovi clienti e relativo consenso
news-way-at-once = Subito
news-way-digest = Nel riepilogo giornaliero
news-way-never = Non per e-mail
news-hour = Ora del riepilogo
news-hour-hint = Ora di { $place }, nei giorni lavorativi. Se non ci sono novità, non viene inviata alcuna e-mail.
digest-title = Riepilogo giornaliero
digest-gathers = Raccoglie:
digest-stop-text = Ciò che il riepilogo raccoglie non verrà più inviato per e-mail; resta visibile nelle pagine. Ciò che richiede un intervento continuerà a essere inviato subito.
digest-stop = Interrompi il riepilogo
digest-stopped = Il riepilogo è stato interrotto
digest-stopped-these = Non verranno più inviati per e-mail:
digest-stopped-text = È possibile riattivarlo nella pagina dell’account, in “Novità per e-mail”.
mail-digest-subject = { $number ->
    [one] Una novità
   *[other] { $number } novità
}
mail-digest-of-one = { $tenant }: { $news }
mail-digest-of-many = { $customers } clienti: { $news }
mail-digest-text = Ecco le novità. Ogni riga porta alla pagina corrispondente.
mail-digest-more = { $number ->
    [one] Un’altra novità si trova nelle pagine.
   *[other] Altre { $number } novità si trovano nelle pagine.
}
mail-digest-button = Apri le pagine
mail-digest-footer = Questa e-mail arriva al massimo una volta al giorno, nei giorni lavorativi, quando ci sono novità. Che cosa contiene e quando arriva si sceglie nella pagina dell’account.
mail-digest-stop = Interrompi il riepilogo
job-digest = Riepilogo giornaliero
action-stop-digest = interrompere un riepilogo tramite il suo collegamento
action-send-digest = inviare il riepilogo giornaliero
