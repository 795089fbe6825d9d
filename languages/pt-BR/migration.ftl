# Mail that the customer moves: the tower of all waves, one wave, its ledger and its report.

migration-title = Migração de email
migration-lead = { $tenant }: de { $sources } para { $target }. Executada por { $tenant }; acompanhada por { $lead }.
migration-lead-alone = { $tenant }: de { $sources } para { $target }. Executada por { $tenant }.
migration-start-here = Migre suas caixas de correio em ondas iniciadas por você e acompanhe-as aqui.
migration-none = Nenhuma onda ainda
migration-none-text = Comece com uma onda de teste com poucas caixas de correio. Ela mostra que tudo funciona antes de migrar as caixas de correio de muitas pessoas.
migration-none-led = O cliente ainda não planejou nenhuma onda.

# The figures of the tower
migration-moved = Migradas e verificadas
migration-moved-of = { $done } de { $all }
migration-rate = Velocidade desta onda
migration-rate-mailboxes = { $count ->
    [one] { $count } caixa de correio por hora
   *[other] { $count } caixas de correio por hora
}
migration-rate-bytes = { $bytes } por hora
migration-rate-messages = { $count ->
    [one] { $count } mensagem por hora
   *[other] { $count } mensagens por hora
}
migration-daily = Meta diária, { $percent }%
migration-daily-whole = Meta diária
migration-doubled = Duplicatas
migration-forecast = Última caixa de correio, previsão
migration-forecast-likely = Em 80 de cada 100 casos, até { $date }
migration-forecast-none = Ainda desconhecida
migration-forecast-none-text = Será conhecida quando cinco caixas de correio terminarem

# What stays behind
migration-stays = O que não será migrado
migration-stays-text = Itens de { $source } que não são migrados: { $list }.
migration-stays-by = Leitura confirmada por { $name } ({ $date }).
migration-apart-text = Alguns destes itens são migrados com as ferramentas de migração do próprio { $source }: { $list }.
migration-stays-open = Ninguém confirmou ainda a leitura. Até que alguém faça isso, nenhuma onda pode ser enviada.
migration-stays-full = Lista completa
migration-stays-send = Li esta lista
migration-stays-tell = Avise as pessoas afetadas antes que as caixas de correio delas sejam migradas.
migration-moves-text = Itens de { $source } que são migrados: { $list }.

# The waves
migration-waves = Ondas
migration-waves-caption = Horários de { $place }. Uma onda pode ser pausada e retomada; nada é copiado duas vezes.
migration-column-wave = Onda
migration-column-mailboxes = Caixas de correio
migration-column-progress = Andamento
migration-column-exceptions = Exceções
migration-column-duration = Duração
migration-column-state = Estado
migration-wave-test = Onda de teste
migration-wave-pilot = Onda piloto
migration-wave-velocity = Onda em ritmo pleno
migration-wave-number = Onda { $number }
migration-test-number = Onda de teste { $number }
migration-pilot-number = Onda piloto { $number }
migration-wave-text-test = Onda de teste: poucas caixas de correio, para ver se tudo funciona
migration-wave-text-pilot = Onda piloto: o primeiro grupo de verdade; há uma única
migration-wave-text-velocity = Onda em ritmo pleno: todos os demais, grupo a grupo
migration-verified-of = { $done } de { $all } verificadas
migration-failed-count = Com falha: { $count }
migration-messages-of = { $done } de { $all } mensagens
migration-starts-when-said = Começa quando você decidir
migration-starts-when-customer = Começa quando o cliente decidir
migration-awaited = Iniciada; aguardando a ferramenta
migration-until-cut-off = As caixas de correio podem ser alteradas até { $when }
migration-proposed = Proposta pelo seu Especialista
migration-proposed-led = Proposta; o cliente ainda não respondeu
migration-proposed-by = Proposta por { $name }
migration-left = tempo restante: cerca de { $length }
migration-accepted = Aceita
migration-stopping = Em interrupção
migration-stopped = Interrompida antes do fim
migration-percent = { $percent } por cento

