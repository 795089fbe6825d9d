# Regions by file.

import-kind-regions = Regiões
import-columns-regions = Obrigatórias: name, title, zone, holidays. Em name fica o nome curto, que aparece nos endereços; cada país é escrito com duas letras. O horário é de segunda a sexta-feira, das 09:00 às 18:00, a menos que as colunas hours-mon a hours-sun indiquem outro. Sem um motivo (reason), é exibido o nome do arquivo. Uma região entra em vigor assim que é importada. No máximo 100 linhas.
import-of-regions = { $count ->
    [one] { $count } região.
   *[other] { $count } regiões.
}
error-import-many-regions = Este arquivo tem linhas demais. O limite é de 100 regiões; divida-o em dois.
