# Um atendimento como seu Especialista principal o vê.

engagement-span = { $from } a { $to }
engagement-paused = O atendimento está em pausa
engagement-paused-text = A assinatura do cliente terminou. Orientações, respostas, revisões e reuniões aguardam a renovação; o cliente pode continuar com as próprias tarefas.
engagement-lapse-text = É a última assinatura que dá direito a este atendimento. Sem renovação, o atendimento fica em pausa a partir do dia seguinte; os administradores do cliente e você foram avisados por email. A renovação cabe ao cliente, no local da compra.
engagement-stalled-text = O atendimento está marcado como parado. Qualquer novo passo o retoma: uma orientação, uma resposta, uma reunião ou uma ação do próprio cliente.
engagement-questions = { $count ->
    [0] Nenhuma pergunta aguarda sua resposta
    [one] Uma pergunta aguarda sua resposta
   *[other] { $count } perguntas aguardam sua resposta
}
engagement-ours = Nossa vez
engagement-ours-caption = Tarefas que aguardam o Centro, por prazo
engagement-ours-none = Nenhuma tarefa aguarda por nós
engagement-ours-none-text = Uma tarefa aparece aqui quando o cliente não consegue avançar, pede uma revisão ou quando ela cabe ao próprio Centro.
engagement-customers = Vez do cliente
engagement-customers-caption = Tarefas abertas do cliente, por prazo
engagement-customers-none = Nenhuma tarefa do cliente está aberta
engagement-customers-none-text = As próximas se abrem quando o que vem antes delas termina.
engagement-unreviewed = { $count ->
    [0] Nenhuma tarefa finalizada tem evidência sem revisão
    [one] Uma tarefa finalizada tem evidência que ninguém revisou
   *[other] { $count } tarefas finalizadas têm evidência que ninguém revisou
}
engagement-unreviewed-text = O cliente finalizou estas tarefas. Revise a evidência quando ela importar para o que vem a seguir; nada depende disso.
engagement-ledger-none = Nenhuma orientação foi dada ainda. Oriente na página de uma tarefa.
engagement-later = { $count ->
    [0] Nenhuma tarefa aguardando
    [one] { $count } tarefa aguardando
   *[other] { $count } tarefas aguardando
}
engagement-left = { $count ->
    [0] Nenhuma tarefa ficou por fazer
    [one] { $count } tarefa ficou por fazer
   *[other] { $count } tarefas ficaram por fazer
}
engagement-finished = { $count ->
    [0] Nenhuma tarefa finalizada
    [one] { $count } tarefa finalizada
   *[other] { $count } tarefas finalizadas
}
engagement-finished-caption = Tarefas finalizadas, da mais recente para a mais antiga
engagement-group = { $track }, { $phase }
engagement-task = Tarefa
engagement-state = Estado
engagement-day = Dia
engagement-verify = Verificado pelo Centro
engagement-meetings-none = Nenhuma reunião agendada.
engagement-proof = Sem intervenção
engagement-staff-actions = Ações do cliente feitas pela equipe
engagement-chain = Cadeia de auditoria
engagement-chain-whole = Íntegra
engagement-chain-broken = Rompida
engagement-chain-checked = Contagem na cadeia de auditoria do locatário: { $entries } entradas; conferência de todos os elos: { $when }.
engagement-not-guided = Parte deste plano não é guiada
engagement-not-guided-text = O cliente implanta por conta própria, com os documentos publicados: { $services }. Sem reuniões, sem orientação, sem pontos de carga.
engagements-ended = Terminados

# O fim de um atendimento: a pergunta e o que depois fica em suas páginas.
ending-complete-title = Está tudo concluído?
ending-complete-text = Confirme que você não precisa de mais nada deste plano.
ending-complete-send = Sim, concluímos
ending-not-yet = Ainda não
ending-close-title = Encerrar este plano antes do fim?
ending-close-title-center = Encerrar o atendimento de { $customer }?
ending-close-send = Encerrar
ending-keep = Manter
ending-reason = Motivo
ending-reason-hint = Uma frase completa. Se houver um Especialista, ele também a lê.
ending-reason-hint-center = Uma frase completa, como a informação de que o cliente deixou o serviço. Os administradores do cliente também a leem.
ending-left = { $count ->
    [0] Nenhuma tarefa fica por terminar.
    [one] Uma tarefa fica como está, sem terminar.
   *[other] { $count } tarefas ficam como estão, sem terminar.
}
ending-meetings = { $count ->
    [0] Nenhuma reunião agendada é cancelada.
    [one] Uma reunião agendada é cancelada nas duas agendas.
   *[other] { $count } reuniões agendadas são canceladas nas duas agendas.
}
ending-lead = { $name } recebe um aviso e fica com capacidade para outros clientes.
ending-read = O plano, as orientações e as decisões continuam disponíveis para leitura. Nada neles pode mais ser alterado.
ending-again = Você pode solicitar assistência novamente a qualquer momento.
ending-told = Os administradores do cliente são avisados. Eles podem solicitar assistência novamente a qualquer momento.
ended-on = { $state } em { $date }
ended-by-customer = Encerrado pelo cliente.
ended-by-center = Encerrado pelo Centro.
ended-text = Tudo aqui continua disponível para leitura. Nada mais pode ser alterado.
engagement-asked-by = Solicitado por
