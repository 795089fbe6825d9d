# E-Mails, die der Kunde migriert: die Tafel aller Wellen, eine Welle, ihr Elementprotokoll und ihr Bericht.

migration-title = E-Mail-Migration
migration-lead = { $tenant }, von { $sources } nach { $target }. Durchgeführt von { $tenant }, begleitet von { $lead }.
migration-lead-alone = { $tenant }, von { $sources } nach { $target }. Durchgeführt von { $tenant }.
migration-start-here = Migrieren Sie Ihre Postfächer in Wellen, die Sie selbst starten, und verfolgen Sie sie hier.
migration-none = Noch keine Welle
migration-none-text = Beginnen Sie mit einer Testwelle aus wenigen Postfächern. Sie zeigt, ob alles funktioniert, bevor viele Personen migriert werden.
migration-none-led = Der Kunde hat noch keine Welle geplant.

# Die Zahlen der Tafel
migration-moved = Migriert und verifiziert
migration-moved-of = { $done } von { $all }
migration-rate = Durchsatz dieser Welle
migration-rate-mailboxes = { $count ->
    [one] Ein Postfach pro Stunde
   *[other] { $count } Postfächer pro Stunde
}
migration-rate-bytes = { $bytes } pro Stunde
migration-rate-messages = { $count ->
    [one] Eine Nachricht pro Stunde
   *[other] { $count } Nachrichten pro Stunde
}
migration-daily = Tagesziel, { $percent } %
migration-daily-whole = Tagesziel
migration-doubled = Duplikate
migration-forecast = Letztes Postfach, Prognose
migration-forecast-likely = in 80 von 100 Fällen bis { $date }
migration-forecast-none = Noch nicht bekannt
migration-forecast-none-text = Sobald fünf Postfächer fertig sind

# Was zurückbleibt
migration-stays = Was nicht migriert wird
migration-stays-text = Aus { $source } wird Folgendes nicht migriert: { $list }.
migration-stays-by = Am { $date } von { $name } als gelesen bestätigt.
migration-apart-text = Folgendes davon lässt sich mit den eigenen Migrationstools von { $source } migrieren: { $list }.
migration-stays-open = Das hat noch niemand als gelesen bestätigt. Erst mit dieser Bestätigung kann eine Welle eingereicht werden.
migration-stays-full = Vollständige Liste
migration-stays-send = Als gelesen bestätigen
migration-stays-tell = Informieren Sie die Betroffenen, bevor ihre Postfächer migriert werden.
migration-moves-text = Aus { $source } wird Folgendes migriert: { $list }.

# Die Wellen
migration-waves = Wellen
migration-waves-caption = Ortszeit { $place }. Eine Welle kann pausiert und fortgesetzt werden; nichts wird doppelt kopiert.
migration-column-wave = Welle
migration-column-mailboxes = Postfächer
migration-column-progress = Fortschritt
migration-column-exceptions = Ausnahmen
migration-column-duration = Dauer
migration-column-state = Status
migration-wave-test = Test
migration-wave-pilot = Pilot
migration-wave-velocity = Hauptwelle
migration-wave-number = Welle { $number }
migration-test-number = Test { $number }
migration-pilot-number = Pilot { $number }
migration-wave-text-test = Test: wenige Postfächer, um zu sehen, ob alles funktioniert
migration-wave-text-pilot = Pilot: die erste echte Gruppe; nur einmal möglich
migration-wave-text-velocity = Hauptwelle: alle anderen, Gruppe für Gruppe
migration-verified-of = { $done } von { $all } verifiziert
migration-failed-count = { $count } fehlgeschlagen
migration-messages-of = { $done } von { $all } Nachrichten
migration-starts-when-said = Wird von Ihnen gestartet
migration-starts-when-customer = Wird vom Kunden gestartet
migration-awaited = Gestartet, wartet auf das Tool
migration-until-cut-off = Postfächer änderbar bis { $when }
migration-proposed = Von Ihrem Spezialisten vorgeschlagen
migration-proposed-led = Vorgeschlagen, der Kunde hat noch nicht reagiert
migration-proposed-by = Vorgeschlagen von { $name }
migration-left = noch etwa { $length }
migration-accepted = Angenommen
migration-stopping = Wird beendet
migration-stopped = Vorzeitig beendet
migration-percent = { $percent } Prozent

