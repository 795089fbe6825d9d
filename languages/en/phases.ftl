# Tracks, phases, meetings by kind.

track-core = Core onboarding
track-service = Service onboarding
track-migration = Migration
track-adoption = User adoption
lane-onboarding = Onboarding
lane-adoption = User adoption, in parallel

# Phases of onboarding
phase-initiate = Initiate
phase-assess = Assess
phase-remediate = Remediate
phase-enable = Enable
phase-migrate = Migrate

# Stages of user adoption
phase-stakeholders = Stakeholders
phase-scenarios = Scenarios
phase-awareness = Awareness
phase-training = Training
phase-measured-use = Measured use

# Kinds of meetings
meeting-kind-kickoff = Kickoff
meeting-kind-technical-talk = Technical talk
meeting-kind-workshop = Workshop
meeting-kind-checkpoint = Checkpoint
meeting-kind-success-planning = Success planning
