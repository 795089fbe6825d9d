# People and what they can carry, by file.

import-kind-people = Pessoas
import-kind-capacity = Capacidade dos Especialistas
import-columns-people = Obrigatórias: name, address, language, zone, roles. As funções são specialist, manager e operator; de um Especialista, também region, holidays, speaks, services e capacity. Separe com espaços vários valores da mesma célula. O horário é de segunda a sexta-feira, das 09:00 às 18:00, a menos que as colunas hours-mon a hours-sun indiquem outro. No máximo 500 linhas.
import-columns-capacity = Obrigatórias: address, capacity. Nada mais muda no Especialista. No máximo 500 linhas.
import-of-people = { $count ->
    [one] { $count } pessoa.
   *[other] { $count } pessoas.
}
import-of-capacity = { $count ->
    [one] { $count } Especialista.
   *[other] { $count } Especialistas.
}
import-people-told = Depois da importação, cada pessoa do arquivo recebe um email com um link para entrar.
import-capacity-now = Capacidade atual
import-capacity-then = Capacidade no arquivo
error-import-many-people = Este arquivo tem linhas demais. O limite é de 500 pessoas; divida-o em dois.
error-import-no-desk = Nenhum Especialista deste Centro tem este endereço. Adicione a pessoa primeiro.
error-import-met = Desde então, { $name } entrou, teve os dados alterados ou recebeu uma oferta; por isso, nada foi desfeito. Altere ou encerre na página da pessoa.
