# Zustände des Ablaufs, jeder mit seinem Wort; wer am Zug ist.

move-yours = Sie sind am Zug
move-centers = Das Center ist am Zug
move-customers = Der Kunde ist am Zug
move-ours = Wir sind am Zug
move-nobodys = Noch niemand am Zug
waiting-on = Am Zug
waiting-you = Sie: { $count }
waiting-center = wir: { $count }
waiting-customer = Kunde: { $count }
waiting-us = wir: { $count }
waiting-later = später: { $count }

request-state-draft = Entwurf
request-state-filed = Eingereicht
request-state-awaiting-consent = Wartet auf Zustimmung
request-state-queued = In der Warteschlange
request-state-offered = Angeboten
request-state-accepted = Angenommen
request-state-self-serve = Self-Service
request-state-withdrawn = Zurückgezogen

# Was in jedem Zustand einer Anfrage als Nächstes geschieht, für den Kunden
request-next-draft = Senden Sie die Anfrage, wenn sie vollständig ist. Ein Entwurf bleibt 30 Tage gespeichert.
request-next-filed = Wir prüfen, welche Dienste berechtigt sind. Das dauert weniger als eine Minute.
request-next-awaiting-consent = Ihr Partner hat die Anfrage eingereicht. Ein Administrator Ihrer Organisation entscheidet, ob der Partner handeln darf.
request-next-queued = Gefragt wird der nächste Spezialist, der Ihre Sprache spricht und Ihre Dienste kennt.
request-next-nobody = Zurzeit kann kein passender Spezialist gefragt werden. Die Centerleitung weiß davon, und die Anfrage wird stündlich erneut geprüft.
request-next-offered = Ein Spezialist wurde gefragt und antwortet innerhalb von 2 Arbeitstagen.
request-next-accepted = Ein Spezialist hat die Anfrage angenommen. Der Plan zeigt, wie weit die Arbeit ist.
request-next-self-serve = Sie können heute mit dem Self-Service-Plan beginnen. Wenn sich etwas ändert, fragen Sie erneut an.
request-next-withdrawn = Diese Anfrage wurde zurückgezogen. Sie können jederzeit eine neue senden.

offer-state-open = Wartet auf Antwort
offer-state-accepted = Angenommen
offer-state-declined = Abgelehnt
offer-state-expired = Abgelaufen
offer-state-withdrawn = Zurückgezogen

engagement-state-open = Läuft
engagement-state-paused = Pausiert
engagement-state-stalled = Stockt
engagement-state-completed = Abgeschlossen
engagement-state-closed = Vorzeitig beendet

task-state-waiting = Wartet
task-state-open = Offen
task-state-stuck = Hilfe benötigt
task-state-in-review = In Prüfung
task-state-done = Erledigt
task-state-deviated = Anders erledigt
task-state-not-applicable = Nicht zutreffend

meeting-state-held = Für Sie reserviert
meeting-state-booked = Gebucht
meeting-state-moved = Verschoben
meeting-state-cancelled = Abgesagt
meeting-state-no-show = Nicht alle anwesend
meeting-state-done = Hat stattgefunden

owner-kind-customer = Kunde
owner-kind-representative = Vertreter
owner-kind-partner = Partner
owner-kind-specialist = Spezialist
