# Tasks and migrations as a partner meets them within a consent.

task-by-partner = { $name }(파트너)
task-needs-unseen = 먼저 끝내야 할 작업이 { $count }건 더 있습니다. 고객의 동의 범위에 포함되지 않은 작업입니다.
task-partner = 고객을 대신해 작업하고 있습니다
task-partner-text = 고객이 동의한 범위의 작업만 표시됩니다. 핵심 온보딩 작업은 동의가 계획의 모든 서비스를 포함하는 동안에만 표시됩니다. 여기에서 진행한 작업은 이름과 함께 고객에게 표시됩니다.
task-partner-look = 작업을 볼 수만 있고 수행할 수는 없습니다
task-partner-look-text = 고객이 계획을 보는 데 동의했습니다. 작업을 수행하려면 고객에게 그에 대한 동의를 요청하세요.
partner-migration = 마이그레이션
partner-migration-lead = 고객이 동의한 서비스에 대해 계획에 포함된 마이그레이션의 진행 상황입니다.
partner-migration-none = 마이그레이션이 없습니다
partner-migration-none-text = 고객이 동의한 서비스에 대한 마이그레이션이 계획에 없습니다.
partner-migration-done = 작업 { $all }건 중 { $done }건 완료, 종료 예정일: { $date }
action-see-migration = 마이그레이션 진행 상황 보기
