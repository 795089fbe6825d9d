# Was die Prüfungen des Kunden gefunden haben: die Tafel, eine Prüfung auf dem Weg, belassene Befunde.

readiness-title = Bereitschaft
readiness-start = Prüfungen, die Sie selbst in Ihrer Umgebung ausführen, zeigen, was vor dem Onboarding zu korrigieren ist.
readiness-lead = Offene Befunde: { $open }. Geschlossen: { $closed }. Prüfungen bisher: { $check }.
readiness-what = { $field }: { $kind }
readiness-send = Ergebnis senden
readiness-sent = Was gesendet wird
readiness-sent-text = Anzahlen, Regeln und worum es bei jedem Befund geht: mit Namen nur, wenn Sie es so wählen, sonst als Hashwert. Keine Kennwörter, keine E-Mails, keine Dateien. Das Werkzeug zeigt alles, bevor es sendet; von einer Datei sehen Sie alle Regeln mit ihren Anzahlen und jeweils den ersten Befund so, wie er gespeichert würde.
readiness-checking = Wartet auf Prüfung
readiness-next-check = Aufgabe abgeschlossen, nächste Prüfung steht aus
readiness-more = { $count ->
    [one] Noch 1
   *[other] Noch { $count }
}
readiness-until = Bis { $date }
readiness-blocks = Blockiert die Phase { $phase }
readiness-areas = Bereiche
readiness-areas-caption = Befunde der letzten Prüfungen je Bereich
readiness-area = Bereich
readiness-area-dns = DNS
readiness-area-directory = Verzeichnis
readiness-last = Ergebnis
readiness-open = Offen
readiness-trend = Verlauf
readiness-checks = Prüfungen
readiness-checks-caption = Die bisherigen Prüfungen, neueste zuerst
readiness-check = Prüfung { $number }
readiness-when = Zeitpunkt
readiness-tool = Tool
readiness-result = Fehler: { $errors } · Warnungen: { $warnings } · Hinweise: { $notes }
readiness-took = { $seconds ->
    [0] Geprüft: { $checked }
   *[other] Geprüft: { $checked } · Sekunden: { $seconds }
}
readiness-moved = Neu: { $appeared } · nicht mehr gefunden: { $vanished }
readiness-unanswered = Ohne vollständige Antwort: { $targets }. Was dort zuvor gefunden wurde, bleibt offen.
readiness-unanswered-count = Ohne vollständige Antwort: { $count }. Was dort zuvor gefunden wurde, bleibt offen.
readiness-left = { $count ->
    [one] Ein Befund dieser Prüfung ist offen, und keine spätere Prüfung hat danach gesucht.
   *[other] { $count } Befunde dieser Prüfung sind offen, und keine spätere Prüfung hat danach gesucht.
}
readiness-aside = Nicht mehr berücksichtigen
readiness-kept = Prüfung { $number } wurde gespeichert. Neu: { $appeared } · nicht mehr gefunden: { $vanished } · Aufgaben geöffnet: { $opened } · Aufgaben abgeschlossen: { $closed }
readiness-none = Noch keine Prüfung
readiness-none-text = Hier erscheint, was Prüfungen finden, jeweils mit der Aufgabe zur Behebung.
readiness-first = Führen Sie zuerst eine Prüfung aus
readiness-first-text = Auf einem Ihrer Computer. Die Prüfung liest nur und sendet nichts von selbst.
readiness-send-lead = Lassen Sie das Tool senden, was es gefunden hat, oder wählen Sie die Datei, die es geschrieben hat.
readiness-by-tool = Mit dem Tool senden
readiness-token-text = Erstellen Sie ein Token, speichern Sie es mit dem nächsten Befehl und führen Sie einen der anderen aus. Das Token gilt nur für dieses Projekt und { $days } Tage; ein neues macht das vorige ungültig.
readiness-by-file = Datei auswählen
readiness-file = Bericht
readiness-file-hint = Das JSON von fasttrack-tools oder eine CSV-Datei von IdFix, höchstens { $most } MB. Gespeichert wird erst, nachdem Sie den Inhalt angesehen haben.
readiness-names = Was gespeichert wird
readiness-names-hashed = Ohne Namen: ein Hashwert anstelle jedes Namens, keine Werte
readiness-names-as-sent = Mit Namen und Werten, wie im Bericht
readiness-look = Bericht ansehen
readiness-preview = Was gespeichert würde
readiness-preview-lead = Noch ist nichts gespeichert.
readiness-targets = Was geprüft wurde
readiness-checked = Geprüft
readiness-kept-named = Namen und Werte werden so gespeichert, wie sie hier stehen. Ihr Spezialist sieht sie.
readiness-kept-named-alone = Namen und Werte werden so gespeichert, wie sie hier stehen.
readiness-kept-hashed = Namen werden durch Hashwerte ersetzt, Werte werden weggelassen.
readiness-idfix-whole = Laden Sie den vollständigen IdFix-Export hoch: Was darin nicht mehr steht, gilt als korrigiert.
readiness-keep = Speichern
readiness-discard = Verwerfen
readiness-counts = Befunde nach Regel
readiness-rule = Regel
readiness-kind = Problem
readiness-count = Befunde
readiness-examples = Der erste Befund jeder Regel, genau so, wie er gespeichert würde
readiness-states = Befunde nach Status
readiness-rule-none = Kein Befund dieser Regel hat diesen Status.
readiness-waive = So belassen
readiness-waive-all = { $count ->
    [one] Den offenen Befund so belassen
   *[other] Alle { $count } offenen Befunde so belassen
}
readiness-waive-end = Wieder öffnen
readiness-source = Quelle
readiness-publish = Zu veröffentlichen
readiness-next = Weiter
readiness-task = Aufgabe
readiness-gone = Nicht mehr gefunden in Prüfung { $number }, { $when }
readiness-set-aside = Nicht mehr berücksichtigt seit { $when }, in keiner späteren Prüfung gesucht
readiness-hashed-where = Ohne Namen gesendet. Der Bericht dieser Prüfung, der bei Ihnen liegt, zeigt neben jedem Namen den Hash und den einzutragenden Wert.
readiness-since = Gefunden seit { $when }, zuletzt in Prüfung { $number }
readiness-waived-by = So belassen bis { $date } von { $name }, { $when }
readiness-waive-text = Bis zu dem Tag, den Sie wählen, gilt das als entschieden; danach ist es wieder offen. Ihr Name wird dabei angezeigt.
readiness-reason = Grund
readiness-reason-hint = Ihr Spezialist kann ihn lesen.
readiness-until-day = Letzter Tag
readiness-until-hint = Höchstens zwölf Monate ab heute
readiness-of-task = { $count ->
    [one] Ihre Prüfungen haben für diese Aufgabe einen Befund ergeben, der zu korrigieren ist
   *[other] Ihre Prüfungen haben für diese Aufgabe { $count } Befunde ergeben, die zu korrigieren sind
}
finding-state-open = Offen
finding-state-waived = So belassen
finding-state-closed = Geschlossen
error-report-none = Es ist keine Datei ausgewählt. Wählen Sie den Bericht aus.
error-report-unreadable = Dieser Bericht ist nicht lesbar. Wählen Sie das JSON, das fasttrack-tools geschrieben hat, oder eine CSV-Datei von IdFix.
error-report-newer = Dieser Bericht stammt von einer neueren Version von fasttrack-tools, als dieses Center lesen kann.
error-report-old = Diese Prüfung ist älter als die bereits gespeicherte Prüfung { $number }. Führen Sie die Prüfung erneut aus.
error-report-large = Dieser Bericht ist zu groß. Möglich sind höchstens { $most } MB.
error-report-many = Dieser Bericht hat zu viele Befunde. Möglich sind höchstens { $most } je Prüfung.
error-waiver-reason = Geben Sie einen Grund an.
error-waiver-until = Geben Sie den letzten Tag an.
error-waiver-far = Dieser Tag liegt mehr als zwölf Monate voraus. Wählen Sie einen früheren Tag.
