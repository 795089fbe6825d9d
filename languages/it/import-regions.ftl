# Regions by file.

import-kind-regions = Aree
import-columns-regions = Obbligatorie: name, title, zone, holidays. In name va il nome breve, che compare negli indirizzi; ogni paese si scrive con due lettere. L’orario è dal lunedì al venerdì dalle 09:00 alle 18:00, se le colonne da hours-mon a hours-sun non indicano altro. Se manca il motivo (reason), viene mostrato il nome del file. Un’area è in vigore appena importata. Al massimo 100 righe.
import-of-regions = { $count ->
    [one] Un’area.
   *[other] { $count } aree.
}
error-import-many-regions = Il file ha troppe righe. Sono ammesse al massimo 100 aree; dividerlo in due.