# States, with whose move it is; the words of the process
migration-state-planned = Não enviada
migration-state-submitted = Enviada
migration-state-queued = Na fila
migration-state-waiting-for-customer = Aguardando o cliente
migration-state-running = Em andamento
migration-state-completed = Concluída
migration-state-completed-with-errors = Concluída com erros
migration-state-failed = Com falha
migration-mailbox-state-waiting = Aguardando
migration-mailbox-state-running = Em andamento
migration-mailbox-state-moved = Migrada, não verificada
migration-mailbox-state-verified = Verificada
migration-mailbox-state-with-errors = Com erros
migration-mailbox-state-failed = Com falha

# What the customer does next in each state
migration-next = Próximo passo
migration-next-planned = Confira a lista de caixas de correio e envie a onda.
migration-next-objections = Corrija o que está listado acima e envie a onda.
migration-next-submitted = A onda foi enviada. Você ainda pode alterar as caixas de correio ou desfazer o envio até { $when }.
migration-next-submitted-open = A onda foi enviada. Ela pode ser iniciada a partir de: { $when }.
migration-next-queued = A lista de caixas de correio é definitiva. A onda pode ser iniciada a partir de: { $when }.
migration-next-pair = Pareie o computador que migra os emails; depois inicie a onda e execute a ferramenta nele.
migration-next-waiting-for-customer = Inicie a onda e execute a ferramenta no seu computador.
migration-next-paused = A onda está em pausa. Inicie-a novamente quando quiser: o que foi migrado permanece, e nada é copiado duas vezes.
migration-next-running = A ferramenta no seu computador está migrando os emails. Você pode pausar a qualquer momento.
migration-next-stopping = A onda está sendo interrompida: a ferramenta termina o que está migrando agora.
migration-next-stopped = A onda foi interrompida. Tente novamente para migrar o que falta.
migration-next-started = Você iniciou a onda. Execute a ferramenta no seu computador: a primeira caixa de correio migra assim que ela se conectar.
migration-next-completed = Confira algumas das novas caixas de correio e aceite a onda. Se ainda chegarem emails às antigas, execute-a de novo antes.
migration-next-completed-with-errors = Veja as exceções. Tente novamente o que ainda puder ser migrado ou aceite a onda como está.
migration-next-failed = Veja as exceções, corrija as causas e tente novamente.
migration-next-imported = Veja as exceções e aceite a onda como está. O que ainda puder ser migrado é migrado com a ferramenta que gerou o relatório.
migration-next-accepted = Não há mais nada a fazer: esta onda foi aceita em { $date }.
migration-missing-messages = { $count ->
    [one] Falta { $count } mensagem.
   *[other] Faltam { $count } mensagens.
}
migration-missing-begun = { $count ->
    [one] { $count } caixa de correio não foi iniciada.
   *[other] { $count } caixas de correio não foram iniciadas.
}
migration-missing-failed = { $count ->
    [one] { $count } caixa de correio não pôde ser migrada.
   *[other] { $count } caixas de correio não puderam ser migradas.
}
migration-accepted-on = Aceita por { $name } ({ $date })
migration-act-submit = Enviar
migration-act-take-back = Desfazer o envio
migration-act-start = Iniciar
migration-act-start-of = Iniciar { $name }
migration-act-pause = Pausar
migration-act-pause-of = Pausar { $name }
migration-act-stop = Interromper
migration-act-stop-text = A ferramenta termina o que está migrando agora, e a onda termina como está. Você pode tentar novamente depois.
migration-act-retry = Tentar novamente
migration-act-again = Executar de novo
migration-act-accept = Aceitar
migration-act-change = Alterar
migration-act-remove = Remover esta onda
migration-act-plan = Planejar uma onda
migration-act-propose = Propor uma onda

