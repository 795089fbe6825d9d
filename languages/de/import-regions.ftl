# Regions by file.

import-kind-regions = Regionen
import-columns-regions = Erforderlich: name, title, zone, holidays. Unter name steht der Kurzname, der in Adressen erscheint; Länder werden mit je zwei Buchstaben angegeben. Als Geschäftszeit gilt Montag bis Freitag von 09:00 bis 18:00, sofern die Spalten hours-mon bis hours-sun nichts anderes angeben. Fehlt ein Grund (reason), wird der Dateiname als Grund angezeigt. Eine Region gilt, sobald sie importiert ist. Höchstens 100 Zeilen.
import-of-regions = { $count ->
    [one] Eine Region.
   *[other] { $count } Regionen.
}
error-import-many-regions = Diese Datei hat zu viele Zeilen. Möglich sind höchstens 100 Regionen; teilen Sie sie in zwei Dateien auf.