# Zustände und wer am Zug ist; die Wörter des Prozesses
migration-state-planned = Nicht eingereicht
migration-state-submitted = Eingereicht
migration-state-queued = In der Warteschlange
migration-state-waiting-for-customer = Wartet auf den Kunden
migration-state-running = Läuft
migration-state-completed = Abgeschlossen
migration-state-completed-with-errors = Mit Fehlern abgeschlossen
migration-state-failed = Fehlgeschlagen
migration-mailbox-state-waiting = Wartet
migration-mailbox-state-running = Läuft
migration-mailbox-state-moved = Migriert, nicht verifiziert
migration-mailbox-state-verified = Verifiziert
migration-mailbox-state-with-errors = Mit Fehlern
migration-mailbox-state-failed = Fehlgeschlagen

# Was der Kunde in jedem Zustand als Nächstes tut
migration-next = Nächster Schritt
migration-next-planned = Prüfen Sie die Liste der Postfächer und reichen Sie die Welle dann ein.
migration-next-objections = Korrigieren Sie, was oben steht, und reichen Sie die Welle dann ein.
migration-next-submitted = Die Welle ist eingereicht. Bis { $when } können Sie noch die Postfächer ändern oder die Welle zurücknehmen.
migration-next-submitted-open = Die Welle ist eingereicht. Sie kann ab { $when } gestartet werden.
migration-next-queued = Die Liste der Postfächer steht fest. Die Welle kann ab { $when } gestartet werden.
migration-next-pair = Koppeln Sie den Computer, von dem aus migriert wird. Starten Sie dann die Welle und führen Sie das Tool auf diesem Computer aus.
migration-next-waiting-for-customer = Starten Sie die Welle und führen Sie dann das Tool auf Ihrem Computer aus.
migration-next-paused = Die Welle ist pausiert. Sie können sie jederzeit wieder starten: Was migriert ist, bleibt erhalten, und nichts wird doppelt kopiert.
migration-next-running = Das Tool auf Ihrem Computer migriert E-Mails. Sie können jederzeit pausieren.
migration-next-stopping = Die Welle wird beendet: Das Tool schließt ab, was es gerade migriert.
migration-next-stopped = Die Welle wurde vorzeitig beendet. Mit einem erneuten Versuch migrieren Sie, was fehlt.
migration-next-started = Sie haben die Welle gestartet. Führen Sie das Tool auf Ihrem Computer aus: Das erste Postfach wird migriert, sobald das Tool sich meldet.
migration-next-completed = Sehen Sie in einigen der neuen Postfächer nach und nehmen Sie die Welle dann an. Kommen in den alten noch E-Mails an, führen Sie die Welle vorher erneut aus.
migration-next-completed-with-errors = Sehen Sie sich die Ausnahmen an. Migrieren Sie mit einem erneuten Versuch, was sich noch migrieren lässt, oder nehmen Sie die Welle im aktuellen Zustand an.
migration-next-failed = Sehen Sie sich die Ausnahmen an, beheben Sie die Ursachen und versuchen Sie es erneut.
migration-next-imported = Sehen Sie sich die Ausnahmen an und nehmen Sie die Welle dann im aktuellen Zustand an. Was sich noch migrieren lässt, migrieren Sie mit dem Tool, das den Bericht erstellt hat.
migration-next-accepted = Diese Welle wurde am { $date } angenommen. Es bleibt nichts zu tun.
migration-missing-messages = { $count ->
    [one] Eine Nachricht fehlt.
   *[other] { $count } Nachrichten fehlen.
}
migration-missing-begun = { $count ->
    [one] Bei einem Postfach hat die Migration nicht begonnen.
   *[other] Bei { $count } Postfächern hat die Migration nicht begonnen.
}
migration-missing-failed = { $count ->
    [one] Ein Postfach konnte nicht migriert werden.
   *[other] { $count } Postfächer konnten nicht migriert werden.
}
migration-accepted-on = Angenommen von { $name }, { $date }
migration-act-submit = Einreichen
migration-act-take-back = Zurücknehmen
migration-act-start = Starten
migration-act-start-of = { $name } starten
migration-act-pause = Pausieren
migration-act-pause-of = { $name } pausieren
migration-act-stop = Vorzeitig beenden
migration-act-stop-text = Das Tool schließt ab, was es gerade migriert, und die Welle endet mit dem erreichten Stand. Sie können es später erneut versuchen.
migration-act-retry = Erneut versuchen
migration-act-again = Erneut ausführen
migration-act-accept = Annehmen
migration-act-change = Ändern
migration-act-remove = Diese Welle entfernen
migration-act-plan = Welle planen
migration-act-propose = Welle vorschlagen

