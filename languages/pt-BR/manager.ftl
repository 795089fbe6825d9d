# What managers read beside their lists: next steps, questions of the whole Center, engagements of a tenant.

queue-next-offered = A seguir: o Especialista consultado responde. Sem resposta a tempo, a solicitação passa ao próximo.
queue-next-late = A seguir: a solicitação é oferecida ao próximo Especialista, porque a oferta anterior expirou.
queue-next-nobody = A seguir: a solicitação é reavaliada dentro de uma hora. Enquanto ninguém for adequado, só você pode ajudar: verifique se os especialistas já entraram ou adicione idiomas, serviços, horários ou capacidade.
queue-next-first = A seguir: o roteamento procura um Especialista em alguns minutos.
queue-next-again = A seguir: a solicitação é oferecida a outro Especialista em alguns minutos.
question-answerer = Quem deve responder
question-manager-text = Só o Especialista responsável responde. Se demorar demais, fale com ele ou registre uma ausência para que outros assumam.
question-stuck = Tarefas travadas
question-stuck-caption = O que trava os clientes em suas tarefas, nas palavras deles; as que esperam há mais tempo primeiro
tenant-engagements = Atendimentos
