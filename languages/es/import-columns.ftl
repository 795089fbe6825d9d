# What the columns of a file hold.

import-titles = Una celda puede contener la palabra indicada o el nombre que usan las páginas, en su idioma o en inglés.
import-template = Descargar una plantilla
import-needed = Obligatoria
import-needed-yes = sí
import-needed-no = no
import-holds = Qué contiene
import-such-as = Por ejemplo
import-several = Varios en una celda: sepárelos con |
import-choices = { $count ->
    [one] Una opción
   *[other] { $count } opciones
}
import-example-source = Ejemplo
