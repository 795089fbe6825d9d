# Regions by file.

import-kind-regions = Régions
import-columns-regions = Obligatoires : name, title, zone, holidays. La colonne name contient le nom court, qui figure dans les adresses ; chaque pays s’écrit en deux lettres. Les horaires sont du lundi au vendredi de 09:00 à 18:00, sauf indication contraire dans les colonnes hours-mon à hours-sun. Sans motif (reason), le nom du fichier en tient lieu. Une région est en vigueur dès son importation. 100 lignes au plus.
import-of-regions = { $count ->
    [one] { $count } région.
   *[other] { $count } régions.
}
error-import-many-regions = Ce fichier a trop de lignes : 100 régions au plus. Coupez-le en deux.