# The runner: the tool on the customer's computer
migration-runner = A ferramenta
migration-runner-text = Ela é executada em um computador seu e, de lá, entra nos dois sistemas de email. Senhas e emails nunca chegam aqui.
migration-runner-text-led = Ela é executada em um computador do cliente e, de lá, entra nos dois sistemas de email. Senhas e emails nunca chegam aqui.
migration-runner-heard = Último contato: { $when }
migration-silent = Sem contato com a ferramenta
migration-runner-silent = Não há contato com a ferramenta (último: { $when }). O computador ainda está ligado?
migration-runner-none = Nenhum computador foi pareado ainda.
migration-runner-paired = Computador pareado: { $name }
migration-runner-report = Importado de um relatório de { $name }
migration-pair = Parear um computador
migration-pair-code = Código
migration-pair-code-text = Vale uma única vez, por { $minutes }. Digite-o onde a ferramenta o pedir.
migration-pair-command = Parear o computador
migration-pair-command-text = O comando pede o código e cria plan.toml com as caixas de correio desta onda. Informe nesse arquivo os dois servidores de email e onde estão as senhas.
migration-check-command = Conferir a onda
migration-check-command-text = Mostra o que seria migrado e o que não seria, sem alterar nada em nenhum dos lados.
migration-trial-command = Testar com algumas mensagens
migration-trial-command-text = Migra no máximo dez mensagens de cada pasta, para ver como chegam. O próximo comando migra o resto.
migration-run-command = Executar a onda
migration-run-command-text = O comando aguarda que você inicie a onda aqui, migra o que ainda falta e compara tudo no final. Repita quantas vezes quiser.
migration-verify-command = Verificar a onda
migration-verify-command-text = Compara o que está no destino com a origem e mostra as diferenças.

# Why a run waits
migration-waits = A ferramenta está aguardando
migration-wait-suggested = O servidor de email pediu uma pausa
migration-wait-limit = O servidor de email limita a velocidade
migration-wait-budget = A quantidade de hoje se esgotou
migration-wait-window = A hora atual está fora do horário escolhido
migration-wait-dropped = O servidor de email fechou a conexão
migration-wait-connections = O servidor de email não permite mais conexões no momento
migration-wait-sign-in = Um servidor de email recusou a autenticação: corrija-a no computador que executa a ferramenta
migration-wait-no-room = Uma caixa de correio de destino está cheia: libere espaço ou aumente a cota e inicie novamente
migration-wait-until = { $reason }. Retomada: { $when }.
migration-wait-open = { $reason }.

# What stands in the way of a wave, and the way out
migration-objections-title = Antes que esta onda possa ser enviada
migration-objections-again-title = Antes de uma nova tentativa com esta onda
migration-objection-no-mailboxes = Ela não tem caixas de correio. Adicione pelo menos uma.
migration-objection-batch-too-small = Caixas de correio: { $has }; mínimo: { $needed }. Adicione mais ou faça dela uma onda de teste.
migration-objection-start-passed = O início já passou. Escolha um posterior.
migration-objection-past-cut-off = As caixas de correio podiam ser alteradas até { $when }. Escolha um início posterior.
migration-objection-too-many-that-day = Nesse dia já há { $most } ondas. Escolha outro dia.
migration-objection-outside-window = Nesta nuvem, nada é migrado nesse horário. Próximo início possível: { $when }.
migration-objection-outside-window-open = Nesta nuvem, nada é migrado nesse horário. Escolha outro início.
migration-objection-second-pilot = Já há uma onda piloto, e só pode haver uma. Escolha outro tipo de onda.
migration-objection-out-of-order-test = Antes, é preciso concluir uma onda de teste.
migration-objection-out-of-order-pilot = Antes, é preciso concluir a onda piloto.
migration-objection-out-of-order-velocity = Antes, é preciso concluir uma onda anterior.
migration-objection-service-not-ready = O serviço de destino ainda não está configurado. Finalize as tarefas dele ou envie uma verificação sem erros.
migration-objection-tasks = Tarefas de { $service }
migration-objection-not-acknowledged = Ninguém confirmou a leitura do que não será migrado. Leia a lista e confirme a leitura.
migration-objection-mailbox-too-large = { $target } tem { $bytes }, e a nova caixa de correio só pode ser ocupada até { $most }. Arquive emails ou aumente a cota.
migration-objections-too-large = Várias caixas de correio ultrapassam o espaço que pode ser ocupado nas novas. Arquive emails ou aumente a cota.
migration-objections-first = As primeiras { $count } caixas de correio
migration-objection-filled = { $target }, { $bytes } (no máximo { $most })
migration-objections-elsewhere = Várias caixas de correio já estão em outras ondas que ainda não terminaram. Deixe cada uma em apenas uma onda.
migration-objections-again = Várias caixas de correio também estão em outras ondas já enviadas. Tente novamente quando essas ondas terminarem, ou interrompa-as.
migration-objection-in = { $source }, em { $wave }
migration-objection-same-target = { $target } aparece mais de uma vez. Deixe apenas uma ocorrência.

