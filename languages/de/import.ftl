# Organisationen und Abonnements aus einer Datei: senden, ansehen, übernehmen, wieder entfernen.

import-title = Aus Datei hinzufügen
import-lead = Eine CSV-Datei, wie jede Tabellenkalkulation sie speichert. Sie sehen, was darin steht, bevor etwas gespeichert wird; dann werden alle Zeilen importiert oder keine.
import-kind = Was die Zeilen enthalten
import-kind-tenants = Organisationen
import-kind-subscriptions = Abonnements
import-file = Datei
import-file-hint = UTF-8, mit Kommas oder Semikolons; höchstens 5 MB und 20.000 Zeilen (bei Personen und Kapazität 500)
import-source-hint = Für Zeilen ohne eigene Quelle
import-look = Datei prüfen
import-columns = Spalten
import-columns-tenants = Erforderlich: name, domain, cloud, segment, country, zone. Als Arbeitszeit gilt Montag bis Freitag von 09:00 bis 18:00, sofern die Spalten hours-mon bis hours-sun nichts anderes angeben. Ohne Region gilt die, die für das Land zuständig ist.
import-columns-subscriptions = Erforderlich: domain, plan, seats, kind, start, end. Lizenzpläne werden wie im Katalog geschrieben, etwa office-365-e3; als Art sind paid, trial und no_cost möglich.
import-line = Zeile
import-column = Spalte
import-wrong = Was zu berichtigen ist
import-faults = { $name }: { $count ->
    [one] ein Fehler
   *[other] { $count } Fehler
}
import-faults-text = Es wurde nichts gespeichert. Berichtigen Sie die Datei und wählen Sie sie erneut aus.
import-faults-shown = { $count ->
    [one] Einer davon
   *[other] Die ersten { $count } davon
}
import-of-tenants = { $count ->
    [one] Eine Organisation.
   *[other] { $count } Organisationen.
}
import-of-subscriptions = { $count ->
    [one] Ein Abonnement.
   *[other] { $count } Abonnements.
}
import-state-read = Die Datei enthält keine Fehler; importiert wurde noch nichts.
import-state-taken = Alles wurde importiert.
import-state-undone = Der Import wurde rückgängig gemacht.
import-state-taking-in = Der Import läuft. Laden Sie diese Seite gleich noch einmal.
import-state-taking-out = Der Import wird gerade rückgängig gemacht. Laden Sie diese Seite gleich noch einmal.
import-shown = { $count ->
    [one] Die erste Zeile
   *[other] Die ersten { $count } Zeilen
}
import-take-in = Alle importieren
import-undo = Import rückgängig machen
import-undo-until = Bis { $when } lässt sich der Import rückgängig machen, solange nichts darauf aufbaut.
error-import-file = Es ist keine Datei ausgewählt. Wählen Sie eine aus.
error-import-large = Diese Datei ist zu groß. Möglich sind höchstens 5 MB.
error-import-many = Diese Datei hat zu viele Zeilen. Möglich sind höchstens 20.000; teilen Sie sie in zwei Dateien auf.
error-import-empty = Unter den Spaltennamen stehen in dieser Datei keine Zeilen.
error-import-utf8 = Diese Datei ist nicht UTF-8. Speichern Sie sie als „CSV UTF-8“.
error-import-column = Die Spalte { $column } ist nicht bekannt. Verwenden Sie einen Namen aus der Liste der Spalten.
error-import-column-twice = Die Spalte { $column } kommt zweimal vor. Lassen Sie eine davon weg.
error-import-column-missing = Die Spalte { $column } fehlt. Fügen Sie sie hinzu.
error-import-cells = Anzahl der Zellen in dieser Zeile: { $found }, Anzahl der Spalten: { $needed }. Setzen Sie Text, der Trennzeichen enthält, in Anführungszeichen.
error-import-twice = Dasselbe steht in Zeile { $line }. Lassen Sie eine davon weg.
error-import-nobody = Keine Organisation hat diese Domäne. Fügen Sie zuerst die Organisation hinzu.
error-import-held = Diese Organisation hat diesen Lizenzplan ab demselben Tag bereits. Verlängern Sie das Abonnement auf seiner Seite.
error-import-changed = { $name } ist nicht mehr so wie beim Lesen der Datei, deshalb wurde nichts importiert. Senden Sie die Datei noch einmal: Jede Zeile wird dann neu geprüft.
error-import-under-way = Gerade wird eine Datei importiert oder ein Import rückgängig gemacht. Versuchen Sie es gleich noch einmal.
error-import-built = Inzwischen baut etwas auf { $name } auf, deshalb wurde nichts rückgängig gemacht. Ändern oder beenden Sie den Eintrag auf seiner Seite.
error-import-undo-late = Der Import liegt mehr als einen Tag zurück und bleibt deshalb bestehen. Ändern oder beenden Sie jeden Eintrag auf seiner Seite.
