# As pessoas do Centro: idiomas, horário, carga, ausências.

people-title = Pessoas
people-lead = { $count ->
    [0] Nenhum Especialista ainda.
    [one] Um Especialista, com idiomas, horário e capacidade.
   *[other] { $count } Especialistas, com idiomas, horário e capacidade.
}
people-caption = A carga é o que cada pessoa tem agora, em pontos de capacidade.
people-name = Nome
people-speaks = Idiomas
people-services = Serviços
people-hours = Horário
people-region = Região
people-load = Carga
people-away = Ausência
people-away-until = até { $date }
people-none = Nenhum Especialista ainda
people-away-from = Ausência a partir de
people-away-to = Retorno em
people-offers = Ofertas abertas
people-offers-none = Nenhuma oferta aguarda resposta.
people-leads = Atendimentos em andamento
people-leads-none = Nenhum atendimento em andamento.
people-points = { $count ->
    [one] { $count } ponto
   *[other] { $count } pontos
}
people-close = Encerrar
people-percent = { $percent }%
people-inactive = Sem vínculo ativo
people-last = Última oferta
people-holidays = Segue os feriados deste país: { $country }.
people-away-none = Nenhuma ausência registrada.
people-away-range = { $from } a { $back }
people-away-now = Ausência em curso
people-away-take-back = Remover
people-away-note = Registrar uma ausência
people-away-from-hint = O primeiro dia de ausência, no horário local ({ $place })
people-away-to-hint = O primeiro dia de volta ao trabalho
people-away-text = O roteamento deixa esta pessoa de fora durante a ausência. Uma oferta que não poderia ser respondida a tempo passa para o próximo Especialista, e os clientes com reunião nesse período recebem um pedido para escolher outro horário.
people-away-meetings = { $count ->
    [one] Uma reunião agendada cai neste período. O cliente recebeu um pedido para escolher outro horário.
   *[other] { $count } reuniões agendadas caem neste período. Os clientes receberam um pedido para escolher outro horário.
}
error-away-from = Escolha o primeiro dia de ausência.
error-away-back = Escolha o primeiro dia de volta ao trabalho.
