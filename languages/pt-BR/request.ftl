# Solicitação de assistência: quatro etapas e a alteração depois do envio.

request-title = Solicitar assistência para o Microsoft 365
request-lead = Quatro etapas curtas. Você pode sair quando quiser; o rascunho guarda seu lugar por 30 dias.
request-draft-saved = Rascunho { $reference }, salvo { $when }
request-steps = Etapas
request-step-who = Quem
request-step-what = O quê
request-step-how = Como
request-step-check = Conferir
request-save = Salvar a alteração
request-save-leave = Salvar e sair
request-leave = Sair; o rascunho está salvo
error-step-what = A etapa “O quê” ainda não foi respondida.
error-step-how = A etapa “Como” ainda não foi respondida.
error-services = Escolha pelo menos um serviço.
error-desired-date = Escolha a data de lançamento desejada.
error-business-reason = Escreva o motivo de negócios. Uma frase basta.
error-success-owner = Informe o responsável pelo sucesso.
error-spoken-language = Escolha o idioma falado.
error-mail-source = Informe onde estão suas caixas de correio hoje.
error-file-source = Informe onde estão seus arquivos hoje.
error-directory = Informe onde as contas são gerenciadas hoje.

# Etapa 1: quem
request-who = Quem precisa de ajuda?
request-who-text = Estes dados já são conhecidos; nada é perguntado aqui.
request-organisation = Organização
request-domain = Domínio
request-asks = Quem solicita
request-written = Idioma escrito
request-hours = Seu horário de trabalho
request-region = Região
request-seats = Assinaturas
request-seats-none = Nenhuma assinatura vigente conhecida
request-seats-of = { $seats ->
    [one] { $seats } licença de { $plan }, vigente até { $date }
   *[other] { $seats } licenças de { $plan }, vigentes até { $date }
}
request-under-way = Já em andamento
request-under-way-text = Veja primeiro aqui: o que você precisa talvez já faça parte disto.
request-region-open = Aberta agora
request-region-opens = Abre { $when }

# Etapa 2: o quê
request-what = O que você quer implantar?
request-what-text = Acabamos de conferir cada serviço com suas assinaturas. Você pode escolher qualquer um; o resultado diz o que podemos fazer.
request-what-more = Serviços que não se qualificam hoje
request-date = Data de lançamento desejada
request-date-hint = Quando as pessoas devem poder trabalhar nele?
request-reason = Motivo de negócios
request-reason-hint = Uma ou duas frases. Seu Especialista lê isto antes da primeira reunião.
request-owner = Responsável pelo sucesso
request-owner-hint = Quem responde pelo uso do serviço pelas pessoas. Não é o líder técnico.

# Etapa 3: como
request-how = Como vamos trabalhar juntos?
request-how-text = Quatro perguntas. O que você já respondeu está selecionado.
request-spoken = Idioma falado
request-spoken-hint = Só é consultado um Especialista que fale este idioma.
request-migration-languages = O serviço de migração é prestado em { $languages }. Nos outros idiomas, você recebe orientação enquanto migra.
request-known = Como você já nos informou
request-not-asked = Já conhecido

# Etapa 4: conferir
request-check = Conferir e enviar
request-check-eligibility = Qualificação, serviço por serviço
service-fates = O que acontece com cada serviço
service-fate-eligible = Guiado: um Especialista acompanha você, com reuniões e orientação por escrito.
service-fate-self-serve = Autoatendimento: você faz com os documentos publicados. As tarefas ficam no seu plano, sem reuniões.
service-fate-not-eligible = Autoatendimento: as tarefas ficam no seu plano, sem reuniões. Antes, você precisa de uma assinatura vigente que o inclua.
service-fate-documents = Autoatendimento: você faz com os documentos publicados. Este Centro não tem tarefas próprias para ele.
request-answer-by = Resposta até
request-answer-by-text = Um Especialista tem 2 dias úteis para responder, no horário comercial da região
request-answer-unsure = Ainda sem data
request-answer-unsure-text = No momento não há ninguém que possa orientar você neste idioma: { $language }. Você pode enviar a solicitação: ela aguarda na fila e é revista a cada hora. Em outro idioma, a resposta pode chegar antes.
request-answer-at-once = Imediata
request-answer-self-serve = Você pode iniciar o plano de autoatendimento logo após o envio
request-queue = Fila
request-queue-ahead = { $count ->
    [0] Ninguém à sua frente
    [one] { $count } à sua frente
   *[other] { $count } à sua frente
}
request-queue-first = Sua solicitação é a próxima
request-answers = Suas respostas
request-answer-step = Responder esta etapa
request-services = Serviços
request-systems = Seus sistemas hoje
request-confirm = Confirmo que posso fazer esta solicitação para { $domain }
request-send = Enviar solicitação
request-open-already = Já há uma solicitação em andamento: { $reference }
request-open-already-text = Uma solicitação de cada vez é oferecida aos Especialistas. Altere ou retire aquela; este rascunho é mantido.
request-follow = Acompanhar aquela solicitação
request-next-title = O que acontece depois
request-happens-result = Você vê o resultado na hora, com todos os motivos.
request-happens-specialist = Para um serviço qualificado, um Especialista que fala seu idioma responde em até 2 dias úteis; os demais você pode implantar imediatamente com o plano de autoatendimento.
request-happens-meetings = Com um Especialista, você recebe uma proposta para todas as reuniões e pode remarcá-las como quiser.

# Solicitações enviadas
request-list = Suas solicitações
request-changed = Última alteração: { $when }
request-edit = Alterar a solicitação
request-edit-text = O que você altera é decidido de novo na hora. Se um Especialista já foi consultado, a oferta é retirada e a solicitação volta à fila na mesma posição.
request-withdraw = Retirar a solicitação
request-withdraw-question = Retirar { $reference }?
request-withdraw-effect-offer = A oferta ao Especialista é retirada.
request-withdraw-effect-queue = A posição na fila é perdida.
request-withdraw-effect-again = Você pode enviar uma nova solicitação a qualquer momento.
request-keep = Manter a solicitação
request-none = Nenhuma solicitação enviada
request-none-text = Peça ajuda com qualquer serviço da sua assinatura.
