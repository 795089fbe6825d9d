# Questions that are about no task, on pages and in mails.

question-title = Perguntas
question-lead = Pergunte ao seu Especialista o que não trata de nenhuma tarefa. A resposta entra no registro de orientações.
question-one = Pergunta
question-words = Sua pergunta
question-words-hint = Seu Especialista é avisado na hora e responde por escrito.
question-ask = Perguntar
question-none = Ainda não há perguntas
question-none-text = Suas perguntas e as respostas aparecem aqui.
question-close = Encerrar a pergunta
question-closed-by = Encerrada por { $name }, { $when }
question-state-open = Aguardando resposta
question-state-answered = Respondida
question-state-closed = Encerrada
question-waiting = Perguntas aguardando resposta
question-waiting-caption = Perguntas de clientes que ninguém respondeu ainda, da mais antiga para a mais recente
question-waiting-none = Nenhuma pergunta aguarda
question-waiting-none-text = As perguntas dos clientes aparecem aqui até serem respondidas.
mail-question-subject = { $tenant } faz uma pergunta
mail-question-text = { $tenant } tem uma pergunta que não trata de nenhuma tarefa. Leia e responda por escrito.
mail-question-button = Ler e responder
mail-question-answered-subject = Sua pergunta foi respondida
mail-question-answered-text = O Especialista respondeu à pergunta de { $tenant }. Leia a resposta e confirme a leitura.
mail-question-answered-button = Ler a resposta
mail-question-closed-subject = Uma pergunta foi encerrada
mail-question-closed-text = Uma pergunta de { $tenant } foi encerrada. É possível fazer outra a qualquer momento.
mail-question-closed-button = Abrir a pergunta
