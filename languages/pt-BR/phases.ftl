# Frentes, fases, tipos de reunião.

track-core = Integração básica
track-service = Integração de serviços
track-migration = Migração
track-adoption = Adoção do usuário
lane-onboarding = Integração
lane-adoption = Adoção do usuário, em paralelo

# Fases da integração
phase-initiate = Iniciar
phase-assess = Avaliar
phase-remediate = Corrigir
phase-enable = Habilitar
phase-migrate = Migrar

# Etapas da adoção do usuário
phase-stakeholders = Stakeholders
phase-scenarios = Cenários
phase-awareness = Conscientização
phase-training = Treinamento
phase-measured-use = Uso medido

# Tipos de reunião
meeting-kind-kickoff = Reunião de abertura
meeting-kind-technical-talk = Conversa técnica
meeting-kind-workshop = Workshop
meeting-kind-checkpoint = Ponto de verificação
meeting-kind-success-planning = Planejamento de sucesso
