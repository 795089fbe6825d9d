# Tasks and migrations as a partner meets them within a consent.

task-by-partner = { $name } (parceiro)
task-needs-unseen = { $count ->
    [0] Nenhuma outra tarefa precisa terminar antes.
    [one] Outra tarefa precisa terminar antes. Ela não faz parte do consentimento do cliente.
   *[other] Outras { $count } tarefas precisam terminar antes. Elas não fazem parte do consentimento do cliente.
}
task-partner = Você trabalha no lugar do cliente
task-partner-text = São mostradas apenas as tarefas incluídas no consentimento do cliente. As da integração básica fazem parte enquanto o consentimento incluir todos os serviços do plano. O cliente vê o que você faz aqui, com o seu nome.
task-partner-look = Você vê as tarefas, mas não as executa
task-partner-look-text = O consentimento do cliente permite que você veja o plano. Para executar tarefas, peça ao cliente que também consinta nisso.
partner-migration = Migração
partner-migration-lead = O andamento das migrações do plano, para os serviços incluídos no consentimento do cliente.
partner-migration-none = Nenhuma migração
partner-migration-none-text = O plano não prevê migração para os serviços incluídos no consentimento do cliente.
partner-migration-done = Tarefas finalizadas: { $done } de { $all }; término previsto: { $date }
action-see-migration = ver o andamento das migrações
