# Decisões: filtros, resultados, a ordem, o grupo vazio, a mesma decisão refeita.

decision-title = Roteamento de { $customer }
decision-list = Decisões
decision-list-none = Nenhuma decisão ainda
decision-lead = Decisão: { $when }. { $candidates ->
    [0] Nenhum candidato
    [one] Um candidato
   *[other] { $candidates } candidatos
}; aprovados em todos os filtros: { $passed }.
decision-rules = Regras e catálogo: { $rules }
decision-needs = Requisitos
decision-needs-spoken = { $language }, falado
decision-hours = Horário em comum
decision-hours-overlap = Pelo menos { $length } por semana
decision-services = Serviços
decision-effort = Acréscimo à carga
decision-order = Ordem entre os aprovados
decision-candidates = Candidatos
decision-caption = Todas as pessoas consideradas, com todos os filtros. O primeiro filtro que reprova define o resultado.
decision-strict = Os filtros nunca são trocados por pontuação
decision-person = Pessoa
decision-verdict = Resultado
decision-reason = Motivo
decision-last = Última solicitação
decision-verdict-chosen = Recebeu a oferta
decision-verdict-passed = Aprovado, nº { $rank }
decision-verdict-refused = Fora: { $filter }
filter-active = entrada no Centro
filter-spoken-language = idioma
filter-services = competência
filter-hours-overlap = horário
filter-asked-before = consulta anterior
filter-away = ausência
filter-capacity = capacidade
filter-active-failed = Ainda não entrou ou o vínculo está suspenso
filter-spoken-language-failed = Fala { $seen }; necessário: { $needed }
filter-services-failed = Sem competência em { $missing }
filter-hours-overlap-failed = { $seen } em comum por semana; necessário: { $needed }
filter-asked-before-declined = Já recusou esta solicitação
filter-asked-before-expired = Já deixou esta solicitação sem resposta
filter-asked-before-taken-out = Já saiu desta solicitação
filter-away-failed = Ausência até { $date }
filter-capacity-failed = Chegaria a { $after } de { $capacity } pontos
difference-continuity = Já trabalhou com este cliente
difference-projected-load = Carga: { $before }% contra { $after }%
difference-weight = Peso: { $before } contra { $after }
difference-least-recent = Há mais tempo sem solicitação
difference-tie-break = Igual em tudo; sorteio pela semente
decision-alone = Mais ninguém foi aprovado
decision-replay = Refazer
decision-replay-same = Mesmo resultado
decision-replay-same-text = Decisão refeita com os dados guardados ({ $when }): a ordem e os motivos não mudaram.
decision-replay-other = Outro resultado
check-filter = Filtro
check-seen = Encontrado
check-needed = Necessário
check-result = Resultado
check-passed = Aprovado
check-failed = Reprovado
check-active = Vínculo
check-spoken-language = Idiomas
check-services = Serviços
check-hours-overlap = Horário em comum
check-asked-before = Consulta anterior
check-away = Ausência
check-capacity = Carga
check-active-yes = Ativo
check-active-no = Não ativo
check-services-none = Nenhum deles
check-overlap-seen = { $length } por semana
check-asked-before-no = Sem consulta
check-away-no = Presente
check-capacity-seen = { $load } → { $after } de { $capacity } pontos
check-capacity-needed = { $count ->
    [one] No máximo { $count } ponto
   *[other] No máximo { $count } pontos
}
decision-list-lead = Todas as decisões, com tudo o que as fundamentou. Da mais recente para a mais antiga.
decision-list-of = Decisões sobre { $reference }
decision-list-none-text = A primeira solicitação enviada gera a primeira decisão.
decision-list-caption = A qualificação é decidida no envio da solicitação; o roteamento, a cada oferta.
decision-list-about = Sobre
decision-list-kind = Tipo
decision-list-when = Data
decision-list-offered = Oferta para { $name }.
decision-list-passed = Aprovados em todos os filtros: { $passed } de { $candidates }.
decision-list-services = { $verdict }: { $services }.
decision-list-self-serve = O cliente pode continuar com um plano de autoatendimento.
decision-kind-routing = Roteamento
decision-kind-eligibility = Qualificação
decision-waits = Aguarda
decision-waits-heading = Não havia a quem oferecer
decision-waits-text = A solicitação aguarda; nenhum filtro é dispensado. Ela é reavaliada de hora em hora.
decision-pool-caption = Como cada filtro reduziu o grupo de candidatos. A última coluna conta quem seria aprovado sem aquele filtro.
decision-pool-left = Restantes
decision-pool-only = Reprovados só por ele
decision-services-all = Todos são necessários
decision-hours-text = entre cliente e Especialista
decision-points = { $count ->
    [one] { $count } ponto
   *[other] { $count } pontos
}
decision-order-first = Continuidade, carga projetada, peso
decision-order-then = depois, mais tempo sem solicitação; por fim, a semente
decision-last-never = Nunca
decision-first-by = Primeira posição: { $reason }
decision-behind-by = A posição anterior: { $reason }
decision-happened = O que aconteceu
decision-happened-offered = oferta para { $name }, resposta até { $due }
decision-happened-accepted = oferta aceita por { $name }
decision-happened-declined = oferta recusada por { $name }
decision-happened-expired = oferta expirada sem resposta de { $name }
decision-happened-withdrawn = oferta retirada: o cliente alterou ou retirou a solicitação; aviso enviado a { $name }
decision-happened-why = { $what }: { $reason }
decision-replay-nobody = ninguém
decision-replay-other-text = Decisão refeita agora: { $chosen }. Há diferenças em: { $differs }.
decision-replay-same-rules = Decisão refeita com os dados guardados e as regras em vigor ({ $when }): todos os resultados e motivos são os mesmos.
decision-eligibility-title = Qualificação de { $customer }
decision-eligibility-lead = Decisão sobre a solicitação: { $when }.
decision-eligibility-caption = Para { $date }, com o conjunto de regras { $rules }.
decision-load-after = { $before } → { $after }%
check-services-brief = { $seen } de { $needed }
check-no = Não
check-yes = Sim
decision-asked-known = { $asked ->
    [0] Ninguém consultado antes
    [one] Uma pessoa consultada antes
   *[other] { $asked } pessoas consultadas antes
}, { $known ->
    [0] ninguém conhece o cliente
    [one] uma conhece o cliente
   *[other] { $known } conhecem o cliente
}
