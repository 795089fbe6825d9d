# Uma tarefa como o cliente e o Especialista a veem, e a lista de tarefas.

task-list = Tarefas
task-list-lead = { $left ->
    [0] As { $all } tarefas terminaram.
    [one] Resta uma de { $all } tarefas.
   *[other] Restam { $left } de { $all } tarefas.
} { $yours ->
    [0] Nenhuma é sua agora.
    [one] Uma é sua agora.
   *[other] { $yours } são suas agora.
}
task-list-none = Nenhum plano ainda
task-list-none-text = O plano se abre quando um Especialista aceita sua solicitação ou quando você inicia o plano de autoatendimento.
task-see-services = Ver os serviços
task-self-serve = Plano de autoatendimento
task-other-plans = Outros planos
task-breadcrumb = Onde esta tarefa se encaixa
task-which = Quais tarefas
task-which-now = Agora
task-which-later = Depois
task-which-done = Finalizadas
task-which-all = Todas
task-empty-now = Nada pode ser feito neste momento
task-empty-text-now = Cada tarefa se abre sozinha assim que o que vem antes dela termina.
task-empty-later = Nenhuma tarefa aguardando
task-empty-text-later = Tudo o que resta pode ser feito agora.
task-empty-done = Nenhuma tarefa finalizada ainda
task-empty-text-done = O que você finaliza fica guardado aqui, com a evidência.
task-empty-all = Este plano não tem tarefas
task-empty-text-all = Nada nos roteiros se aplica aos serviços escolhidos.
task-of = Tarefa { $number } de { $all }
task-due = Prazo: { $date }
task-late = Venceu em { $date }
task-is-late = Atrasada
task-planned = Planejada para { $date }
task-about = Cerca de { $length }

# Passagens entre fases
task-gates = Passagens de fase
task-gates-text = Uma passagem se abre quando as tarefas anteriores terminaram e cada lado declarou que o resultado foi verificado.
task-gate-before = Antes da fase { $phase }
task-gate-open = Aberta
task-gate-closed = Fechada
task-gate-said = { $name }, { $when }
task-gate-not-said = Ainda não
task-gate-unfinished = { $count ->
    [0] Todas as tarefas anteriores terminaram
    [one] Uma tarefa anterior não terminou
   *[other] { $count } tarefas anteriores não terminaram
}
task-gate-ready = A fase { $phase } aguarda sua confirmação
task-gate-ready-text = Todas as tarefas antes da fase { $phase } terminaram. Confira o resultado e confirme; a fase { $phase } se abre quando os dois lados tiverem confirmado.
task-gate-verify = Verificado
task-gate-waits = A fase { $phase } não pode se abrir antes que isto termine.

# Por quê, etapas
task-why = Por que isto está aqui
task-why-always = Todos os planos têm esta tarefa.
task-why-found = Uma das suas verificações encontrou algo a corrigir aqui.
task-why-service = Serviço escolhido: { $service }.
task-why-fact = Você respondeu em { $date }: { $question } { $answer }.
task-why-fact-then = Quando o plano foi criado, a resposta era: { $question } { $answer }.
task-why-unknown = Ninguém nos informou ainda: { $question } A tarefa fica no plano até sabermos.
task-needs = Antes desta
task-opens = Depois desta
task-steps = Orientação
task-document = { $title }, versão { $version }, revisão de { $date }
task-document-other-language = Este documento ainda não está no seu idioma; ele é mostrado em { $language }.
task-document-behind = O documento em inglês já está na versão { $version }.
task-document-stale = Este documento não é revisado há muito tempo. Confira as etapas na documentação publicada.
task-read-on = Saiba mais

