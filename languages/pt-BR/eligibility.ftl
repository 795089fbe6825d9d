# Resultados e seus motivos: regra, encontrado, necessário, o que mudaria.

verdict-eligible = Qualificado
verdict-self-serve = Autoatendimento
verdict-not-eligible = Não qualificado
migration-level-none = Sem migração
migration-level-guidance = Somente orientação
migration-level-service = Serviço de migração
eligibility-service = Serviço
eligibility-verdict = Resultado
eligibility-seen = O que encontramos
eligibility-needed = O que é necessário
eligibility-change = O que mudaria isso
eligibility-also = { $name }, também
eligibility-migration = Migração de email e arquivos
eligibility-migration-meetings = Idioma da migração
eligibility-benefit = Benefício adicional para organizações muito grandes
eligibility-caption = Decisão de { $when } pelas regras de { $rules }. Com os mesmos dados, a resposta é sempre a mesma.
eligibility-caption-now = Conferido em { $date } com as regras de { $rules } e as licenças das suas assinaturas. Conferimos de novo quando você enviar.
eligibility-rule = Regra { $rule }, dados de { $date }
eligibility-sentence = { $seen }. O que mudaria isso? { $change }.
eligibility-sentence-none = { $count ->
    [one] Nenhuma assinatura vigente o inclui. Um plano de assinatura que o inclua mudaria isso.
   *[other] Nenhuma assinatura vigente o inclui. Um plano de assinatura que o inclua, com { $count } licenças, mudaria isso.
}

# O que uma regra encontrou
eligibility-seen-none = Nenhuma assinatura vigente o inclui
eligibility-seen-seats = { $count ->
    [one] { $count } licença paga de { $plans }
   *[other] { $count } licenças pagas de { $plans }
}
eligibility-seen-ended = Término em { $date }: { $plan }
eligibility-seen-begins = Início em { $date }: { $plan }
eligibility-seen-trial = { $plan } é uma avaliação
eligibility-seen-trial-counts = Avaliação que vale até { $date }
eligibility-seen-no-cost = { $plan }: plano de assinatura sem custo
eligibility-seen-guide = { $plan } traz um guia para implantação por conta própria
eligibility-seen-plan = { $plan } não traz orientação para este serviço
eligibility-seen-no-system = Nenhum sistema de origem conhecido
eligibility-seen-not-asked = Não perguntamos o que seus dados contêm
eligibility-seen-spoken = Reuniões em { $language }
eligibility-kind-paid = Assinatura paga
eligibility-kind-trial = Avaliação
eligibility-kind-no-cost = Plano sem custo
eligibility-cloud-worldwide = Nuvem mundial
eligibility-cloud-us-gov = Nuvem do governo dos EUA
eligibility-cloud-21vianet = Nuvem operada pela 21Vianet
eligibility-cloud-dedicated = Nuvem dedicada
eligibility-source-exchange = Exchange
eligibility-source-exchange-on-premises = Exchange nos seus servidores
eligibility-source-google-workspace = Google Workspace

# O que uma regra exige
eligibility-needed-seats = { $count ->
    [one] { $count } licença paga
   *[other] { $count } licenças pagas
}
eligibility-needed-faculty = { $count ->
    [one] { $count } licença paga de professores e funcionários
   *[other] { $count } licenças pagas de professores e funcionários
}
eligibility-needed-current = Uma assinatura vigente hoje
eligibility-needed-until = Uma data até { $date }
eligibility-needed-plan = { $count ->
    [one] { $count } licença paga de um plano de assinatura qualificado
   *[other] { $count } licenças pagas de um plano de assinatura qualificado
}
eligibility-needed-cloud = Uma nuvem que este Centro atende
eligibility-needed-regulated = Nenhum dado sujeito a leis especiais
eligibility-needed-spoken = Um dos { $count } idiomas do serviço de migração
eligibility-needed-nothing = Nada mais

# O que mudaria a resposta
eligibility-change-nothing = Nada a mudar
eligibility-change-more-seats = { $count ->
    [one] Mais { $count } licença paga
   *[other] Mais { $count } licenças pagas
}
eligibility-change-more-faculty-seats = { $count ->
    [one] Mais { $count } licença paga de professores e funcionários
   *[other] Mais { $count } licenças pagas de professores e funcionários
}
eligibility-change-buy-qualifying-plan = { $count ->
    [one] Um plano de assinatura vigente que o inclua, com pelo menos uma licença
   *[other] Um plano de assinatura vigente que o inclua, com pelo menos { $count } licenças
}
eligibility-change-renew-subscription = Renovar { $plan }
eligibility-change-wait-for-start = Só o tempo: em { $date } começa { $plan }
eligibility-change-paid-instead-of-trial = Assinatura paga de { $plan } em vez da avaliação
eligibility-change-paid-instead-of-no-cost = Um plano de assinatura pago em vez de { $plan }
eligibility-change-ask-your-cloud-operator = Pedir ajuda a quem opera sua nuvem; o suporte é dado lá
eligibility-change-move-students-from = Os alunos só migram junto a partir de { $systems }
eligibility-change-keep-regulated-data-out = Deixar esses dados fora do serviço de migração
eligibility-change-spoken = Fazer as reuniões de migração em um deles, como o inglês

# Uma solicitação que não se qualifica
refusal-title = Você pode começar hoje, sem um Especialista
refusal-lead = A integração guiada exige { $needed } licenças pagas; { $organisation } tem { $seen }. Veja abaixo o que encontramos, o que mudaria isso e um plano que você pode usar agora.
refusal-lead-other = A integração guiada ainda não está disponível para estes serviços. Veja abaixo o que encontramos, o que mudaria isso e um plano que você pode usar agora.
refusal-why = Motivo
refusal-plan = Seu plano de autoatendimento
refusal-plan-go = Ir para o plano
refusal-plan-start = Iniciar o plano de autoatendimento
refusal-plan-by-admin = Este plano é iniciado por um administrador da sua organização.
refusal-plan-text = É o mesmo roteiro que nossos Especialistas usam, na ordem que funciona, sem reuniões. Seu progresso é mantido. Se a sua organização se qualificar, envie uma nova solicitação; a partir daí, um Especialista orienta você.
refusal-plan-size = { $tasks ->
    [0] Nenhuma tarefa
    [one] Uma tarefa
   *[other] { $tasks } tarefas
} em { $phases ->
    [one] uma fase
   *[other] { $phases } fases
}, cerca de { $length } de trabalho prático no total.
refusal-plan-first = Você pode começar por
refusal-plan-phases = Todas as tarefas por fase, com o tempo de trabalho prático. A adoção do usuário ocorre em paralelo à integração.
refusal-plan-phase = Fase
refusal-plan-tasks = Tarefas
refusal-plan-time = Tempo
