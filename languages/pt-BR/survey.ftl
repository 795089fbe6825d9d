# The question how well the help serves, asked at four milestones: on pages and in its mail.

survey-title = Quão útil é nossa ajuda para você?
survey-score-1 = Nada útil
survey-score-2 = Pouco útil
survey-score-3 = Razoavelmente útil
survey-score-4 = Útil
survey-score-5 = Muito útil
survey-milestone = Marco
survey-milestone-kickoff = A reunião de abertura foi realizada
survey-milestone-remediated = As correções foram verificadas
survey-milestone-enabled = Um primeiro serviço foi habilitado
survey-milestone-ended = O atendimento terminou
survey-comment = Comentário
survey-comment-hint = O que ajudou você e o que faltou?
survey-readers = Seu Especialista e os gerentes do Centro veem esta resposta com o nome da sua organização. Seu nome não é mostrado a eles; quando poucas pessoas são consultadas, ainda assim eles podem deduzir de quem é a resposta.
survey-send = Enviar a resposta
survey-put-away = Agora não
survey-thanks = Agradecemos sua resposta
survey-until = Você pode alterá-la até esta data: { $when }.
survey-over = Esta pergunta foi encerrada
survey-over-text = Era possível responder até esta data: { $when }.
survey-score-wanted = Escolha uma das cinco respostas.
survey-answers = Respostas do cliente
survey-answers-lead = O quanto nossa ajuda é útil segundo as pessoas do cliente, consultadas em quatro marcos. Nenhum nome aparece.
survey-answers-none = Ainda não há respostas
survey-answers-none-text = As respostas das pessoas do cliente aparecem aqui.
survey-center = O que os clientes dizem da nossa ajuda
survey-center-lead = Em quatro marcos de um atendimento, perguntamos aos administradores do cliente o quanto nossa ajuda é útil. Nenhum nome aparece, e a média é mostrada a partir de três respostas.
survey-all-regions = Todas as regiões
survey-show = Mostrar
survey-caption = Respostas por marco
survey-asked = Consultados
survey-answered = Respostas
survey-mean = Média
survey-mean-of = { $mean } de 5
survey-missing = { $count ->
    [one] Falta uma resposta
   *[other] Faltam { $count } respostas
}
survey-comments = Comentários
survey-comments-none = Ainda não há comentários
survey-comments-none-text = Os comentários que os clientes enviam com a resposta aparecem aqui, do mais recente para o mais antigo.
mail-survey-subject = Quão útil é nossa ajuda para você?
mail-survey-text = { $tenant } chegou a um marco: { $milestone }. Diga o quanto nossa ajuda é útil para você. Bastam dois cliques.
mail-survey-button = Responder
news-kind-survey = Pesquisa sobre a utilidade da nossa ajuda
action-answer-survey = responder à pesquisa sobre a utilidade da ajuda
action-ask-survey = enviar aos clientes a pesquisa sobre a utilidade da ajuda
job-ask-survey = Pesquisa sobre a utilidade da nossa ajuda
