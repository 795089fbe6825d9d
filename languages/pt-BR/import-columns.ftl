# What the columns of a file hold.

import-titles = Uma célula pode conter a palavra mostrada ou o nome usado nas páginas, no seu idioma ou em inglês.
import-template = Baixar um modelo
import-needed = Obrigatória
import-needed-yes = sim
import-needed-no = não
import-holds = O que contém
import-such-as = Por exemplo
import-several = Vários em uma célula: separe com |
import-choices = { $count ->
    [one] Uma opção
   *[other] { $count } opções
}
import-example-source = Exemplo
