# What the columns of a file hold.

import-titles = Una cella può contenere la parola indicata o il nome usato nelle pagine, nella propria lingua o in inglese.
import-template = Scarica un modello
import-needed = Obbligatoria
import-needed-yes = sì
import-needed-no = no
import-holds = Che cosa contiene
import-such-as = Ad esempio
import-several = Più valori in una cella: separarli con |
import-choices = { $count ->
    [one] Una scelta
   *[other] { $count } scelte
}
import-example-source = Esempio