# Das Tool auf dem Computer des Kunden
migration-runner = Das Tool
migration-runner-text = Es läuft auf einem Ihrer Computer und meldet sich von dort bei beiden E-Mail-Systemen an. Kennwörter und E-Mails gelangen nie hierher.
migration-runner-text-led = Es läuft auf einem Computer des Kunden und meldet sich von dort bei beiden E-Mail-Systemen an. Kennwörter und E-Mails gelangen nie hierher.
migration-runner-heard = Zuletzt gemeldet: { $when }
migration-silent = Das Tool meldet sich nicht
migration-runner-silent = Das Tool hat sich seit { $when } nicht gemeldet. Ist der Computer noch eingeschaltet?
migration-runner-none = Noch ist kein Computer gekoppelt.
migration-runner-paired = Gekoppelt: { $name }
migration-runner-report = Importiert aus einem Bericht von { $name }
migration-pair = Computer koppeln
migration-pair-code = Code
migration-pair-code-text = Er gilt einmal und nur { $minutes } lang. Geben Sie ihn ein, wenn das Tool danach fragt.
migration-pair-command = Computer koppeln
migration-pair-command-text = Der Befehl fragt nach dem Code und legt plan.toml mit den Postfächern dieser Welle an. Tragen Sie dort beide E-Mail-Server ein und geben Sie an, wo die Kennwörter stehen.
migration-check-command = Welle prüfen
migration-check-command-text = Der Befehl zeigt, was migriert würde und was nicht, und ändert auf keiner Seite etwas.
migration-trial-command = Einige Nachrichten zur Probe migrieren
migration-trial-command-text = Der Befehl migriert höchstens zehn Nachrichten je Ordner, damit Sie sehen, wie sie ankommen. Den Rest migriert der nächste Befehl.
migration-run-command = Welle ausführen
migration-run-command-text = Der Befehl wartet, bis Sie die Welle hier starten, migriert, was noch nicht da ist, und vergleicht es am Ende. Wiederholen Sie ihn, so oft Sie möchten.
migration-verify-command = Welle verifizieren
migration-verify-command-text = Der Befehl vergleicht das Ziel mit der Quelle und meldet Unterschiede.

# Warum ein Lauf wartet
migration-waits = Das Tool wartet
migration-wait-suggested = Der E-Mail-Server hat um eine Pause gebeten
migration-wait-limit = Der E-Mail-Server drosselt die Übertragung
migration-wait-budget = Das Datenvolumen für heute ist aufgebraucht
migration-wait-window = Außerhalb der Zeiten, die Sie gewählt haben
migration-wait-dropped = Der E-Mail-Server hat die Verbindung geschlossen
migration-wait-connections = Der E-Mail-Server lässt zurzeit keine weiteren Verbindungen zu
migration-wait-sign-in = Ein E-Mail-Server hat die Anmeldung abgelehnt: Korrigieren Sie die Anmeldedaten auf dem Computer, auf dem das Tool läuft
migration-wait-no-room = Ein Zielpostfach ist voll: Schaffen Sie Platz oder erhöhen Sie sein Kontingent und starten Sie die Welle dann wieder
migration-wait-until = { $reason }. Weiter geht es: { $when }.
migration-wait-open = { $reason }.

