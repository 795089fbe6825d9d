# Eine Aufgabe, wie Kunde und Spezialist sie sehen, und die Liste der Aufgaben.

task-list = Aufgaben
task-list-lead = { $left ->
    [one] Eine von { $all } Aufgaben steht noch aus.
   *[other] { $left } von { $all } Aufgaben stehen noch aus.
} { $yours ->
    [0] Zurzeit sind Sie bei keiner am Zug.
    [one] Bei einer sind Sie jetzt am Zug.
   *[other] Bei { $yours } sind Sie jetzt am Zug.
}
task-list-none = Noch kein Plan
task-list-none-text = Der Plan öffnet sich, wenn ein Spezialist Ihre Anfrage annimmt oder wenn Sie den Self-Service-Plan starten.
task-see-services = Dienste ansehen
task-self-serve = Self-Service-Plan
task-other-plans = Andere Pläne
task-breadcrumb = Wo diese Aufgabe steht
task-which = Welche Aufgaben
task-which-now = Jetzt
task-which-later = Später
task-which-done = Erledigt
task-which-all = Alle
task-empty-now = Im Moment ist nichts zu tun
task-empty-text-now = Jede Aufgabe öffnet sich von selbst, sobald abgeschlossen ist, was davor kommt.
task-empty-later = Keine Aufgabe wartet
task-empty-text-later = An allem, was übrig ist, kann jetzt gearbeitet werden.
task-empty-done = Noch keine Aufgabe ist abgeschlossen
task-empty-text-done = Was Sie abschließen, bleibt hier mit seinem Nachweis erhalten.
task-empty-all = Dieser Plan hat keine Aufgaben
task-empty-text-all = Nichts aus den Playbooks trifft auf die gewählten Dienste zu.
task-of = Aufgabe { $number } von { $all }
task-due = Fällig: { $date }
task-late = War fällig: { $date }
task-is-late = Verspätet
task-planned = Geplant: { $date }
task-about = Etwa { $length }

# Phasenfreigaben
task-gates = Phasenfreigaben
task-gates-text = Eine Phase öffnet sich, wenn die Aufgaben davor abgeschlossen sind und beide Seiten das Ergebnis bestätigt haben.
task-gate-before = Vor der Phase { $phase }
task-gate-open = Erteilt
task-gate-closed = Steht aus
task-gate-said = { $name }, { $when }
task-gate-not-said = Noch nicht
task-gate-unfinished = { $count ->
    [one] Eine Aufgabe davor ist nicht abgeschlossen
   *[other] { $count } Aufgaben davor sind nicht abgeschlossen
}
task-gate-ready = { $phase } wartet auf Ihre Bestätigung
task-gate-ready-text = Alle Aufgaben vor der Phase { $phase } sind abgeschlossen. Prüfen und bestätigen Sie das Ergebnis; { $phase } öffnet sich, wenn beide Seiten bestätigt haben.
task-gate-verify = Ergebnis bestätigen
task-gate-waits = { $phase } kann sich erst öffnen, wenn dies erledigt ist.

# Warum, Schritte
task-why = Warum diese Aufgabe im Plan steht
task-why-always = Sie gehört zu jedem Plan.
task-why-found = Eine Ihrer Prüfungen hat dazu etwas gefunden.
task-why-service = Gewählt wurde { $service }.
task-why-fact = Ihre Antwort vom { $date }: { $question } { $answer }.
task-why-fact-then = Die Antwort, als der Plan entstand: { $question } { $answer }.
task-why-unknown = Das wissen wir noch nicht: { $question } Bis wir es wissen, bleibt die Aufgabe im Plan.
task-needs = Vorher nötig
task-opens = Danach öffnen sich
task-steps = Anleitung
task-document = { $title }, Version { $version }, geprüft am { $date }
task-document-other-language = Dieses Dokument gibt es noch nicht in Ihrer Sprache. Angezeigte Sprache: { $language }.
task-document-behind = Das englische Dokument hat bereits Version { $version }.
task-document-stale = Dieses Dokument wurde lange nicht geprüft. Vergleichen Sie seine Schritte mit der veröffentlichten Dokumentation.
task-read-on = Weiterlesen

