# Líneas de trabajo, fases y tipos de reunión.

track-core = Incorporación principal
track-service = Incorporación de servicios
track-migration = Migración
track-adoption = Adopción
lane-onboarding = Incorporación
lane-adoption = Adopción de usuarios, en paralelo

# Fases de la incorporación
phase-initiate = Inicio
phase-assess = Evaluación
phase-remediate = Corrección
phase-enable = Habilitación
phase-migrate = Migración

# Etapas de la adopción de usuarios
phase-stakeholders = Partes interesadas
phase-scenarios = Escenarios
phase-awareness = Sensibilización
phase-training = Formación
phase-measured-use = Uso medido

# Tipos de reunión
meeting-kind-kickoff = Reunión de inicio
meeting-kind-technical-talk = Charla técnica
meeting-kind-workshop = Taller
meeting-kind-checkpoint = Punto de control
meeting-kind-success-planning = Planificación del éxito
