# La pagina dell’operatore: i processi abbandonati.
operator-version = Versione
operator-well = Nulla richiede attenzione
operator-well-text = Nessun processo è stato abbandonato e nessuna e-mail è in ritardo.
operator-given-up-text = Ogni processo è stato tentato più volte e poi lasciato all’esame di una persona. Dopo aver rimosso la causa, riavviarlo.
operator-job-about = { $tries ->
    [one] Un tentativo, oggetto: { $subject }
   *[other] { $tries } tentativi, oggetto: { $subject }
}
operator-again = Riprova
operator-end = Abbandona definitivamente
operator-secret = Conteneva un codice, che è stato cancellato; la persona interessata ne richiede un altro.
job-letter = E-mail
job-sign-in-code = E-mail con un codice di accesso
job-offer-request = Proposta di una richiesta a un esperto
job-expire-offer = Scadenza di una proposta
job-recheck = Operazioni quotidiane
job-recheck-tenant = Verifica di un’organizzazione modificata
job-recheck-tenants = Verifica delle organizzazioni di un file
job-carry-invitation = Invito di un partner
job-finish-import = Completamento o annullamento di un’importazione
job-webhook = Messaggio a un webhook
action-tend-jobs = ritentare o abbandonare i processi
action-export-person = fornire i dati conservati su una persona
action-erase-person = cancellare i dati di una persona
