# Stränge, Phasen und Arten von Besprechungen.

track-core = Haupt-Onboarding
track-service = Dienst-Onboarding
track-migration = Migration
track-adoption = Benutzerakzeptanz
lane-onboarding = Onboarding
lane-adoption = Benutzerakzeptanz, parallel

# Phasen des Onboardings
phase-initiate = Einleitung
phase-assess = Analyse
phase-remediate = Korrektur
phase-enable = Aktivierung
phase-migrate = Migration

# Stufen der Benutzerakzeptanz
phase-stakeholders = Stakeholder
phase-scenarios = Szenarien
phase-awareness = Bekanntheit
phase-training = Schulung
phase-measured-use = Gemessene Nutzung

# Arten von Besprechungen
meeting-kind-kickoff = Kickoff
meeting-kind-technical-talk = Fachgespräch
meeting-kind-workshop = Workshop
meeting-kind-checkpoint = Statusbesprechung
meeting-kind-success-planning = Erfolgsplanung
