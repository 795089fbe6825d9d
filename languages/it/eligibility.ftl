# Esiti e motivi: regola, rilevato, richiesto, che cosa cambierebbe l’esito.

verdict-eligible = Idoneo
verdict-self-serve = Self-service
verdict-not-eligible = Non idoneo
migration-level-none = Nessuna migrazione
migration-level-guidance = Solo indicazioni
migration-level-service = Servizio di migrazione
eligibility-service = Servizio
eligibility-verdict = Esito
eligibility-seen = Che cosa risulta
eligibility-needed = Che cosa serve
eligibility-change = Che cosa cambierebbe l’esito
eligibility-also = { $name }, inoltre
eligibility-migration = Migrazione di posta e file
eligibility-migration-meetings = Lingua della migrazione
eligibility-benefit = Vantaggio aggiuntivo per organizzazioni molto grandi
eligibility-caption = Decisione: { $when }, con le regole { $rules }. Le stesse informazioni danno sempre lo stesso esito.
eligibility-caption-now = Controllo: { $date }, con le regole { $rules } e le licenze degli abbonamenti. Il controllo si ripete all’invio.
eligibility-rule = Regola { $rule }, rilevazione: { $date }
eligibility-sentence = { $seen }. { $change }: così l’esito cambierebbe.
eligibility-sentence-none = { $count ->
    [one] Nessun abbonamento attivo lo include. L’esito cambierebbe con un piano di licenza che lo include.
   *[other] Nessun abbonamento attivo lo include. L’esito cambierebbe con un piano di licenza che lo include e con { $count } licenze.
}

# Che cosa ha rilevato una regola
eligibility-seen-none = Nessun abbonamento attivo lo include
eligibility-seen-seats = { $count ->
    [one] Una licenza a pagamento di { $plans }
   *[other] { $count } licenze a pagamento di { $plans }
}
eligibility-seen-ended = { $plan }: abbonamento terminato in data { $date }
eligibility-seen-begins = { $plan }: inizio in data { $date }
eligibility-seen-trial = { $plan } è una versione di valutazione
eligibility-seen-trial-counts = Versione di valutazione considerata valida, scadenza: { $date }
eligibility-seen-no-cost = { $plan } è gratuito
eligibility-seen-guide = { $plan } include una guida alla distribuzione autonoma
eligibility-seen-plan = { $plan } non include indicazioni per questo servizio
eligibility-seen-no-system = Non risulta alcun sistema di origine
eligibility-seen-not-asked = Il contenuto dei dati non viene chiesto
eligibility-seen-spoken = Lingua delle riunioni: { $language }
eligibility-kind-paid = Abbonamento a pagamento
eligibility-kind-trial = Versione di valutazione
eligibility-kind-no-cost = Piano di licenza gratuito
eligibility-cloud-worldwide = Cloud mondiale
eligibility-cloud-us-gov = Cloud del governo degli Stati Uniti
eligibility-cloud-21vianet = Cloud gestito da 21Vianet
eligibility-cloud-dedicated = Cloud dedicato
eligibility-source-exchange = Exchange
eligibility-source-exchange-on-premises = Exchange su server propri
eligibility-source-google-workspace = Google Workspace

# Che cosa richiede una regola
eligibility-needed-seats = { $count ->
    [one] Una licenza a pagamento
   *[other] { $count } licenze a pagamento
}
eligibility-needed-faculty = { $count ->
    [one] Una licenza a pagamento per docenti e personale
   *[other] { $count } licenze a pagamento per docenti e personale
}
eligibility-needed-current = Un abbonamento attivo oggi
eligibility-needed-until = Una data non successiva a: { $date }
eligibility-needed-plan = { $count ->
    [one] Una licenza a pagamento di un piano di licenza idoneo
   *[other] { $count } licenze a pagamento di un piano di licenza idoneo
}
eligibility-needed-cloud = Un cloud servito da questo Centro
eligibility-needed-regulated = Nessun dato soggetto a norme particolari
eligibility-needed-spoken = Una delle { $count } lingue del servizio di migrazione
eligibility-needed-nothing = Nient’altro

# Che cosa cambierebbe l’esito
eligibility-change-nothing = Nulla da cambiare
eligibility-change-more-seats = { $count ->
    [one] Un’altra licenza a pagamento
   *[other] Altre { $count } licenze a pagamento
}
eligibility-change-more-faculty-seats = { $count ->
    [one] Un’altra licenza a pagamento per docenti e personale
   *[other] Altre { $count } licenze a pagamento per docenti e personale
}
eligibility-change-buy-qualifying-plan = { $count ->
    [one] Un piano di licenza attivo che lo include, con almeno una licenza
   *[other] Un piano di licenza attivo che lo include, con almeno { $count } licenze
}
eligibility-change-renew-subscription = Rinnovare { $plan }
eligibility-change-wait-for-start = Solo l’attesa: { $plan }, inizio in data { $date }
eligibility-change-paid-instead-of-trial = Acquistare { $plan } al posto della versione di valutazione
eligibility-change-paid-instead-of-no-cost = Un piano di licenza a pagamento al posto di { $plan }
eligibility-change-ask-your-cloud-operator = Rivolgersi a chi gestisce il cloud, che fornisce l’assistenza
eligibility-change-move-students-from = I dati degli studenti si migrano insieme agli altri solo da { $systems }
eligibility-change-keep-regulated-data-out = Escludere questi dati dal servizio di migrazione
eligibility-change-spoken = Tenere le riunioni di migrazione in una di queste lingue, ad esempio in inglese

# Una richiesta non idonea
refusal-title = È possibile iniziare oggi, senza un esperto
refusal-lead = Per l’onboarding guidato servono { $needed } licenze a pagamento; numero rilevato per { $organisation }: { $seen }. Di seguito: che cosa risulta, che cosa cambierebbe l’esito e un piano utilizzabile da subito.
refusal-lead-other = Per questi servizi l’onboarding guidato non è ancora disponibile. Di seguito: che cosa risulta, che cosa cambierebbe l’esito e un piano utilizzabile da subito.
refusal-why = Motivi
refusal-plan = Il piano self-service
refusal-plan-go = Vai al piano
refusal-plan-start = Avvia il piano self-service
refusal-plan-by-admin = Questo piano viene avviato da un amministratore dell’organizzazione.
refusal-plan-text = Lo stesso playbook usato dagli esperti, nell’ordine che funziona, senza riunioni. I progressi vengono conservati. Se l’organizzazione diventa idonea, inviare una nuova richiesta: da quel momento è un esperto a offrire assistenza.
refusal-plan-size = { $tasks ->
    [one] Un’attività
   *[other] { $tasks } attività
} in { $phases ->
    [one] una fase
   *[other] { $phases } fasi
}, circa { $length } di lavoro effettivo in tutto.
refusal-plan-first = Si può iniziare da
refusal-plan-phases = Tutte le attività per fase, con il tempo di lavoro effettivo. L’adozione procede in parallelo all’onboarding.
refusal-plan-phase = Fase
refusal-plan-tasks = Attività
refusal-plan-time = Tempo