# Finalizar ou não
task-finish = Finalizar
task-note = Nota
task-evidence = Evidência
task-evidence-optional = Uma nota para seus registros é bem-vinda; nada é obrigatório.
task-evidence-note = É necessária uma frase: o que foi feito e onde pode ser visto.
task-evidence-file = É necessário um relatório ou uma captura de tela. Anexe-o ou guarde-o com você e informe onde ele está guardado.
task-evidence-kept = Guardada em: { $place }
task-kept-at = Onde está guardada
task-kept-at-hint = Para o que fica com você: uma pasta, uma página ou um chamado que seu Especialista possa pedir que você abra em uma reunião
task-files = Arquivos
task-files-hint = Até { $files } arquivos de { $most } MB cada, como PDF, imagens, documentos do Office ou texto
task-file-name-erased = Um arquivo cujo nome foi apagado
task-file-shown = { $size }, { $name }, { $when }
task-shown-by = { $name }, { $when }
task-done = Concluir
task-ask-review = Mostrar antes ao Especialista
task-stuck = Não consigo avançar
task-not-for-us = Faremos de outra forma
task-deviation-text = Se você implantar de outra forma, registramos isso e mostramos o efeito na previsão. O que vem depois abre do mesmo jeito.
task-is-finished = Finalizada
task-is-deviated = Feita de outra forma
task-is-deviated-text = Para o plano, ela conta como finalizada.
task-reopen = Reabrir
task-verified-before = O resultado antes da fase { $phase } foi verificado com esta tarefa finalizada. Se ela for reaberta, os dois lados verificam novamente; o que já está aberto continua aberto.
task-not-yet = Ainda não está aberta
task-not-yet-text = Ela se abre sozinha quando o que vem antes dela termina.
task-centers = Esta cabe ao Centro
task-centers-text = Seu Especialista a finaliza. Nada é pedido a você.
task-nobody-to-ask = Um plano de autoatendimento não tem um Especialista a quem perguntar. Solicite assistência se quiser um.
task-alone = Autoatendimento
task-alone-text = Você faz isto com os documentos publicados. O Centro não orienta este serviço; por isso, nenhum Especialista é consultado.
task-alone-desk = O cliente faz isto com os documentos publicados. O Centro não orienta este serviço.
task-not-guided = Parte deste plano é de autoatendimento
task-not-guided-text = { $services }: você faz com os documentos publicados, sem reuniões. As tarefas ficam no mesmo plano, na ordem que funciona.
task-done-before = { $count ->
    [one] { $count } tarefa da integração básica já foi concluída
   *[other] { $count } tarefas da integração básica já foram concluídas
}
task-done-before-text = A integração básica é feita uma única vez por organização. O que foi concluído no plano de { $services } não é pedido de novo neste plano.
task-done-before-unseen = A integração básica é feita uma única vez por organização. O que foi concluído em outro plano dela não é pedido de novo neste plano.
task-done-before-open = Ver o que foi feito lá
task-stuck-while-paused = O atendimento está em pausa; por isso, ninguém pode responder agora. Você pode continuar com suas próprias tarefas.
task-paused = Em pausa desde { $date }
task-paused-text = A assinatura terminou; por isso, a orientação e as reuniões do Centro aguardam. Você pode continuar com suas próprias tarefas; tudo é retomado no dia em que a assinatura for renovada.
task-assign = Atribuir
task-person = Pessoa
task-nobody = Ninguém em especial
task-assign-send = Atribuir
task-stuck-title = O que impede você de avançar?
task-stuck-reason = Motivo
task-stuck-reason-hint = Uma frase. Seu Especialista é avisado imediatamente.
task-stuck-send = Pedir ajuda
task-deviate-title = Fazer de outra forma?
task-effect = O que isto provoca
task-effect-why = Para que serve a tarefa:
task-effect-goes-on = O atendimento continua. Seu motivo fica guardado com o plano, e seu Especialista pode lê-lo.
task-effect-opens-none = Nenhuma outra tarefa se abre imediatamente por causa disto.
task-effect-opens = Estas tarefas se abrem imediatamente, porque para o plano esta conta como finalizada:
task-effect-forecast = Nova previsão: { $then } (antes, { $now }).
task-effect-forecast-same = A previsão ({ $date }) não muda.
task-effect-forecast-of = Ela conta os dias úteis do plano, não se a outra forma funciona bem.
task-deviate-reason = O que você faz em vez disto
task-deviate-reason-hint = Uma frase, com o motivo
task-deviate-agree = Entendo que o resultado pode ser afetado
task-deviate-keep = Manter a tarefa
task-deviate-send = Registrar

# Conversa e histórico
task-conversation = Conversa
task-conversation-none = Ninguém escreveu sobre esta tarefa ainda.
task-reply = Escrever uma resposta
task-send = Enviar
task-unread = Nova orientação de { $name }
task-way-stuck = travada
task-way-more = pede mais
task-way-right = considerou a evidência correta
task-way-written = Orientação por escrito
task-way-verbal = Dada em uma reunião
task-way-document = Documento
task-history = Histórico
task-history-opened = Aberta pelo plano, { $when }
task-history-reopened = Reaberta por { $name }, { $when }
task-history-given-back = Respondida por { $name }, { $when }
task-history-stuck = Travada, segundo { $name }, { $when }
task-history-shown = Evidência mostrada por { $name }, { $when }
task-history-done = Finalizada por { $name }, { $when }
task-history-deviated = Feita de outra forma por { $name }, { $when }
task-history-elsewhere = Finalizada em outro plano por { $name }, { $when }
task-history-assigned = Atribuída a { $person } por { $name }, { $when }
task-history-unassigned = Atribuição removida por { $name }, { $when }
task-history-found-right = Evidência considerada correta por { $name }, { $when }
task-history-check-found = Aberta: a verificação { $check } encontrou algo, { $when }
task-history-check-clean = Finalizada: a verificação { $check } não encontrou mais nada, { $when }
task-history-left-as-it-is = Deixada como está por { $name }, { $when }

# Como o Especialista a vê
task-advise = Orientar
task-answer = Responder
task-review = Revisar evidência
task-record = Registrar o que foi dito
task-belongs = Esta tarefa cabe ao cliente. Você pode orientar, responder e revisar; a finalização cabe apenas a { $customer }.
task-staff-actions = Ações do cliente feitas pela equipe neste atendimento
task-answer-to = Responder a { $customer }
task-answer-words = Sua resposta
task-answer-hint = Entra no registro de orientações. A tarefa volta a ser do cliente.
task-answer-send = Responder
task-own = Esta tarefa cabe ao Centro
task-own-finish = Finalizar nossa tarefa
task-review-words = O que você constatou
task-review-hint = Necessário ao pedir mais: o que falta
task-review-accept = A evidência está correta
task-review-return = Pedir mais
task-advice-to = Orientação para { $customer }
task-advice-document = Documento
task-advice-no-document = Nenhum documento
task-advice-document-in = { $title }, { $language }
task-advice-meeting = Reunião
task-choose-meeting = Escolha a reunião
task-advice-words = Sua orientação
task-advice-words-hint = Entra no registro de orientações com seu nome e com a versão e o idioma deste documento. O cliente confirma a leitura.
task-advice-language = Idioma da sua orientação
task-advice-send = Dar orientação
task-record-none = Nenhuma reunião deste atendimento começou ainda.
task-said = O que foi dito
task-said-hint = A orientação em uma ou duas frases, como o cliente a lerá
task-record-send = Registrar