# Was einer Welle im Weg steht, und der Ausweg
migration-objections-title = Bevor diese Welle eingereicht werden kann
migration-objections-again-title = Bevor bei dieser Welle ein erneuter Versuch möglich ist
migration-objection-no-mailboxes = Die Welle enthält kein Postfach. Fügen Sie mindestens eines hinzu.
migration-objection-batch-too-small = Die Welle enthält { $has } von mindestens { $needed } Postfächern. Fügen Sie weitere hinzu oder machen Sie eine Testwelle daraus.
migration-objection-start-passed = Der Start liegt in der Vergangenheit. Wählen Sie einen späteren.
migration-objection-past-cut-off = Die Postfächer der Welle konnten nur bis { $when } geändert werden. Wählen Sie einen späteren Start.
migration-objection-too-many-that-day = Für diesen Tag ist die Höchstzahl der Wellen bereits erreicht: { $most }. Wählen Sie einen anderen Tag.
migration-objection-outside-window = Zu dieser Zeit wird in dieser Cloud nicht migriert. Der nächste mögliche Start ist { $when }.
migration-objection-outside-window-open = Zu dieser Zeit wird in dieser Cloud nicht migriert. Wählen Sie einen anderen Start.
migration-objection-second-pilot = Es gibt bereits eine Pilotwelle, und nur eine ist möglich. Wählen Sie eine andere Art von Welle.
migration-objection-out-of-order-test = Zuerst muss eine Testwelle abgeschlossen sein.
migration-objection-out-of-order-pilot = Zuerst muss die Pilotwelle abgeschlossen sein.
migration-objection-out-of-order-velocity = Zuerst muss eine frühere Welle abgeschlossen sein.
migration-objection-service-not-ready = Der Zieldienst ist noch nicht eingerichtet. Schließen Sie seine Aufgaben ab oder senden Sie das Ergebnis einer Prüfung ohne Fehler.
migration-objection-tasks = Aufgaben zu { $service }
migration-objection-not-acknowledged = Niemand hat als gelesen bestätigt, was nicht migriert wird. Lesen Sie die Liste und bestätigen Sie sie.
migration-objection-mailbox-too-large = { $target } umfasst { $bytes }; im neuen Postfach dürfen höchstens { $most } belegt werden. Archivieren Sie E-Mails oder erhöhen Sie das Kontingent.
migration-objections-too-large = Mehrere Postfächer umfassen mehr, als in ihren neuen Postfächern belegt werden darf. Archivieren Sie E-Mails oder erhöhen Sie das Kontingent.
migration-objections-first = Die ersten { $count } Postfächer
migration-objection-filled = { $target }, { $bytes } (höchstens { $most })
migration-objections-elsewhere = Mehrere Postfächer sind bereits in anderen Wellen enthalten, die noch nicht zu Ende sind. Behalten Sie jedes nur in einer Welle.
migration-objections-again = Mehrere Postfächer sind auch in anderen, eingereichten Wellen enthalten. Versuchen Sie es erneut, sobald diese zu Ende sind, oder beenden Sie sie vorzeitig.
migration-objection-in = { $source }, in { $wave }
migration-objection-same-target = { $target } kommt in der Welle mehr als einmal vor. Behalten Sie nur einen Eintrag.

