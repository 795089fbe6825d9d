# Linee di lavoro, fasi, tipi di riunione.

track-core = Onboarding di base
track-service = Onboarding dei servizi
track-migration = Migrazione
track-adoption = Adozione
lane-onboarding = Onboarding
lane-adoption = Adozione, in parallelo

# Fasi dell’onboarding
phase-initiate = Avvio
phase-assess = Valutazione
phase-remediate = Correzione
phase-enable = Attivazione
phase-migrate = Migrazione

# Fasi dell’adozione da parte degli utenti
phase-stakeholders = Stakeholder
phase-scenarios = Scenari
phase-awareness = Sensibilizzazione
phase-training = Formazione
phase-measured-use = Utilizzo misurato

# Tipi di riunione
meeting-kind-kickoff = Riunione di avvio
meeting-kind-technical-talk = Incontro tecnico
meeting-kind-workshop = Workshop
meeting-kind-checkpoint = Checkpoint
meeting-kind-success-planning = Pianificazione del successo