# Abschließen oder nicht
task-finish = Abschließen
task-note = Notiz
task-evidence = Nachweis
task-evidence-optional = Eine Notiz für Ihre Unterlagen ist möglich, aber nicht erforderlich.
task-evidence-note = Ein Satz ist erforderlich: was getan wurde und wo es zu sehen ist.
task-evidence-file = Ein Bericht oder ein Screenshot ist erforderlich. Fügen Sie die Datei an, oder behalten Sie sie bei sich und nennen Sie den Ablageort.
task-evidence-kept = Abgelegt: { $place }
task-kept-at = Ablageort
task-kept-at-hint = Für das, was bei Ihnen bleibt: ein Ordner, eine Seite oder ein Ticket. Ihr Spezialist kann Sie bitten, es in einer Besprechung zu öffnen
task-files = Dateien
task-files-hint = Bis zu { $files } Dateien mit je { $most } MB, etwa PDF, Bilder, Office-Dokumente oder Text
task-file-name-erased = Eine Datei, deren Name gelöscht wurde
task-file-shown = { $size }, { $name }, { $when }
task-shown-by = { $name }, { $when }
task-done = Erledigt
task-ask-review = Zuerst dem Spezialisten zeigen
task-stuck = Ich komme nicht weiter
task-not-for-us = Wir gehen anders vor
task-deviation-text = Wenn Sie anders bereitstellen, halten wir das als Abweichung fest und zeigen die Wirkung auf die Prognose. Was danach kommt, öffnet sich trotzdem.
task-is-finished = Abgeschlossen
task-is-deviated = Anders erledigt
task-is-deviated-text = Für den Plan zählt die Aufgabe als abgeschlossen.
task-reopen = Erneut öffnen
task-verified-before = Das Ergebnis vor der Phase { $phase } wurde mit dieser Aufgabe als abgeschlossen bestätigt. Wird sie erneut geöffnet, bestätigen beide Seiten noch einmal; was schon offen ist, bleibt offen.
task-not-yet = Noch nicht offen
task-not-yet-text = Die Aufgabe öffnet sich von selbst, wenn abgeschlossen ist, was davor kommt.
task-centers = Diese Aufgabe erledigt das Center
task-centers-text = Ihr Spezialist schließt sie ab. Von Ihnen wird nichts verlangt.
task-nobody-to-ask = Zu einem Self-Service-Plan gehört kein Spezialist, den Sie fragen können. Fordern Sie Unterstützung an, wenn Sie einen möchten.
task-alone = Self-Service
task-alone-text = Das erledigen Sie selbst mit den veröffentlichten Dokumenten. Das Center begleitet diesen Dienst nicht, deshalb wird kein Spezialist gefragt.
task-alone-desk = Das erledigt der Kunde selbst mit den veröffentlichten Dokumenten. Das Center begleitet diesen Dienst nicht.
task-not-guided = Ein Teil dieses Plans ist Self-Service
task-not-guided-text = { $services }: Das erledigen Sie selbst mit den veröffentlichten Dokumenten, ohne Besprechungen. Die Aufgaben stehen im selben Plan, in bewährter Reihenfolge.
task-done-before = { $count ->
    [one] Eine Aufgabe des Haupt-Onboardings ist bereits erledigt
   *[other] { $count } Aufgaben des Haupt-Onboardings sind bereits erledigt
}
task-done-before-text = Das Haupt-Onboarding findet je Organisation einmal statt. Was im Plan für { $services } abgeschlossen wurde, steht in diesem Plan nicht noch einmal an.
task-done-before-unseen = Das Haupt-Onboarding findet je Organisation einmal statt. Was in einem anderen Plan der Organisation abgeschlossen wurde, steht in diesem Plan nicht noch einmal an.
task-done-before-open = Ansehen, was dort erledigt wurde
task-stuck-while-paused = Das Projekt ist pausiert, deshalb kann jetzt niemand antworten. Mit Ihren eigenen Aufgaben können Sie weitermachen.
task-paused = Pausiert seit { $date }
task-paused-text = Das Abonnement ist abgelaufen, deshalb ruhen Anleitung und Besprechungen des Centers. Mit Ihren eigenen Aufgaben können Sie weitermachen; alles läuft am Tag der Verlängerung weiter.
task-assign = Zuweisen
task-person = Person
task-nobody = Niemand Bestimmtes
task-assign-send = Zuweisen
task-stuck-title = Was hält Sie auf?
task-stuck-reason = Grund
task-stuck-reason-hint = Ein Satz. Ihr Spezialist wird sofort benachrichtigt.
task-stuck-send = Um Hilfe bitten
task-deviate-title = Anders vorgehen?
task-effect = Was das bewirkt
task-effect-why = Wozu die Aufgabe dient:
task-effect-goes-on = Das Projekt läuft weiter. Ihr Grund bleibt beim Plan gespeichert, und Ihr Spezialist kann ihn lesen.
task-effect-opens-none = Dadurch öffnet sich nicht sofort eine andere Aufgabe.
task-effect-opens = Diese Aufgaben öffnen sich sofort, weil diese hier für den Plan als abgeschlossen zählt:
task-effect-forecast = Vom { $now } auf den { $then } verschiebt sich die Prognose.
task-effect-forecast-same = Beim { $date } bleibt die Prognose.
task-effect-forecast-of = Sie zählt die Arbeitstage des Plans, nicht, wie gut der andere Weg funktioniert.
task-deviate-reason = Was Sie stattdessen tun
task-deviate-reason-hint = Ein Satz, mit dem Grund
task-deviate-agree = Mir ist bewusst, dass dies das Ergebnis beeinträchtigen kann
task-deviate-keep = Aufgabe behalten
task-deviate-send = Festhalten

