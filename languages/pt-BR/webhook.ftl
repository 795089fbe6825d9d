# What programs outside are told, and a person's meetings in its own calendar.

action-manage-webhooks = indicar quais programas são avisados das mudanças
action-stop-webhook = deixar de avisar um programa que não existe mais
action-follow-calendar = ver as próprias reuniões em um calendário
error-webhook-url = Não é possível enviar nada para este endereço. Digite no formato https://hooks.empresa.com.br/fasttrack, sem nome nem senha.
error-webhook-many = O número máximo de endereços foi atingido. Remova um primeiro.

calendar-title = Suas reuniões no seu calendário
calendar-lead = Um endereço secreto para aplicativos de calendário, com suas reuniões dos últimos 30 dias e todas as futuras. Quem o conhece pode lê-las.
calendar-made = Endereço
calendar-made-text = Copie-o agora: ele não será mostrado de novo.
calendar-since = Há um endereço desde { $date }.
calendar-make = Criar o endereço
calendar-renew = Criar outro endereço
calendar-revoke = Revogar o endereço

webhook-title = Webhooks
webhook-lead = Seus próprios programas são avisados do que muda aqui. Cada mensagem é assinada com o segredo do respectivo endereço.
webhook-text = Seus próprios programas podem ser avisados do que muda aqui.
webhook-of = Webhooks: { $name }
webhook-one = Webhook
webhook-none = Nenhum endereço ainda
webhook-none-text = Adicione o endereço de um programa que precisa saber quando uma solicitação, uma tarefa ou uma reunião muda.
webhook-add = Adicionar um endereço
webhook-url = Endereço
webhook-url-hint = Começa com https:// e responde com um status de 200 a 299
webhook-kinds = Eventos
webhook-kinds-hint = Sem nenhuma seleção, todos os eventos são notificados
webhook-all = Todos os eventos
webhook-count = { $count ->
    [one] { $count } tipo de evento
   *[other] { $count } tipos de evento
}
webhook-state = Estado
webhook-on = Ativado
webhook-off-switched-off = Desativado
webhook-off-gone = Desativado: o endereço não existe mais (410)
webhook-off-keeper-left = Desativado: ninguém mais responde por ele
webhook-change = Alterar o endereço
webhook-test = Enviar uma mensagem de teste
webhook-switch-on = Ativar
webhook-switch-off = Desativar
webhook-secret-made = Segredo deste endereço
webhook-secret-text = Copie-o agora: ele não será mostrado de novo. Com ele, seu programa verifica a assinatura de cada mensagem.
webhook-secret-new = Trocar o segredo
webhook-secret-both = Até { $until }, as mensagens também são assinadas com o segredo anterior.
webhook-remove = Remover
webhook-remove-question = Remover este endereço?
webhook-remove-effect = Nada mais é enviado a ele, e o log das suas mensagens é removido junto.
webhook-log = Mensagens
webhook-log-text = As mais recentes primeiro, mantidas por 30 dias depois de concluídas. De uma resposta, só o status é mantido.
webhook-log-none = Nenhuma mensagem ainda
webhook-log-none-text = A próxima mudança será enviada para este endereço. Uma mensagem de teste mostra na hora se ela chega.
webhook-event = Evento
webhook-answer = Resposta
webhook-tries = Tentativas
webhook-when = Data e hora
webhook-next = Próxima tentativa: { $when }
webhook-again = Reenviar
webhook-delivery-waiting = Aguardando
webhook-delivery-delivered = Entregue
webhook-delivery-exhausted = Não entregue
webhook-delivery-stopped = Interrompida
webhook-fault-url = Não é possível enviar nada para este endereço
webhook-fault-name = Nome não encontrado
webhook-fault-network = Rede não permitida
webhook-fault-connect = Sem conexão
webhook-fault-tls = Certificado recusado
webhook-fault-time = Tempo esgotado
webhook-fault-answer = Nenhuma resposta válida
webhook-fault-rests = Em pausa: pouco antes não respondeu a tempo
webhook-fault-center = O Centro não conseguiu enviá-la