# Die Postfächer einer Welle
migration-mailboxes = Postfächer
migration-mailboxes-caption = Jedes mit Quelle und Ziel
migration-mailbox = Postfach
migration-messages = Nachrichten
migration-size = Größe
migration-size-of = { $there } von { $all }
migration-attempt-of = Versuch { $number } von { $most }
migration-verified-at = { $compared } verglichen ({ $when })
migration-differences = { $count ->
    [one] Ein Unterschied
   *[other] { $count } Unterschiede
}
migration-from = Quelle: { $source }
migration-erased = Adresse gelöscht
migration-fault-sign-in = Die Anmeldung wurde abgelehnt. Prüfen Sie Kennwort oder Token auf dem Computer, auf dem das Tool läuft.
migration-fault-unreachable = Der E-Mail-Server war nicht erreichbar.
migration-fault-no-room = Das Zielpostfach ist voll. Schaffen Sie Platz oder erhöhen Sie sein Kontingent.
migration-fault-throttled = Der E-Mail-Server hat die Übertragung zu lange gedrosselt.
migration-fault-protocol = Die Antwort des E-Mail-Servers war kein IMAP.
migration-fault-journal = Das Journal auf dem Computer, auf dem das Tool läuft, ließ sich nicht schreiben. Prüfen Sie dessen Datenträger.
migration-fault-other = Abbruch aus einem anderen Grund.
migration-said = Antwort des Servers: { $said }

# Ausnahmen, jede mit Ursache, Zuständigkeit und Status
migration-exceptions = Ausnahmen
migration-exceptions-in = Ausnahmen: { $name }
migration-exceptions-caption = Zu jeder steht die Ursache in klaren Worten und wer zuständig ist.
migration-item-sized = { $name }, { $text }
migration-exceptions-none-text = Alles, was zu migrieren war, ist da.
migration-group-items = { $count ->
    [one] Ein Element
   *[other] { $count } Elemente
}
migration-group-first = Die ersten { $count } Elemente
migration-group-elsewhere = { $places } sowie weitere
migration-ledger-link = Elementprotokoll, alle Einträge
migration-item = Element
migration-cause = Ursache
migration-owner = Zuständig
migration-class-too-large = Nachricht zu groß
migration-class-no-room = Postfach voll
migration-class-bytes = Inhalt abgelehnt
migration-class-nul = Nachricht mit NUL-Bytes
migration-class-refused = Nachricht abgelehnt
migration-class-unreadable = Nachricht nicht lesbar
migration-class-keywords = Ohne Schlüsselwörter
migration-class-doubled = Nachricht doppelt vorhanden
migration-class-missing = Nachricht fehlt
migration-class-differs = Nachricht weicht ab
migration-class-other = Sonstiges
migration-cause-too-large = Größer, als das Ziel annimmt. Erhöhen Sie dessen Grenzwert oder speichern Sie die Nachricht als Datei.
migration-cause-no-room = Im Zielpostfach ist kein Platz. Schaffen Sie Platz oder erhöhen Sie sein Kontingent und versuchen Sie es dann erneut.
migration-cause-bytes = Das Ziel nimmt diese Bytes nicht an. Speichern Sie die Nachricht als Datei.
migration-cause-nul = Sie kann NUL-Bytes enthalten, die als andere Bytes angekommen sind. Vergleichen Sie sie mit dem Original.
migration-cause-refused = Das Ziel lehnt diese Nachricht ab. Speichern Sie sie als Datei.
migration-cause-unreadable = Die Quelle gibt sie nicht heraus. Öffnen Sie sie dort oder lassen Sie die Quelle reparieren.
migration-cause-keywords = Das Ziel speichert weniger Schlüsselwörter. Die Nachricht selbst ist da.
migration-cause-doubled = Das Ziel hat sie gespeichert, nachdem die Verbindung abgebrochen war. Löschen Sie eine der beiden.
migration-cause-missing = Sie wurde migriert und ist nicht mehr im Ziel. Versuchen Sie es erneut, außer jemand hat sie dort gelöscht.
migration-cause-differs = Was im Ziel liegt, ist nicht das, was die Quelle hat. Vergleichen Sie beide.
migration-cause-other = Ein anderes Tool hat das gemeldet.
migration-cause-over = Größer als { $most }, der Grenzwert für { $source }. Speichern Sie die Nachricht als Datei.
migration-cause-code = { $name } Code { $code }.
migration-owner-customer = Kunde
migration-owner-you = Sie
migration-item-stays = Wird nicht migriert
migration-item-again = Erneuter Versuch möglich
migration-item-there = Im Ziel

