# A página inicial do cliente: como está tudo, o que vem a seguir, pessoas, serviços.

landing-over = { $seats ->
    [one] { $organisation } · { $plan } · { $seats } licença
   *[other] { $organisation } · { $plan } · { $seats } licenças
}
landing-title-none = Comece a usar o FastTrack
landing-lead-none = Peça ajuda com os serviços que você já paga. Você vê na hora quais deles se qualificam e por quê.
landing-title-phase = { $phase }, semana { $week } de { $weeks }
landing-title-before = { $phase }: início em { $date }
landing-title-done = Tudo no plano está concluído
landing-title-ended = Seu último plano terminou
landing-title-draft = Sua solicitação ainda não foi enviada
landing-title-request = Sua solicitação está em andamento
landing-title-self-serve = Você pode começar hoje
landing-lead-yours = { $count ->
    [one] Há uma tarefa para você agora.
   *[other] Há { $count } tarefas para você agora.
}
landing-lead-ours = Nada depende de você hoje. O próximo passo é nosso.
landing-lead-nobodys = Ninguém precisa agir agora.
landing-lead-done = Falta apenas uma coisa: confirmar que vocês concluíram.
landing-lead-ended = O que foi feito e dito continua disponível para leitura. Solicite assistência quando precisar novamente.
landing-lead-paused = O plano está em pausa. Suas próprias tarefas continuam abertas; nossa orientação aguarda.
landing-lead-next = Por volta de { $date }, começa a próxima fase: { $phase }.
landing-quick-actions = Ações rápidas
landing-request = Solicitar assistência para o Microsoft 365
landing-admins-request = Um administrador da sua organização pode solicitar assistência.
landing-request-of = Solicitação { $reference }
landing-request-due = Resposta até { $when }
landing-region-closed = O Centro está fechado agora e abre { $when }
landing-follow = Acompanhar a solicitação
landing-go-on = Continuar o rascunho
landing-see-plan = Ver o motivo e iniciar o plano
landing-after = O que acontece depois
landing-after-result = Você vê na hora quais serviços se qualificam, com todos os motivos.
landing-after-specialist = Para um serviço qualificado, um Especialista que fala seu idioma responde em até 2 dias úteis; os demais você pode implantar imediatamente com o plano de autoatendimento.
landing-after-plan = O plano se abre, e você escolhe o horário da primeira reunião.
landing-where = Onde você está
landing-phase-done = concluída em { $date }
landing-phase-left = { $left ->
    [one] resta { $left } de { $all }
   *[other] restam { $left } de { $all }
}
landing-phase-from = a partir de { $date }
landing-planned = Planejado
landing-forecast = Previsão
landing-wanted = Desejado para
landing-wanted-before = { $days ->
    [one] Lançamento planejado { $days } dia antes da data que você pediu.
   *[other] Lançamento planejado { $days } dias antes da data que você pediu.
}
landing-wanted-after = { $days ->
    [one] Lançamento planejado { $days } dia depois da data que você pediu.
   *[other] Lançamento planejado { $days } dias depois da data que você pediu.
}
landing-wanted-same = Lançamento planejado para a data que você pediu.
landing-wanted-staff-before = { $days ->
    [one] Lançamento planejado { $days } dia antes da data que o cliente pediu.
   *[other] Lançamento planejado { $days } dias antes da data que o cliente pediu.
}
landing-wanted-staff-after = { $days ->
    [one] Lançamento planejado { $days } dia depois da data que o cliente pediu.
   *[other] Lançamento planejado { $days } dias depois da data que o cliente pediu.
}
landing-wanted-staff-same = Lançamento planejado para a data que o cliente pediu.
landing-unread = { $count ->
    [one] Uma orientação aguarda sua leitura
   *[other] { $count } orientações aguardam sua leitura
}
landing-read = Ler
landing-forecast-late = { $days ->
    [one] Um dia útil de atraso.
   *[other] { $days } dias úteis de atraso.
}
landing-forecast-early = { $days ->
    [one] Um dia útil de antecedência.
   *[other] { $days } dias úteis de antecedência.
}
landing-forecast-on-time = No dia planejado.
landing-forecast-range = Até { $date }, terminam { $count } de cada 100 planos como este.
landing-days-went = Dias de espera. Por você: { $customer }; por nós: { $center }.
landing-every-day = Ver todos os dias
landing-drawing = Lançamento planejado: { $planned }; previsão: { $forecast }; intervalo provável até { $likely }
landing-next = Seu próximo passo
landing-next-none = Você não tem nada pendente neste momento
landing-next-none-text = O que vem a seguir se abre sozinho quando as tarefas anteriores são concluídas.
landing-all-done = Confirme que vocês concluíram
landing-all-done-text = Todas as tarefas foram concluídas, feitas de outra forma ou não se aplicam. Até a confirmação, uma tarefa ainda pode ser reaberta.
landing-complete = Concluímos
landing-admin-completes = Um administrador da sua organização faz esta confirmação.
landing-close = Encerrar este atendimento antes do fim
landing-close-plan = Encerrar este plano antes do fim
landing-due = Prazo: { $date }
landing-was-due = Venceu em { $date }
landing-about = Cerca de { $length }
landing-open-steps = Abrir as etapas
landing-then = Depois
landing-all-tasks = { $count ->
    [one] Ver a tarefa
   *[other] Ver as { $count } tarefas
}
landing-services = Serviços da sua assinatura
landing-services-checked = Conferidos em { $date } com as regras de { $rules }.
landing-services-all = { $count ->
    [one] Ver o serviço
   *[other] Ver os { $count } serviços
}
landing-services-none = Nenhuma assinatura vigente conhecida
landing-services-none-text = Assim que houver uma vigente, os serviços dela aparecem aqui.
landing-how-decided = Como isso é decidido
landing-service-running = Integração em andamento
landing-service-paused = Parte do plano em pausa
landing-service-own = No seu plano, autoatendimento
landing-service-asked = Parte da sua solicitação
landing-service-request = Solicitar
landing-service-request-of = Solicitar: { $service }
landing-next-meeting = Próxima reunião
landing-no-meeting = Nenhuma reunião agendada
landing-choose-time = Escolher um horário
landing-meeting-open = Detalhes
landing-meeting-move = Remarcar
landing-people = Quem acompanha você
landing-lead-specialist = Especialista principal
landing-open-now = Em expediente agora
landing-open-from = Expediente a partir de { $time }
landing-advise-only = Os Especialistas orientam. Eles não podem alterar nada no seu locatário.
landing-staff-actions = Ações do cliente feitas pela equipe: { $count }
landing-self-serve = Seu plano de autoatendimento
landing-self-serve-text = É o mesmo roteiro que nossos Especialistas usam, na ordem que funciona, sem reuniões. Seu progresso é mantido. Se a sua organização se qualificar, solicite assistência novamente.
landing-deploy = Implantar outro serviço
landing-deploy-text = { $count ->
    [one] Um serviço qualificado ainda não tem data: { $services }.
   *[other] { $count } serviços qualificados ainda não têm data: { $services }.
}
landing-deploy-first = Implantar seus serviços
landing-deploy-among = { $count ->
    [one] { $count } serviço qualificado ainda não tem data: { $services }.
   *[other] { $count } serviços qualificados ainda não têm data, entre eles { $services }.
}
landing-see-services = Ver os serviços
landing-lapse = A assinatura { $plan } termina em { $date }
landing-lapse-text = Sem renovação, o plano fica em pausa a partir de { $date }: nossa orientação e as reuniões aguardam, suas próprias tarefas continuam abertas e nada se perde. Renove no local da compra. Conferimos todos os dias; você não precisa nos avisar.
landing-stalled = Nenhum avanço dos dois lados desde { $date }
landing-stalled-text = O plano está marcado como parado. Conclua uma tarefa, faça uma pergunta ou escolha um horário para uma reunião, e ele volta a andar. Se algo impede você de avançar, informe isso na tarefa.
landing-paused = Em pausa desde { $date }
landing-paused-text = Em { $date }, terminou a assinatura { $plan }. Nada se perde; o plano é retomado no dia em que ela for renovada.
landing-paused-other = Nada se perde; o plano é retomado assim que houver uma assinatura vigente.