# The mailboxes of a wave
migration-mailboxes = Caixas de correio
migration-mailboxes-caption = Cada uma com sua origem e seu destino
migration-mailbox = Caixa de correio
migration-messages = Mensagens
migration-size = Tamanho
migration-size-of = { $there } de { $all }
migration-attempt-of = Tentativa { $number } de { $most }
migration-verified-at = Comparadas: { $compared } ({ $when })
migration-differences = { $count ->
    [one] { $count } diferença
   *[other] { $count } diferenças
}
migration-from = de { $source }
migration-erased = Endereço excluído
migration-fault-sign-in = A autenticação foi recusada. Confira a senha ou o token no computador que executa a ferramenta.
migration-fault-unreachable = Não foi possível conectar ao servidor de email.
migration-fault-no-room = A caixa de correio de destino está cheia. Libere espaço ou aumente a cota.
migration-fault-throttled = O servidor de email limitou a velocidade por tempo demais.
migration-fault-protocol = A resposta do servidor de email não é IMAP.
migration-fault-journal = Não foi possível gravar o diário de migração no computador que executa a ferramenta. Confira o disco.
migration-fault-other = A migração parou por outro motivo.
migration-said = Resposta do servidor: { $said }

# Exceptions, each with cause, owner and state
migration-exceptions = Exceções
migration-exceptions-in = Exceções: { $name }
migration-exceptions-caption = Cada uma com a causa em palavras simples e um responsável.
migration-item-sized = { $name }, { $text }
migration-exceptions-none-text = Tudo o que havia para migrar está no destino.
migration-group-items = { $count ->
    [one] { $count } item
   *[other] { $count } itens
}
migration-group-first = Os primeiros { $count } itens
migration-group-elsewhere = { $places } e outros
migration-ledger-link = Registro de todos os itens
migration-item = Item
migration-cause = Causa
migration-owner = Responsável
migration-class-too-large = Mensagem grande demais
migration-class-no-room = Caixa de correio cheia
migration-class-bytes = Conteúdo recusado
migration-class-nul = Mensagem com bytes NUL
migration-class-refused = Mensagem recusada
migration-class-unreadable = Mensagem ilegível
migration-class-keywords = Palavras-chave omitidas
migration-class-doubled = Mensagem presente duas vezes
migration-class-missing = Mensagem ausente
migration-class-differs = Mensagem diferente
migration-class-other = Outro
migration-cause-too-large = Acima do tamanho que o destino aceita. Aumente o limite ou salve a mensagem em um arquivo.
migration-cause-no-room = Não há espaço na caixa de correio de destino. Libere espaço ou aumente a cota e tente novamente.
migration-cause-bytes = O destino não aceita estes bytes. Salve a mensagem em um arquivo.
migration-cause-nul = Pode conter bytes NUL que chegaram como outros bytes. Compare-a com a original.
migration-cause-refused = O destino recusa esta mensagem. Salve-a em um arquivo.
migration-cause-unreadable = A origem não a entrega. Abra-a na origem ou peça que a origem seja reparada.
migration-cause-keywords = O destino mantém menos palavras-chave. A mensagem em si está lá.
migration-cause-doubled = O destino a guardou depois que a conexão caiu. Exclua uma das duas.
migration-cause-missing = Foi migrada e não está mais no destino. Tente novamente, a menos que alguém a tenha excluído lá.
migration-cause-differs = O que está no destino não é igual ao que a origem tem. Compare as duas mensagens.
migration-cause-other = Outra ferramenta relatou isto.
migration-cause-over = Acima de { $most }, o limite para { $source }. Salve a mensagem em um arquivo.
migration-cause-code = { $name } Código: { $code }.
migration-owner-customer = Cliente
migration-owner-you = Você
migration-item-stays = Não será migrado
migration-item-again = Nova tentativa possível
migration-item-there = No destino

