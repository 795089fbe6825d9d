# People and what they can carry, by file.

import-kind-people = Personen
import-kind-capacity = Kapazität der Spezialisten
import-columns-people = Erforderlich: name, address, language, zone, roles. Rollen sind specialist, manager und operator; bei Spezialisten auch region, holidays, speaks, services und capacity. Trennen Sie mehrere Werte in einer Zelle durch Leerzeichen. Als Arbeitszeit gilt Montag bis Freitag von 09:00 bis 18:00, sofern die Spalten hours-mon bis hours-sun nichts anderes angeben. Höchstens 500 Zeilen.
import-columns-capacity = Erforderlich: address, capacity. Sonst ändert sich an den Spezialisten nichts. Höchstens 500 Zeilen.
import-of-people = { $count ->
    [one] Eine Person.
   *[other] { $count } Personen.
}
import-of-capacity = { $count ->
    [one] Ein Spezialist.
   *[other] { $count } Spezialisten.
}
import-people-told = Nach dem Import erhalten alle Personen in der Datei eine E-Mail mit einem Link zur Anmeldung.
import-capacity-now = Kapazität jetzt
import-capacity-then = Kapazität in der Datei
error-import-many-people = Diese Datei hat zu viele Zeilen. Möglich sind höchstens 500 Personen; teilen Sie sie in zwei Dateien auf.
error-import-no-desk = Kein Spezialist dieses Centers hat diese Adresse. Fügen Sie zuerst die Person hinzu.
error-import-met = { $name } hat sich inzwischen angemeldet, hat ein Angebot erhalten, oder die Angaben wurden geändert; deshalb wurde nichts rückgängig gemacht. Ändern oder beenden Sie den Eintrag auf der Seite der Person.