# Das Elementprotokoll
migration-ledger = Elementprotokoll
migration-ledger-lead = Alle vom Tool gemeldeten Elemente, die nicht unverändert migriert wurden.
migration-ledger-all = Alle
migration-ledger-classes = Elemente nach Ursache
migration-ledger-caption = Nach Postfach geordnet
migration-ledger-none = Nichts dieser Art wurde gemeldet.
migration-ledger-empty = Noch keine Einträge
migration-ledger-empty-text = Während E-Mails migriert werden, meldet das Tool jedes Element, das nicht unverändert migriert wird. Die gemeldeten Elemente erscheinen hier mit Postfach und Ursache. Vollständig ist die Liste, sobald die Welle zu Ende ist.
migration-ledger-uid = UID { $uid }
migration-ledger-hidden = Ordnernamen und die Antworten der E-Mail-Server sendet das Tool nur mit --with-names, Betreffzeilen nie.
migration-ledger-csv = Als CSV herunterladen
migration-ledger-csv-first = Die Datei enthält die ersten { $count } Elemente.
migration-ledger-next = Weiter

# Der Bericht einer Welle
migration-report = Bericht
migration-report-final = Abschlussbericht
migration-report-lead = { $name }, aus { $source }, { $when }
migration-report-running = Diese Welle ist noch nicht zu Ende. Die Zahlen zeigen den aktuellen Stand.
migration-report-words = Von { $name }, { $date }
migration-report-none = Der Spezialist hat zu diesem Bericht noch nichts geschrieben.
migration-report-form = Ihre Anmerkungen
migration-report-form-hint = Was gut lief, was offen ist und was Sie empfehlen. Der Kunde liest es zusammen mit den Zahlen.
migration-report-send = Bericht speichern
migration-report-classes = Ausnahmen nach Ursache

# Probleme nach einer Welle
migration-issues = Probleme
migration-issues-until = Bis { $date } können Sie Probleme melden.
migration-issues-until-led = Bis { $date } kann der Kunde Probleme melden.
migration-issues-over = Bis { $date } konnten Probleme gemeldet werden.
migration-issues-later = Sie können Probleme melden, sobald die Welle zu Ende ist.
migration-issues-later-led = Der Kunde kann Probleme melden, sobald die Welle zu Ende ist.
migration-issues-none = Es wurde kein Problem gemeldet.
migration-issue = Problem melden
migration-issue-lead = Schreiben Sie, um welches Postfach es geht, was Sie erwartet haben und was Sie sehen. Ihr Spezialist antwortet hier.
migration-issue-lead-alone = Schreiben Sie, um welches Postfach es geht, was Sie erwartet haben und was Sie sehen. Ihre Meldung wird bei der Welle gespeichert.
migration-issue-text = Was nicht stimmt
migration-issue-send = Melden
migration-issue-by = { $name }, { $when }
migration-issue-answer = Antworten
migration-issue-answer-title = Auf ein Problem antworten
migration-issue-answer-text = Ihre Antwort
migration-issue-answer-hint = Was Sie empfehlen. Umsetzen wird es der Kunde.
migration-issue-open = Wartet auf eine Antwort