# Unterhaltung und Verlauf
task-conversation = Unterhaltung
task-conversation-none = Zu dieser Aufgabe hat noch niemand geschrieben.
task-reply = Antwort schreiben
task-send = Senden
task-unread = Neue Anleitung von { $name }
task-way-stuck = benötigt Hilfe
task-way-more = bittet um mehr
task-way-right = hat den Nachweis für richtig befunden
task-way-written = Schriftliche Anleitung
task-way-verbal = In einer Besprechung gesagt
task-way-document = Dokument
task-history = Verlauf
task-history-opened = Vom Plan geöffnet, { $when }
task-history-reopened = Erneut geöffnet von { $name }, { $when }
task-history-given-back = Beantwortet von { $name }, { $when }
task-history-stuck = Hilfe angefordert von { $name }, { $when }
task-history-shown = Nachweis gezeigt von { $name }, { $when }
task-history-done = Abgeschlossen von { $name }, { $when }
task-history-deviated = Anders erledigt von { $name }, { $when }
task-history-elsewhere = Von { $name } in einem anderen Plan abgeschlossen, { $when }
task-history-assigned = Von { $name } zugewiesen an { $person }, { $when }
task-history-unassigned = Zuweisung aufgehoben von { $name }, { $when }
task-history-found-right = Nachweis für richtig befunden von { $name }, { $when }
task-history-check-found = Geöffnet: Prüfung { $check } hat etwas gefunden, { $when }
task-history-check-clean = Abgeschlossen: Prüfung { $check } hat nichts mehr gefunden, { $when }
task-history-left-as-it-is = So belassen von { $name }, { $when }

# Wie der Spezialist sie sieht
task-advise = Anleitung geben
task-answer = Antworten
task-review = Nachweis prüfen
task-record = Gesagtes festhalten
task-belongs = Diese Aufgabe gehört dem Kunden. Sie können anleiten, antworten und prüfen; abschließen kann sie nur { $customer }.
task-staff-actions = Kundenaktionen durch Centerpersonal in diesem Projekt
task-answer-to = Antwort an { $customer }
task-answer-words = Ihre Antwort
task-answer-hint = Kommt ins Anleitungsverzeichnis. Danach ist der Kunde wieder am Zug.
task-answer-send = Antworten
task-own = Diese Aufgabe gehört dem Center
task-own-finish = Unsere Aufgabe abschließen
task-review-words = Ihr Prüfergebnis
task-review-hint = Erforderlich, wenn Sie um mehr bitten: was fehlt
task-review-accept = Der Nachweis ist richtig
task-review-return = Um mehr bitten
task-advice-to = Anleitung für { $customer }
task-advice-document = Dokument
task-advice-no-document = Kein Dokument
task-advice-document-in = { $title }, { $language }
task-advice-meeting = Besprechung
task-choose-meeting = Besprechung wählen
task-advice-words = Ihre Anleitung
task-advice-words-hint = Kommt ins Anleitungsverzeichnis, mit Ihrem Namen sowie Version und Sprache dieses Dokuments. Der Kunde bestätigt, dass er sie gelesen hat.
task-advice-language = Sprache Ihrer Anleitung
task-advice-send = Anleitung geben
task-record-none = Noch keine Besprechung dieses Projekts hat begonnen.
task-said = Was gesagt wurde
task-said-hint = Die Anleitung in ein oder zwei Sätzen, so wie der Kunde sie lesen wird
task-record-send = Festhalten
