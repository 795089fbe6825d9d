# O plano desenhado e o mesmo em uma tabela.

timeline-title = Linha do tempo
timeline-over = { $organisation } · plano iniciado em { $date }
timeline-lead = Lançamento planejado para { $planned }, com previsão para { $forecast }; até { $likely }, terminam { $count } de cada 100 planos como este.
timeline-lead-staff = Lançamento planejado para { $planned }, com previsão para { $forecast } (P50) e { $likely } (P{ $count }).
timeline-lead-adoption = Não há nada a integrar neste plano; a adoção do usuário está desenhada abaixo.
timeline-drawing = Plano e previsão
timeline-drawing-of = Plano e previsão de { $organisation }
timeline-region = Linha do tempo, com rolagem lateral
timeline-description = Integração e adoção do usuário em um mesmo eixo de tempo. Lançamento planejado: { $planned }; previsão: { $forecast }
timeline-description-adoption = Adoção do usuário em um eixo de tempo.
timeline-today = Hoje
timeline-planned = Planejado
timeline-planned-on = Planejado para { $date }
timeline-forecast = Previsão
timeline-forecast-on = Previsão: { $date }
timeline-done = Concluído
timeline-done-on = conclusão em { $date }
timeline-row-done = concluída
timeline-done-of = { $done } de { $all }
timeline-beyond = Previsão além do plano
timeline-won = Tempo ganho
timeline-gate-passed = Passagem concluída
timeline-gate-ahead = Passagem futura
timeline-gate-passed-on = Passagem concluída em { $date }
timeline-gate-expected-on = Passagem, prevista para { $date }
timeline-gate-waits = Verificam: { $sides }; depois, a fase { $phase } se abre
timeline-meeting-held = Reunião realizada
timeline-meeting-booked = Reunião agendada
timeline-meeting-proposed = Reunião proposta
timeline-holiday = Feriado, { $places }
timeline-meetings = Reuniões
timeline-part-mail-migration = Migrar: email
timeline-part-file-migration = Migrar: arquivos
timeline-part-other = Migrar: { $name }
timeline-key = Legenda
timeline-svg = Baixar SVG
timeline-engagement = O atendimento
timeline-as-table = O mesmo em uma tabela
timeline-table-below = As mesmas datas estão na tabela abaixo.
timeline-caption = Datas no fuso horário local ({ $place }). As diferenças são em dias úteis do cliente.
timeline-phase = Fase
timeline-difference = Diferença
timeline-gate = Passagem
timeline-late = { $days ->
    [one] { $days } dia de atraso
   *[other] { $days } dias de atraso
}
timeline-early = { $days ->
    [one] { $days } dia antes
   *[other] { $days } dias antes
}
timeline-on-plan = No prazo
timeline-basis = A previsão usa as estimativas dos próprios roteiros; ela ainda não foi calibrada com atendimentos anteriores.
timeline-days = Distribuição dos dias
timeline-days-caption = Cada dia útil desde o início do plano, do mais recente para o mais antigo, atribuído a quem tinha a vez no fim do dia.
timeline-days-when = Dias
timeline-days-days = Dias úteis
timeline-days-whose = De quem era a vez
timeline-days-why = O que reteve o plano
timeline-days-count = { $count ->
    [0] 0 dias
    [one] { $count } dia
   *[other] { $count } dias
}
timeline-days-none = O plano começou hoje; nenhum dia terminou ainda.
timeline-held-gate = Verificação antes da fase { $phase }
timeline-held-pause = O plano estava em pausa
timeline-held-nothing = Nada
timeline-held-more = { $count ->
    [one] mais uma tarefa
   *[other] mais { $count } tarefas
}
timeline-none = Nenhum plano ainda
timeline-none-text = A linha do tempo é desenhada a partir do plano, que se abre quando uma solicitação é aceita.
