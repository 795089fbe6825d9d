# O que só a demonstração tem: quem ser, a caixa de correio, o relógio.

demo-title = Centro de demonstração
demo-lead = Escolha quem você quer ser. Basta um clique para entrar.
demo-mailbox-title = Caixa de correio da demonstração
demo-mailbox-lead = A demonstração não envia emails. O que ela teria enviado, a qualquer pessoa, está aqui.
demo-mailbox-none = Nenhum email ainda
demo-mailbox-none-text = Envie uma solicitação ou agende uma reunião; os emails aparecem aqui.
demo-mail-from = De
demo-mail-to = Para
demo-mail-sent = Enviado
demo-mail-open = Clicar no botão do email
demo-mail-invitation = Convite (.ics)
demo-clock-title = Relógio da demonstração
demo-clock-now = Agora: { $date }, { $time }. O tempo só avança; o que vence é processado imediatamente.
demo-clock-hour = Avançar uma hora
demo-clock-business-day = Avançar um dia útil
demo-clock-month = Avançar 30 dias
demo-clock-sign-ins = Como em um Centro real, uma sessão expira após 30 dias: depois de um salto assim, entre novamente.
demo-clock-subscriptions = Assinaturas
demo-clock-subscriptions-text = Um Centro real recebe as renovações de seu sistema de licenciamento. Aqui, um clique renova uma assinatura por um ano a partir de hoje.
demo-clock-held = { $seats ->
    [one] { $seats } licença até { $date }
   *[other] { $seats } licenças até { $date }
}
demo-clock-renew = Renovar
