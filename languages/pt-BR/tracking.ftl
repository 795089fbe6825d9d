# Uma solicitação depois do envio.

tracking-title = Solicitação { $reference }
tracking-sent = Envio: { $when }, por { $name }
tracking-sent-once = Envio: { $when }
tracking-waited = Tempo de espera
tracking-waited-text = de tempo útil desde o envio
tracking-due = Resposta até
tracking-left = Faltam { $length } de tempo útil
tracking-queue = Fila
tracking-answer-by = Quem for consultado agora responde até { $when }
tracking-link = Link para outras pessoas
tracking-link-text = Quem tem este link vê a referência, o estado e o tempo de espera, e mais nada.
tracking-link-make = Criar um link
tracking-link-renew = Criar um novo link
tracking-link-new = Copie-o agora; ele só é mostrado desta vez. Um link anterior não funciona mais.
tracking-link-works = Há um link em uso, como o do nosso email; não guardamos uma cópia que possa ser mostrada novamente. Um novo link o invalida.
tracking-link-revoke = Revogar o link
tracking-open-plan = Abrir o plano
tracking-as-of = Dados de { $when }

# O que o leitor do link vê em cada estado
tracking-public-draft = Esta solicitação ainda não foi enviada.
tracking-public-filed = A solicitação foi enviada e está sendo conferida.
tracking-public-awaiting-consent = O consentimento do cliente é aguardado.
tracking-public-queued = A solicitação aguarda o próximo Especialista adequado.
tracking-public-offered = Um Especialista foi consultado e responde em até 2 dias úteis.
tracking-public-accepted = Um Especialista assumiu a solicitação. O trabalho começou.
tracking-public-self-serve = A solicitação foi respondida. O cliente pode continuar com um plano de autoatendimento.
tracking-public-withdrawn = A solicitação foi retirada.
