# Besprechungen: alle, einen Termin wählen, verschieben, absagen, und wie eine verlaufen ist.

booking-meetings = Besprechungen
booking-lead-list = Mit { $name }. Zuerst kommt der Kickoff; nach ihm richten sich die Tage aller weiteren Besprechungen.
booking-next = Nächste Besprechung
booking-first = Ihre erste Besprechung
booking-first-text = Wählen Sie dafür einen Termin. Die weiteren Besprechungen werden davon ausgehend vorgeschlagen, jeweils am nächsten freien Tag.
booking-choose = Termin wählen
booking-open = Besprechung öffnen
booking-none = Noch keine Besprechung
booking-none-text = Besprechungen werden vorgeschlagen, sobald ein Spezialist Ihre Anfrage angenommen hat.
booking-none-go = Dienste öffnen
booking-self-serve = Zu einem Self-Service-Plan gehören keine Besprechungen
booking-self-serve-text = Sie gehen in Ihrem eigenen Tempo vor, mit der Anleitung in jeder Aufgabe. Werden Sie berechtigt, setzt ein Spezialist dort an, wo Sie gerade sind, und schlägt Besprechungen vor.
booking-tasks = Aufgaben öffnen
booking-paused = Das Projekt ist pausiert
booking-paused-text = Eine gebuchte Besprechung bleibt bis zum Vortag bestehen; ist das Abonnement bis dahin nicht verlängert, wird sie abgesagt. Neue Termine können Sie wählen, sobald das Projekt weiterläuft.
booking-ended = Das Projekt ist beendet
booking-ended-text = Unten stehen die Besprechungen, die stattgefunden haben.
booking-past = Frühere Besprechungen
booking-past-caption = Besprechungen, die stattgefunden haben, versäumt oder abgesagt wurden, die neuesten zuerst.
booking-also = Außerdem gebucht
booking-also-caption = Gebucht und noch ausstehend, die nächsten zuerst.

# Die Reihe
booking-series = Die ganze Reihe
booking-series-caption = Aus dem Playbook vorgeschlagen. Sie können jede Besprechung verschieben; die anderen bleiben.
booking-meeting = Besprechung
booking-length = Dauer
booking-day = Tag
booking-time = Uhrzeit
booking-state = Status
booking-proposed = Vorgeschlagen
booking-unclosed = Vorbei, Protokoll folgt
booking-none-booked = Es ist noch keine Zeit gebucht.
booking-no-time = Kein gemeinsamer Termin
booking-other-time = Anderer Termin
booking-other-time-for = Anderer Termin für: { $meeting }
booking-accept-all = { $count ->
    [one] Vorschlag buchen
   *[other] Alle { $count } Vorschläge buchen
}
booking-accept-effect = Beide Seiten erhalten zu jeder Besprechung eine Einladung. Ist ein Termin inzwischen vergeben, wird nichts gebucht.
booking-series-lost = Einer der Termine wurde gerade vergeben. Es wurde nichts gebucht; die Vorschläge unten sind neu.
booking-series-done = Gebucht. Die Einladungen sind per E-Mail unterwegs.

