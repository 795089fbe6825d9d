# Os estados do processo, cada um com sua palavra, e de quem é a vez.

move-yours = Sua vez
move-centers = Vez do Centro
move-customers = Vez do cliente
move-ours = Nossa vez
move-nobodys = Ninguém precisa agir ainda
waiting-on = Aguardando
waiting-you = você: { $count }
waiting-center = nós: { $count }
waiting-customer = cliente: { $count }
waiting-us = nós: { $count }
waiting-later = depois: { $count }

request-state-draft = Rascunho
request-state-filed = Enviada
request-state-awaiting-consent = Aguardando consentimento
request-state-queued = Na fila
request-state-offered = Oferecida
request-state-accepted = Aceita
request-state-self-serve = Autoatendimento
request-state-withdrawn = Retirada

# O que acontece depois em cada estado de uma solicitação, para o cliente
request-next-draft = Envie-a quando estiver completa. Um rascunho é mantido por 30 dias.
request-next-filed = Conferimos quais serviços se qualificam. Isso leva menos de um minuto.
request-next-awaiting-consent = Seu parceiro enviou esta solicitação. Um administrador da sua organização decide se o parceiro pode agir.
request-next-queued = O próximo Especialista que fala seu idioma e conhece seus serviços será consultado.
request-next-nobody = No momento, não há Especialista adequado que possa ser consultado. Os gerentes do Centro sabem disso, e a solicitação é reavaliada de hora em hora.
request-next-offered = Um Especialista foi consultado e responde em até 2 dias úteis.
request-next-accepted = Um Especialista assumiu a solicitação. O plano mostra até onde o trabalho chegou.
request-next-self-serve = Você pode começar hoje com o plano de autoatendimento. Se algo mudar, envie uma nova solicitação.
request-next-withdrawn = Esta solicitação foi retirada. Você pode enviar uma nova a qualquer momento.

offer-state-open = Aguardando resposta
offer-state-accepted = Aceita
offer-state-declined = Recusada
offer-state-expired = Expirada
offer-state-withdrawn = Retirada

engagement-state-open = Em andamento
engagement-state-paused = Em pausa
engagement-state-stalled = Parado
engagement-state-completed = Concluído
engagement-state-closed = Encerrado

task-state-waiting = Aguardando
task-state-open = Aberta
task-state-stuck = Travada
task-state-in-review = Em revisão
task-state-done = Concluída
task-state-deviated = Feita de outra forma
task-state-not-applicable = Não se aplica

meeting-state-held = Reservada para você
meeting-state-booked = Agendada
meeting-state-moved = Remarcada
meeting-state-cancelled = Cancelada
meeting-state-no-show = Nem todos vieram
meeting-state-done = Realizada

owner-kind-customer = Cliente
owner-kind-representative = Representante
owner-kind-partner = Parceiro
owner-kind-specialist = Especialista
