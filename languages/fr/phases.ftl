# Volets, phases, réunions par type.

track-core = Intégration de base
track-service = Intégration de service
track-migration = Migration
track-adoption = Adoption utilisateur
lane-onboarding = Intégration
lane-adoption = Adoption utilisateur, en parallèle

# Phases de l’intégration
phase-initiate = Lancement
phase-assess = Évaluation
phase-remediate = Correction
phase-enable = Activation
phase-migrate = Migration

# Étapes de l’adoption utilisateur
phase-stakeholders = Parties prenantes
phase-scenarios = Scénarios
phase-awareness = Sensibilisation
phase-training = Formation
phase-measured-use = Utilisation mesurée

# Types de réunions
meeting-kind-kickoff = Réunion de lancement
meeting-kind-technical-talk = Entretien technique
meeting-kind-workshop = Atelier
meeting-kind-checkpoint = Point de contrôle
meeting-kind-success-planning = Planification de la réussite