# Einen Termin wählen
booking-title-choose = Termin wählen: { $meeting }
booking-title-move = Verschieben: { $meeting }
booking-lead = { $length } mit { $name }, auf { $language }. Jeder Termin ist auf beiden Seiten frei und liegt innerhalb der Arbeitszeit beider Seiten.
booking-lead-plain = { $length } mit { $name }. Jeder Termin ist auf beiden Seiten frei und liegt innerhalb der Arbeitszeit beider Seiten.
booking-now = Aktueller Termin: { $when }. Beim Verschieben erhalten beide Seiten eine neue Einladung.
booking-month-before = Voriger Monat, { $month }
booking-month-after = Nächster Monat, { $month }
booking-free = { $count } frei
booking-day-weekend = Wochenende
booking-day-closed = Geschlossen
booking-day-holiday = Feiertag
booking-day-full = Ausgebucht
booking-day-no-common-hours = Keine gemeinsame Zeit
booking-day-present = Aktueller Termin
booking-day-too-soon = Zu kurzfristig
booking-day-too-late = Zu weit voraus
booking-day-away = { $name } abwesend
booking-your-time-first = Ihre Ortszeit steht zuerst.
booking-none-in-month = In diesem Monat ist kein Termin frei
booking-none-in-month-text = Bei jedem Tag steht der Grund. Sehen Sie in einem anderen Monat nach.
booking-hold = Termin reservieren
booking-hold-effect = Er bleibt { $length } für Sie reserviert; im nächsten Schritt bestätigen Sie ihn.
booking-move-there = Auf diesen Termin verschieben
booking-keep = Alten Termin behalten
booking-back = Zurück zu den Besprechungen
booking-lost = Dieser Termin wurde gerade vergeben
booking-lost-text = Es wurde nichts gebucht. Die Termine unten sind in diesem Moment frei.
booking-hours = Warum diese Tage
booking-closed-why = Warum manche Tage nicht wählbar sind
booking-hours-text = Angezeigt werden Termine, zu denen Ihre Organisation, { $name } und die Region arbeiten und niemand eine andere Besprechung hat.
error-slot = Zu dieser Zeit arbeiten nicht alle, oder der Termin ist zu kurzfristig. Wählen Sie einen der angezeigten Termine.
error-slot-present = Die Besprechung liegt bereits auf diesem Termin. Wählen Sie einen anderen.

# Bestätigen
booking-confirm-title = { $meeting }: { $day }
booking-held = { $time } ist bis { $until } für Sie reserviert.
booking-held-effect = Wenn Sie bestätigen, erhalten beide Seiten eine Einladung per E-Mail.
booking-confirm = { $time } bestätigen
booking-another = Anderen Termin wählen
booking-hold-ended = Der Termin ist nicht mehr reserviert
booking-hold-ended-text = Die Reservierung galt { $length } und ist abgelaufen. Wählen Sie erneut; vielleicht ist der Termin noch frei.

# Eine Besprechung
booking-with = Mit
booking-where = Ort
booking-where-text = Online. Die Einladung führt zu dieser Seite.
booking-purpose = Zweck
booking-agenda = Tagesordnung
booking-who = Wer teilnehmen sollte
booking-needed = Erforderlich
booking-move = Verschieben
booking-cancel = Besprechung absagen
booking-download = ICS-Datei herunterladen
booking-done-booked = Gebucht. Die Einladung ist per E-Mail unterwegs.
booking-done-moved = Verschoben. Die neue Einladung ersetzt die alte.
booking-done-cancelled = Abgesagt. Beide Seiten werden per E-Mail benachrichtigt.
booking-again = Neu buchen
booking-waits = { $name } hält hier fest, was beschlossen wurde.
booking-minutes = Protokoll
booking-minutes-from = Verfasst von { $name }
booking-cancel-question = { $meeting } ({ $when }) absagen?
booking-cancel-effect-mail = Beide Seiten erhalten eine Absage per E-Mail.
booking-cancel-effect-time = Der Termin wird wieder für andere frei.
booking-cancel-effect-again = Sie können die Besprechung neu buchen.
booking-cancel-keep = Besprechung behalten

# Die Seite des Spezialisten
booking-desk-lead = { $length } mit { $customer }, { $tenant }.
booking-close = Wie ist die Besprechung verlaufen?
booking-close-lead = Beide Seiten lesen, was Sie schreiben. Aufgaben abzuschließen ist Sache des Kunden.
booking-close-minutes = Protokoll
booking-close-minutes-hint = Was beschlossen wurde und wer was bis wann erledigt.
booking-close-took-place = Sie hat stattgefunden
booking-close-no-show = Eine erforderliche Person hat gefehlt
booking-close-no-show-text = Hat eine erforderliche Person gefehlt, gibt es kein Protokoll, und der Kunde kann die Besprechung neu buchen.
booking-not-begun = Die Besprechung hat noch nicht begonnen. Sie können sie ab { $when } abschließen.
booking-customer-moves = Verschieben und Absagen ist Sache des Kunden.
