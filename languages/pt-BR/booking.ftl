# Reuniões: a lista, a escolha do horário, remarcar, cancelar e como foi cada uma.

booking-meetings = Reuniões
booking-lead-list = Com { $name }. A reunião de abertura vem primeiro; os dias das demais são contados a partir dela.
booking-next = Próxima reunião
booking-first = Sua primeira reunião
booking-first-text = Escolha um horário para ela. As outras reuniões são propostas a partir dela, cada uma no dia livre mais próximo.
booking-choose = Escolher um horário
booking-open = Abrir a reunião
booking-none = Nenhuma reunião ainda
booking-none-text = As reuniões são propostas assim que um Especialista aceita sua solicitação.
booking-none-go = Abrir seus serviços
booking-self-serve = Um plano de autoatendimento não tem reuniões
booking-self-serve-text = Você avança no seu ritmo, com a orientação de cada tarefa. Se a sua organização se qualificar, um Especialista continua de onde você está e propõe reuniões.
booking-tasks = Abrir as tarefas
booking-paused = O atendimento está em pausa
booking-paused-text = Uma reunião agendada permanece até a véspera; se a assinatura não for renovada até lá, ela é cancelada. Novos horários podem ser escolhidos quando o atendimento for retomado.
booking-ended = O atendimento terminou
booking-ended-text = As reuniões realizadas estão listadas abaixo.
booking-past = Reuniões anteriores
booking-past-caption = Realizadas, canceladas ou com faltas, da mais recente para a mais antiga.
booking-also = Também agendadas
booking-also-caption = Agendadas e ainda por acontecer, da mais próxima para a mais distante.

# A série
booking-series = A série completa
booking-series-caption = Proposta com base no roteiro. Remarque qualquer reunião; as outras permanecem.
booking-meeting = Reunião
booking-length = Duração
booking-day = Dia
booking-time = Horário
booking-state = Estado
booking-proposed = Proposta
booking-unclosed = Encerrada, ata a seguir
booking-none-booked = Nenhum horário foi reservado ainda.
booking-no-time = Nenhum horário em comum
booking-other-time = Outro horário
booking-other-time-for = Outro horário para: { $meeting }
booking-accept-all = { $count ->
    [one] Agendar a proposta
   *[other] Agendar as { $count } propostas
}
booking-accept-effect = As duas pessoas recebem um convite para cada reunião. Todas são agendadas, ou nenhuma, se algum horário já tiver sido ocupado.
booking-series-lost = Um dos horários acabou de ser ocupado. Nada foi agendado; as propostas abaixo são novas.
booking-series-done = Agendadas. Os convites seguem por email.

# A escolha do horário
booking-title-choose = Escolha um horário para: { $meeting }
booking-title-move = Remarcar: { $meeting }
booking-lead = { $length } com { $name }, em { $language }. Todos os horários estão livres para os dois lados e dentro do expediente de ambos.
booking-lead-plain = { $length } com { $name }. Todos os horários estão livres para os dois lados e dentro do expediente de ambos.
booking-now = Horário atual: { $when }. Ao remarcar, um novo convite é enviado aos dois lados.
booking-month-before = Mês anterior, { $month }
booking-month-after = Próximo mês, { $month }
booking-free = { $count ->
    [one] { $count } livre
   *[other] { $count } livres
}
booking-day-weekend = Fim de semana
booking-day-closed = Fechado
booking-day-holiday = Feriado
booking-day-full = Lotado
booking-day-no-common-hours = Sem horário comum
booking-day-present = Horário atual
booking-day-too-soon = Cedo demais
booking-day-too-late = Longe demais
booking-day-away = Ausência de { $name }
booking-your-time-first = Primeiro o seu horário.
booking-none-in-month = Nenhum horário livre neste mês
booking-none-in-month-text = Cada dia mostra o motivo. Veja outro mês.
booking-hold = Reservar este horário
booking-hold-effect = Ele fica reservado para você por { $length }; depois, você confirma.
booking-move-there = Remarcar para este horário
booking-keep = Manter o horário atual
booking-back = Voltar às reuniões
booking-lost = Alguém acabou de ocupar esse horário
booking-lost-text = Nada foi agendado. Os horários abaixo estão livres neste momento.
booking-hours = Por que estes dias
booking-closed-why = Por que há dias fechados
booking-hours-text = Um horário aparece quando sua organização, { $name } e a região estão em expediente e ninguém tem outra reunião.
error-slot = Nem todos trabalham nesse horário, ou ele está próximo demais. Escolha um dos horários mostrados.
error-slot-present = A reunião já está nesse horário. Escolha outro.

# A confirmação
booking-confirm-title = { $meeting }: { $day }
booking-held = O horário { $time } está reservado para você até { $until }.
booking-held-effect = Ao confirmar, as duas pessoas recebem um convite por email.
booking-confirm = Confirmar { $time }
booking-another = Escolher outro horário
booking-hold-ended = A reserva do horário terminou
booking-hold-ended-text = Ele ficou reservado por { $length } e foi liberado. Escolha novamente; talvez ainda esteja livre.

# Uma reunião
booking-with = Com
booking-where = Onde
booking-where-text = Online. O convite leva a esta página.
booking-purpose = Objetivo
booking-agenda = Pauta
booking-who = Quem deve participar
booking-needed = Presença necessária
booking-move = Remarcar
booking-cancel = Cancelar a reunião
booking-download = Baixar .ics
booking-done-booked = Agendada. O convite segue por email.
booking-done-moved = Remarcada. O novo convite substitui o anterior.
booking-done-cancelled = Cancelada. Os dois lados são avisados por email.
booking-again = Agendar novamente
booking-waits = { $name } registra aqui o que foi decidido.
booking-minutes = Ata
booking-minutes-from = Escrita por { $name }
booking-cancel-question = Cancelar esta reunião: { $meeting }, { $when }?
booking-cancel-effect-mail = As duas pessoas recebem o cancelamento por email.
booking-cancel-effect-time = O horário volta a ficar livre para outras pessoas.
booking-cancel-effect-again = Você pode agendar novamente.
booking-cancel-keep = Manter a reunião

# O lado do Especialista
booking-desk-lead = { $length } com { $customer }, { $tenant }.
booking-close = Como foi?
booking-close-lead = Os dois lados leem o que você escreve. Concluir as tarefas cabe ao cliente.
booking-close-minutes = Ata
booking-close-minutes-hint = O que foi decidido, quem faz o quê e até quando.
booking-close-took-place = Foi realizada
booking-close-no-show = Faltou uma pessoa necessária
booking-close-no-show-text = Se faltou uma pessoa necessária, não há ata, e o cliente pode agendar a reunião novamente.
booking-not-begun = Ela ainda não começou. Você pode encerrá-la a partir de { $when }.
booking-customer-moves = Cabe ao cliente remarcar ou cancelar.
