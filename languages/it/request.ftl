# Richiesta di assistenza: quattro passaggi e la modifica dopo l’invio.

request-title = Richiedi assistenza per Microsoft 365
request-lead = Quattro brevi passaggi. È possibile interrompere in qualsiasi momento; la bozza resta disponibile per 30 giorni.
request-draft-saved = Bozza { $reference }, salvataggio: { $when }
request-steps = Passaggi
request-step-who = Chi
request-step-what = Che cosa
request-step-how = Come
request-step-check = Verifica
request-save = Salva la modifica
request-save-leave = Salva ed esci
request-leave = Esci; la bozza è salvata
error-step-what = Il passaggio “Che cosa” non è ancora completo.
error-step-how = Il passaggio “Come” non è ancora completo.
error-services = Scegliere almeno un servizio.
error-desired-date = Scegliere la data di lancio desiderata.
error-business-reason = Indicare il motivo aziendale. Basta una frase.
error-success-owner = Indicare il responsabile del successo.
error-spoken-language = Scegliere la lingua parlata.
error-mail-source = Indicare dove si trovano oggi le cassette postali.
error-file-source = Indicare dove si trovano oggi i file.
error-directory = Indicare dove si gestiscono oggi gli account.

# Passaggio 1: chi
request-who = Chi ha bisogno di assistenza?
request-who-text = Sono dati già noti: qui non serve rispondere a nulla.
request-organisation = Organizzazione
request-domain = Dominio
request-asks = Richiedente
request-written = Lingua di pagine ed e-mail
request-hours = Orario lavorativo
request-region = Area
request-seats = Abbonamenti
request-seats-none = Non risulta alcun abbonamento attivo
request-seats-of = { $seats ->
    [one] Una licenza di { $plan }, scadenza: { $date }
   *[other] { $seats } licenze di { $plan }, scadenza: { $date }
}
request-under-way = Già in corso
request-under-way-text = Controllare prima qui: ciò che serve potrebbe già esserne parte.
request-region-open = Aperto ora
request-region-opens = Apertura: { $when }

# Passaggio 2: che cosa
request-what = Che cosa si desidera distribuire?
request-what-text = Ogni servizio è stato appena confrontato con gli abbonamenti dell’organizzazione. È possibile sceglierne uno qualsiasi; l’esito indica che cosa possiamo fare.
request-what-more = Servizi oggi non idonei
request-date = Data di lancio desiderata
request-date-hint = Quando gli utenti dovrebbero poter lavorare con il servizio?
request-reason = Motivo aziendale
request-reason-hint = Una o due frasi. L’esperto le legge prima della prima riunione.
request-owner = Responsabile del successo
request-owner-hint = Chi risponde dell’utilizzo da parte degli utenti. Non il responsabile tecnico.

# Passaggio 3: come
request-how = Come organizzare il lavoro insieme?
request-how-text = Quattro domande. Le risposte già date sono preselezionate.
request-spoken = Lingua parlata
request-spoken-hint = Viene interpellato solo un esperto che la parla.
request-migration-languages = Lingue del servizio di migrazione: { $languages }. Nelle altre lingue sono disponibili indicazioni durante la migrazione.
request-known = Secondo le risposte precedenti
request-not-asked = Già noto

# Passaggio 4: verifica
request-check = Verifica e invio
request-check-eligibility = Idoneità, servizio per servizio
service-fates = Che cosa succede con ogni servizio
service-fate-eligible = Assistenza guidata: un esperto affianca l’organizzazione con riunioni e indicazioni scritte.
service-fate-self-serve = Self-service: si procede in autonomia con la documentazione pubblicata. Le attività sono nel piano, senza riunioni.
service-fate-not-eligible = Self-service: le attività sono nel piano, senza riunioni. Prima serve un abbonamento attivo che includa il servizio.
service-fate-documents = Self-service: si procede in autonomia con la documentazione pubblicata. Questo Centro non ha attività proprie per il servizio.
request-answer-by = Risposta entro
request-answer-by-text = Un esperto ha 2 giorni lavorativi per rispondere, nell’orario lavorativo dell’area
request-answer-unsure = Ancora nessuna data
request-answer-unsure-text = Al momento non è disponibile nessun esperto che possa offrire assistenza in questa lingua: { $language }. È comunque possibile inviare la richiesta: resta in coda e viene riesaminata ogni ora. In un’altra lingua la risposta potrebbe arrivare prima.
request-answer-at-once = Subito
request-answer-self-serve = Il piano self-service può essere avviato subito dopo l’invio
request-queue = Coda
request-queue-ahead = { $count ->
    [one] Una richiesta precede questa
   *[other] { $count } richieste precedono questa
}
request-queue-first = Prima in coda
request-answers = Risposte
request-answer-step = Rispondi a questo passaggio
request-services = Servizi
request-systems = Sistemi attuali
request-confirm = Confermo di poter inviare questa richiesta per { $domain }
request-send = Invia la richiesta
request-open-already = Una richiesta è già in corso: { $reference }
request-open-already-text = Agli esperti viene proposta una sola richiesta alla volta. Modificare o ritirare quella in corso; questa bozza resta disponibile.
request-follow = Segui la richiesta in corso
request-next-title = Che cosa succede dopo
request-happens-result = Il risultato si vede subito, con tutti i motivi.
request-happens-specialist = Per un servizio idoneo, un esperto che parla la lingua scelta risponde entro 2 giorni lavorativi; ogni altro servizio può essere distribuito subito con il piano self-service.
request-happens-meetings = Con un esperto, ogni riunione ha un orario suggerito, che è possibile cambiare.

# Richieste inviate
request-list = Richieste
request-changed = Ultima modifica: { $when }
request-edit = Modifica la richiesta
request-edit-text = Sulle modifiche si decide di nuovo subito. Se un esperto è già stato interpellato, la proposta viene ritirata e la richiesta torna in coda al posto di prima.
request-withdraw = Ritira la richiesta
request-withdraw-question = Ritirare { $reference }?
request-withdraw-effect-offer = La proposta all’esperto viene ritirata.
request-withdraw-effect-queue = Il posto in coda viene perso.
request-withdraw-effect-again = È possibile inviare una nuova richiesta in qualsiasi momento.
request-keep = Mantieni la richiesta
request-none = Nessuna richiesta inviata
request-none-text = È possibile richiedere assistenza per qualsiasi servizio dell’abbonamento.
