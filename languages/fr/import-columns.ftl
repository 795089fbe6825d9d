# What the columns of a file hold.

import-titles = Une cellule contient le mot affiché, ou le nom employé dans les pages, dans votre langue ou en anglais.
import-template = Télécharger un modèle
import-needed = Obligatoire
import-needed-yes = oui
import-needed-no = non
import-holds = Valeurs possibles
import-such-as = Par exemple
import-several = Plusieurs valeurs dans une cellule : séparez-les par |
import-choices = { $count ->
    [one] Un choix
   *[other] { $count } choix
}
import-example-source = Exemple
