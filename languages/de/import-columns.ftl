# What the columns of a file hold.

import-titles = Eine Zelle kann das gezeigte Wort enthalten oder die Bezeichnung der Seiten, in Ihrer Sprache oder auf Englisch.
import-template = Vorlage herunterladen
import-needed = Erforderlich
import-needed-yes = ja
import-needed-no = nein
import-holds = Was sie enthält
import-such-as = Zum Beispiel
import-several = Mehrere in einer Zelle: durch | getrennt
import-choices = { $count ->
    [one] Eine Möglichkeit
   *[other] { $count } Möglichkeiten
}
import-example-source = Beispiel
