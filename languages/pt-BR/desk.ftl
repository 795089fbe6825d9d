# O painel do Especialista: ofertas, meu dia, de quem é a vez, meus clientes.

desk-title = Painel
desk-lead = Hoje, { $date }: { $offers ->
    [0] nenhuma oferta
    [one] uma oferta
   *[other] { $offers } ofertas
}, { $meetings ->
    [0] nenhuma reunião
    [one] uma reunião
   *[other] { $meetings } reuniões
}, { $answers ->
    [0] nenhuma pendência nossa
    [one] uma pendência nossa
   *[other] { $answers } pendências nossas
}, { $waiting ->
    [0] nenhum cliente a aguardar
    [one] um cliente a aguardar
   *[other] { $waiting } clientes a aguardar
}.
desk-keys-move = mover
desk-keys-accept = aceitar
desk-keys-decline = recusar
desk-keys = Teclas
desk-offers = Ofertas
desk-offers-why = Por que recebi esta oferta
desk-offers-none = Nenhuma oferta aguarda você
desk-offers-none-text = A próxima solicitação adequada aos seus idiomas, serviços e horário aparece aqui.
desk-offers-further = { $count ->
    [one] Mais { $count } oferta vence depois. Ela aparecerá quando você responder a uma destas.
   *[other] Mais { $count } ofertas vencem depois. Elas aparecerão à medida que você responder a estas.
}
desk-offer-about = { $seats ->
    [one] { $seats } licença · { $services } · { $place }
   *[other] { $seats } licenças · { $services } · { $place }
}
desk-offer-left = Faltam { $length }
desk-offer-ends = em tempo útil; termina { $when }
desk-offer-accept = Aceitar
desk-offer-accept-of = Aceitar { $customer }
desk-offer-decline = Recusar
desk-offer-decline-of = Recusar { $customer }
desk-fit-services = { $count ->
    [one] Conhece o serviço
   *[other] Conhece os { $count } serviços
}
desk-fit-overlap = { $length } em comum por semana
desk-fit-load = Carga depois: { $percent }%
desk-fit-continuity = Já trabalhou com este cliente
desk-decline-question = Recusar a oferta ({ $customer })?
desk-decline-text = A oferta passa imediatamente ao próximo Especialista. O motivo fica guardado com a decisão; o cliente não o vê.
desk-decline-reason = Motivo
desk-decline-reason-hint = Uma frase completa
desk-decline-keep = Manter a oferta
desk-declined = Oferta recusada. Ela passou imediatamente ao próximo Especialista.
desk-day = Meu dia
desk-day-none = Nenhuma reunião hoje
desk-day-now = Agora, { $time }
desk-minutes-due = Ata pendente
desk-waiting = Aguardando clientes
desk-waiting-caption = Da espera mais longa para a mais curta, em dias úteis do cliente.
desk-waiting-none = Não é a vez de nenhum cliente
desk-waiting-task = Cliente e tarefa
desk-waiting-age = Espera
desk-waiting-days = { $days } d
desk-waiting-state = Estado
desk-our-move = Nossa vez
desk-our-move-caption = Da espera mais longa para a mais curta, em tempo útil da região.
desk-our-move-none = Nada pendente
desk-due = Prazo
desk-late = Atrasado
desk-on-plan = No prazo
desk-load = Carga atual
desk-staff-actions = Ações do cliente feitas pela equipe
desk-customers = Clientes
desk-customers-none = Nenhum atendimento ainda
desk-offer-about-no-seats = { $services } · { $place }
desk-offer-pool = { $candidates ->
    [0] Nenhuma pessoa considerada
    [one] Uma pessoa considerada
   *[other] { $candidates } pessoas consideradas
}; aprovadas em todos os filtros: { $passed }
desk-offer-answer = Sua resposta
desk-offer-answer-text = Ao aceitar, o plano se abre e o cliente é convidado a escolher a reunião de abertura. Ao recusar, a oferta passa imediatamente ao próximo Especialista.
desk-offer-asked = O que se pede
desk-offer-language = Idioma falado
desk-offer-region = Região
desk-offer-date = Data desejada
desk-offer-reason = Motivo de negócios
desk-offer-owner = Responsável pelo sucesso
desk-offer-ended-accepted = Você aceitou. O plano está entre os seus clientes.
desk-offer-ended-declined = Você recusou. A oferta passou imediatamente ao próximo Especialista.
desk-offer-ended-expired = O prazo se esgotou. A solicitação é oferecida ao próximo Especialista.
desk-offer-ended-withdrawn = O cliente alterou ou retirou a solicitação.
desk-offer-ended-open = Aguarda sua resposta.
desk-all-customers = { $count ->
    [0] Meus clientes
    [one] Meu cliente
   *[other] Meus { $count } clientes
}
desk-waiting-none-text = As tarefas que cabem a um cliente aparecem aqui, com os dias úteis de espera.
desk-waiting-more = e mais { $count }
desk-our-move-none-text = Perguntas, problemas de migração, tarefas travadas, evidências a revisar, atas pendentes e nossas próprias tarefas aparecem aqui.
desk-ours = Cabe a nós
desk-migration-issue = Problema de migração
desk-load-points = { $carried } de { $capacity } pontos
desk-load-offered = { $count ->
    [0] Nada em oferta agora
    [one] mais { $count } ponto em oferta
   *[other] mais { $count } pontos em oferta
}
desk-staff-actions-from = contadas na cadeia de auditoria destes atendimentos
desk-customers-lead = { $count ->
    [0] Nenhum atendimento ainda.
    [one] Um atendimento.
   *[other] { $count } atendimentos, primeiro os que estão em andamento.
}
desk-customers-none-text = A oferta que você aceita vira um atendimento e aparece aqui.
desk-customers-caption = A fase é a primeira da integração que ainda não terminou; as pendências de cada lado são contadas em tarefas.
desk-customers-name = Cliente
desk-customers-phase = Fase
desk-customers-planned = Término planejado