# Eine Welle planen
migration-plan-lead = Sie wählen, wer wann migriert wird. Nichts startet ohne Sie.
migration-propose-lead = Der Kunde sieht Ihren Vorschlag, ändert, was er möchte, und reicht die Welle ein. Sie können sie weder einreichen noch starten.
migration-plan-wave = Art der Welle
migration-plan-name = Name
migration-plan-name-hint = Zum Beispiel Finanzen. Ohne Namen wird die Welle nach Art und Nummer benannt.
migration-plan-source = Wo die E-Mails jetzt liegen
migration-plan-date = Startdatum
migration-plan-time = Startzeit
migration-plan-time-hint = Ortszeit { $place }, z. B. 20:00
migration-plan-mailboxes = Postfächer
migration-plan-mailboxes-hint = Eines je Zeile: Quelle und Ziel, durch ein Komma getrennt. Falls bekannt, ergänzen Sie die Größe und das Kontingent des neuen Postfachs, z. B. 12,5 GB.
migration-plan-file = CSV-Datei mit Postfächern
migration-plan-file-hint = Anstelle der Liste, mit denselben Spalten
migration-plan-told = Tag, an dem die Betroffenen informiert wurden
migration-plan-told-hint = Lassen Sie das Feld leer, bis sie informiert sind.
migration-plan-keep = Aufbewahrung des Elementprotokolls in Tagen
migration-plan-keep-hint = Gezählt ab dem Ende der Welle. Danach werden Adressen und Elemente gelöscht; die Zahlen bleiben.
migration-plan-save = Plan speichern
migration-plan-propose = Vorschlagen
migration-plan-languages = In diesen Sprachen gibt es den Migrationsdienst nicht: { $languages }.
migration-change-title = { $name } ändern
migration-change-save = Änderungen speichern
migration-source-imap = IMAP
migration-source-gmail = Gmail
migration-source-exchange = Exchange
migration-source-domino = HCL Domino

# Die Frage vor einem Start
migration-start-title = { $name } jetzt starten?
migration-start-text = { $mailboxes }, { $bytes }. E-Mails gehen weiterhin im alten System ein, bis das jeweilige Postfach verifiziert ist. Sie können jederzeit pausieren.
migration-start-text-plain = { $mailboxes }. E-Mails gehen weiterhin im alten System ein, bis das jeweilige Postfach verifiziert ist. Sie können jederzeit pausieren.
migration-start-mailboxes = { $count ->
    [one] Ein Postfach
   *[other] { $count } Postfächer
}
migration-start-done = Voraussichtliches Ende
migration-start-done-likely = etwa { $when }, in 95 von 100 Fällen bis { $late }
migration-start-done-late = in 95 von 100 Fällen bis { $late }
migration-told = Betroffene informiert
migration-told-on = am { $date }
migration-told-not = im Plan steht kein Tag
migration-start-runs = Ausgeführt als
migration-start-runs-as = { $name }, { $tenant }
migration-start-not-yet = Noch nicht
migration-stop-title = { $name } jetzt vorzeitig beenden?
migration-accept-title = { $name } im aktuellen Zustand annehmen?
migration-accept-text = Was fehlt, wird nicht mehr migriert: Bei einer angenommenen Welle ist kein erneuter Versuch möglich.
migration-remove-title = { $name } entfernen?
migration-remove-text = Die Liste der Postfächer wird mit der Welle gelöscht. Migriert wurde nichts, und die anderen Wellen bleiben, wie sie sind.

# Lesen, was ein anderes Tool geschrieben hat
migration-import = Bericht eines anderen Tools importieren
migration-import-link = Mit einem anderen Tool migriert? Importieren Sie dessen Bericht
migration-import-lead = Sein Inhalt erscheint bei Ihren Wellen. Die Datei selbst wird nicht gespeichert.
migration-import-tool = Tool, das den Bericht erstellt hat
migration-import-tool-imapsync = imapsync (Logdatei)
migration-import-tool-mbsync = mbsync (Logdatei)
migration-import-tool-migration-wiz = MigrationWiz (CSV)
migration-import-tool-migration-manager = Migration Manager (CSV)
migration-import-file = Bericht
migration-import-file-hint = So, wie das Tool ihn erstellt hat, höchstens { $most } MB
migration-import-into = Zugehörige Welle
migration-import-into-hint = Ein späterer Bericht bringt die Welle eines früheren auf den neuesten Stand.
migration-import-new = Eigene Welle
migration-import-name-hint = Ohne Namen erhält die Welle den Namen des Tools.
migration-import-send = Bericht importieren

error-migration-file = Das ist kein Text in UTF-8. Speichern Sie die Liste als CSV in UTF-8 und wählen Sie sie erneut aus.
