# Neuigkeiten per E-Mail: was jeder dazu wählt, die tägliche Übersicht und ihr Ende.
news-title = Neuigkeiten per E-Mail
news-lead = Was eine Aktion von Ihnen erfordert, etwa eine Einladung, eine Entscheidung oder ein Code, kommt sofort per E-Mail. Wie Sie von allem anderen erfahren, wählen Sie hier.
news-kind-guidance = Anleitung zu Ihren Aufgaben
news-kind-words = Was Kunden zu Aufgaben schreiben
news-kind-review = Gezeigte und geprüfte Nachweise
news-kind-course = Projekte, die stocken oder weitergehen
news-kind-partner = Neue Kunden und ihre Zustimmung
news-way-at-once = Sofort
news-way-digest = Täglich zusammengefasst
news-way-never = Nicht per E-Mail
news-hour = Uhrzeit der Zusammenfassung
news-hour-hint = Ortszeit { $place }, an Ihren Arbeitstagen. Gibt es nichts Neues, kommt keine E-Mail.
digest-title = Tägliche Zusammenfassung
digest-gathers = Sie enthält:
digest-stop-text = Was in der Zusammenfassung steht, erhalten Sie dann nicht mehr per E-Mail; auf den Seiten steht es weiterhin. Was eine Aktion von Ihnen erfordert, kommt weiterhin sofort.
digest-stop = Zusammenfassung abbestellen
digest-stopped = Die Zusammenfassung ist abbestellt
digest-stopped-these = Nicht mehr per E-Mail an Sie:
digest-stopped-text = Auf der Seite Ihres Kontos können Sie sie unter „Neuigkeiten per E-Mail“ wieder wählen.
mail-digest-subject = { $number ->
    [one] Eine Neuigkeit
   *[other] { $number } Neuigkeiten
}
mail-digest-of-one = { $tenant }: { $news }
mail-digest-of-many = { $customers } Kunden: { $news }
mail-digest-text = Das ist neu. Jede Zeile führt zur zugehörigen Seite.
mail-digest-more = { $number ->
    [one] Eine weitere Neuigkeit finden Sie auf Ihren Seiten.
   *[other] { $number } weitere Neuigkeiten finden Sie auf Ihren Seiten.
}
mail-digest-button = Ihre Seiten öffnen
mail-digest-footer = Sie erhalten diese E-Mail höchstens einmal am Tag, an Arbeitstagen, wenn es Neues gibt. Was darin steht und wann sie kommt, wählen Sie auf der Seite Ihres Kontos.
mail-digest-stop = Zusammenfassung abbestellen
job-digest = Tägliche Zusammenfassung
action-stop-digest = eine Zusammenfassung über ihren Link abbestellen
action-send-digest = die tägliche Zusammenfassung senden