# The ledger
migration-ledger = Registro
migration-ledger-lead = Cada item que não migrou como era, segundo a ferramenta.
migration-ledger-all = Todos
migration-ledger-classes = Itens por causa
migration-ledger-caption = Em ordem de caixa de correio
migration-ledger-none = Nada deste tipo foi relatado.
migration-ledger-empty = Nenhum item ainda
migration-ledger-empty-text = Durante a migração, a ferramenta relata cada item que não migra como era. Ele aparece aqui com a caixa de correio e a causa, e a lista fica completa quando a onda termina.
migration-ledger-uid = UID { $uid }
migration-ledger-hidden = A ferramenta só envia os nomes das pastas e as respostas dos servidores de email com --with-names, e nunca os assuntos.
migration-ledger-csv = Baixar como CSV
migration-ledger-csv-first = O arquivo contém os primeiros { $count } itens.
migration-ledger-next = Próximos

# The report of a wave
migration-report = Relatório
migration-report-final = Relatório final
migration-report-lead = { $name }, de { $source }, { $when }
migration-report-running = Esta onda ainda não terminou. Os números são os de agora.
migration-report-words = De { $name }, { $date }
migration-report-none = O Especialista ainda não escreveu neste relatório.
migration-report-form = Seus comentários
migration-report-form-hint = O que correu bem, o que falta e o que você recomenda. O cliente lê isso junto com os números.
migration-report-send = Salvar o relatório
migration-report-classes = Exceções por causa

# Issues after a wave
migration-issues = Problemas
migration-issues-until = Você pode relatar problemas até { $date }.
migration-issues-until-led = O cliente pode relatar problemas até { $date }.
migration-issues-over = Era possível relatar problemas até { $date }.
migration-issues-later = Você poderá relatar problemas quando a onda terminar.
migration-issues-later-led = O cliente poderá relatar problemas quando a onda terminar.
migration-issues-none = Nenhum problema foi relatado.
migration-issue = Relatar um problema
migration-issue-lead = Diga de qual caixa de correio se trata, o que você esperava e o que você vê. Seu Especialista responde aqui.
migration-issue-lead-alone = Diga de qual caixa de correio se trata, o que você esperava e o que você vê. O relato fica guardado com a onda.
migration-issue-text = O que está errado
migration-issue-send = Relatar
migration-issue-by = { $name }, { $when }
migration-issue-answer = Responder
migration-issue-answer-title = Responder a um problema
migration-issue-answer-text = Sua resposta
migration-issue-answer-hint = O que você recomenda. Quem faz é o cliente.
migration-issue-open = Aguardando resposta

# Planning a wave
migration-plan-lead = Você escolhe quais caixas de correio migram e quando. Nada começa até que você decida.
migration-propose-lead = O cliente vê sua proposta, altera o que quiser e a envia. Você não pode enviá-la nem iniciá-la.
migration-plan-wave = Tipo de onda
migration-plan-name = Nome
migration-plan-name-hint = Por exemplo, Financeiro. Sem nome, a onda é identificada pelo tipo e número.
migration-plan-source = Onde os emails estão agora
migration-plan-date = Dia de início
migration-plan-time = Hora de início
migration-plan-time-hint = No horário local ({ $place }), por exemplo 20:00
migration-plan-mailboxes = Caixas de correio
migration-plan-mailboxes-hint = Uma por linha: origem e destino, separados por vírgula. Se souber, acrescente o tamanho e a cota da nova caixa de correio, por exemplo 12,5 GB.
migration-plan-file = Arquivo CSV com caixas de correio
migration-plan-file-hint = No lugar da lista, com as mesmas colunas
migration-plan-told = Dia em que as pessoas afetadas foram avisadas
migration-plan-told-hint = Deixe em branco até que elas sejam avisadas.
migration-plan-keep = Dias para guardar o registro
migration-plan-keep-hint = A partir do fim da onda. Depois, os endereços e itens são excluídos; os números permanecem.
migration-plan-save = Salvar o plano
migration-plan-propose = Propor a onda
migration-plan-languages = O serviço de migração não é prestado nestes idiomas: { $languages }.
migration-change-title = Alterar { $name }
migration-change-save = Salvar as alterações
migration-source-imap = IMAP
migration-source-gmail = Gmail
migration-source-exchange = Exchange
migration-source-domino = HCL Domino

# The question before a start
migration-start-title = Iniciar { $name } agora?
migration-start-text = { $mailboxes }, { $bytes }. Os emails continuam chegando ao sistema antigo até que cada caixa de correio seja verificada. Você pode pausar a qualquer momento.
migration-start-text-plain = { $mailboxes }. Os emails continuam chegando ao sistema antigo até que cada caixa de correio seja verificada. Você pode pausar a qualquer momento.
migration-start-mailboxes = { $count ->
    [one] { $count } caixa de correio
   *[other] { $count } caixas de correio
}
migration-start-done = Término previsto
migration-start-done-likely = { $when }, aproximadamente; em 95 de cada 100 casos, até { $late }
migration-start-done-late = Em 95 de cada 100 casos, até { $late }
migration-told = Pessoas avisadas
migration-told-on = em { $date }
migration-told-not = o plano não informa o dia
migration-start-runs = Em nome de
migration-start-runs-as = { $name }, { $tenant }
migration-start-not-yet = Ainda não
migration-stop-title = Interromper { $name } agora?
migration-accept-title = Aceitar { $name } como está?
migration-accept-text = O que falta não será mais migrado: não é possível tentar novamente uma onda já aceita.
migration-remove-title = Remover { $name }?
migration-remove-text = A lista de caixas de correio da onda também é excluída. Nada foi migrado, e as outras ondas permanecem como estão.

# Reading what another tool wrote
migration-import = Importar o relatório de outra ferramenta
migration-import-link = Migrou com outra ferramenta? Importe o relatório dela
migration-import-lead = O que ele contém aparece entre as ondas. O arquivo em si não é guardado.
migration-import-tool = Qual ferramenta o gerou
migration-import-tool-imapsync = imapsync (log)
migration-import-tool-mbsync = mbsync (log)
migration-import-tool-migration-wiz = MigrationWiz (CSV)
migration-import-tool-migration-manager = Migration Manager (CSV)
migration-import-file = Relatório
migration-import-file-hint = Como a ferramenta o gerou, com no máximo { $most } MB
migration-import-into = Onda a que ele pertence
migration-import-into-hint = Um relatório posterior atualiza a onda de um anterior.
migration-import-new = Uma onda própria
migration-import-name-hint = Sem nome, a onda recebe o da ferramenta.
migration-import-send = Importar o relatório

error-migration-file = Este arquivo não é um texto em UTF-8. Salve a lista como “CSV UTF-8” e escolha-a novamente.
