# Die Startseite des Kunden: Stand der Dinge, nächster Schritt, Personen, Dienste.

landing-over = { $organisation } · { $plan } · { $seats } Lizenzen
landing-title-none = Erste Schritte mit FastTrack
landing-lead-none = Fordern Sie Unterstützung für die Dienste an, die Sie bereits bezahlen. Sie sehen sofort, welche davon berechtigt sind und warum.
landing-title-phase = { $phase }, Woche { $week } von { $weeks }
landing-title-before = { $phase } beginnt am { $date }
landing-title-done = Alles im Plan ist erledigt
landing-title-ended = Ihr letzter Plan ist beendet
landing-title-draft = Ihre Anfrage ist noch nicht gesendet
landing-title-request = Ihre Anfrage ist unterwegs
landing-title-self-serve = Sie können heute beginnen
landing-lead-yours = { $count ->
    [one] Bei einer Aufgabe sind Sie jetzt am Zug.
   *[other] Bei { $count } Aufgaben sind Sie jetzt am Zug.
}
landing-lead-ours = Heute wartet nichts auf Sie. Der nächste Schritt liegt bei uns.
landing-lead-nobodys = Zurzeit ist niemand am Zug.
landing-lead-done = Eines fehlt noch: Bestätigen Sie, dass Sie fertig sind.
landing-lead-ended = Was getan und gesagt wurde, bleibt lesbar. Fordern Sie Unterstützung an, sobald Sie sie wieder brauchen.
landing-lead-paused = Der Plan ist pausiert. Ihre eigenen Aufgaben bleiben offen; unsere Anleitung ruht.
landing-lead-next = Ab etwa { $date } folgt { $phase }.
landing-quick-actions = Schnellaktionen
landing-request = Unterstützung für Microsoft 365 anfordern
landing-admins-request = Ein Administrator Ihrer Organisation kann Unterstützung anfordern.
landing-request-of = Anfrage { $reference }
landing-request-due = Antwort fällig: { $when }
landing-region-closed = Das Center ist jetzt geschlossen und öffnet { $when }
landing-follow = Anfrage verfolgen
landing-go-on = Entwurf fortsetzen
landing-see-plan = Gründe ansehen und Plan starten
landing-after = Was danach geschieht
landing-after-result = Sie sehen sofort, welche Dienste berechtigt sind, mit allen Gründen.
landing-after-specialist = Bei einem berechtigten Dienst antwortet innerhalb von 2 Arbeitstagen ein Spezialist, der Ihre Sprache spricht; jeden anderen können Sie mit dem Self-Service-Plan sofort bereitstellen.
landing-after-plan = Der Plan öffnet sich, und Sie wählen den Termin der ersten Besprechung.
landing-where = Wo Sie stehen
landing-phase-done = erledigt { $date }
landing-phase-left = noch { $left } von { $all }
landing-phase-from = ab { $date }
landing-planned = Geplant
landing-forecast = Prognose
landing-wanted = Gewünscht
landing-wanted-before = { $days ->
    [one] Der geplante Start liegt einen Tag vor Ihrem Wunschtermin.
   *[other] Der geplante Start liegt { $days } Tage vor Ihrem Wunschtermin.
}
landing-wanted-after = { $days ->
    [one] Der geplante Start liegt einen Tag nach Ihrem Wunschtermin.
   *[other] Der geplante Start liegt { $days } Tage nach Ihrem Wunschtermin.
}
landing-wanted-same = Der geplante Start fällt auf Ihren Wunschtermin.
landing-wanted-staff-before = { $days ->
    [one] Der geplante Start liegt einen Tag vor dem Wunschtermin des Kunden.
   *[other] Der geplante Start liegt { $days } Tage vor dem Wunschtermin des Kunden.
}
landing-wanted-staff-after = { $days ->
    [one] Der geplante Start liegt einen Tag nach dem Wunschtermin des Kunden.
   *[other] Der geplante Start liegt { $days } Tage nach dem Wunschtermin des Kunden.
}
landing-wanted-staff-same = Der geplante Start fällt auf den Wunschtermin des Kunden.
landing-unread = { $count ->
    [one] Eine Anleitung wartet darauf, gelesen zu werden
   *[other] { $count } Anleitungen warten darauf, gelesen zu werden
}
landing-read = Lesen
landing-forecast-late = { $days ->
    [one] Einen Arbeitstag später als geplant.
   *[other] { $days } Arbeitstage später als geplant.
}
landing-forecast-early = { $days ->
    [one] Einen Arbeitstag früher als geplant.
   *[other] { $days } Arbeitstage früher als geplant.
}
landing-forecast-on-time = Am geplanten Tag.
landing-forecast-range = { $count } von 100 Plänen wie diesem sind bis zum { $date } fertig.
landing-days-went = Wartezeit in Arbeitstagen: { $customer } bei Ihnen, { $center } bei uns.
landing-every-day = Alle Tage ansehen
landing-drawing = Start geplant { $planned }, Prognose { $forecast }, wahrscheinlich bis { $likely }
landing-next = Ihr nächster Schritt
landing-next-none = Zurzeit sind Sie nicht am Zug
landing-next-none-text = Was folgt, öffnet sich von selbst, sobald die Aufgaben davor erledigt sind.
landing-all-done = Bestätigen Sie, dass Sie fertig sind
landing-all-done-text = Jede Aufgabe ist erledigt, anders erledigt oder nicht zutreffend. Bis Sie bestätigen, lässt sich eine Aufgabe noch einmal öffnen.
landing-complete = Wir sind fertig
landing-admin-completes = Das bestätigt ein Administrator Ihrer Organisation.
landing-close = Dieses Projekt vorzeitig beenden
landing-close-plan = Diesen Plan vorzeitig beenden
landing-due = Fällig: { $date }
landing-was-due = War fällig: { $date }
landing-about = Etwa { $length }
landing-open-steps = Schritte öffnen
landing-then = Danach
landing-all-tasks = { $count ->
    [one] Aufgabe ansehen
   *[other] Alle { $count } Aufgaben
}
landing-services = Dienste in Ihrem Abonnement
landing-services-checked = Geprüft am { $date } nach Regelwerk { $rules }.
landing-services-all = { $count ->
    [one] Dienst ansehen
   *[other] Alle { $count } Dienste ansehen
}
landing-services-none = Es ist kein gültiges Abonnement bekannt
landing-services-none-text = Sobald ein Abonnement gültig ist, werden seine Dienste hier angezeigt.
landing-how-decided = Wie das entschieden wird
landing-service-running = Onboarding läuft
landing-service-paused = Teil des pausierten Plans
landing-service-own = In Ihrem Plan, Self-Service
landing-service-asked = Teil Ihrer Anfrage
landing-service-request = Anfordern
landing-service-request-of = Anfordern: { $service }
landing-next-meeting = Nächste Besprechung
landing-no-meeting = Keine Besprechung ist gebucht
landing-choose-time = Termin wählen
landing-meeting-open = Details
landing-meeting-move = Verschieben
landing-people = Ihre Ansprechpartner
landing-lead-specialist = Leitender Spezialist
landing-open-now = Jetzt erreichbar
landing-open-from = Erreichbar ab { $time }
landing-advise-only = Spezialisten leiten an; ändern können sie in Ihrem Mandanten nichts.
landing-staff-actions = Kundenaktionen durch Centerpersonal: { $count }
landing-self-serve = Ihr Self-Service-Plan
landing-self-serve-text = Dasselbe Playbook, mit dem unsere Spezialisten arbeiten, in bewährter Reihenfolge und ohne Besprechungen. Ihr Fortschritt bleibt erhalten. Werden Sie berechtigt, fordern Sie erneut Unterstützung an.
landing-deploy = Weiteren Dienst bereitstellen
landing-deploy-text = { $count ->
    [one] Ein berechtigter Dienst hat noch kein Startdatum: { $services }.
   *[other] { $count } berechtigte Dienste haben noch kein Startdatum: { $services }.
}
landing-deploy-first = Ihre Dienste bereitstellen
landing-deploy-among = { $count } berechtigte Dienste haben noch kein Startdatum, darunter { $services }.
landing-see-services = Dienste ansehen
landing-lapse = Das Abonnement { $plan } endet am { $date }
landing-lapse-text = Ohne Verlängerung ist der Plan ab { $date } pausiert: Unsere Anleitung und die Besprechungen ruhen, Ihre eigenen Aufgaben bleiben offen, und nichts geht verloren. Verlängern Sie das Abonnement dort, wo es gekauft wurde. Wir sehen täglich nach; Sie müssen uns nichts mitteilen.
landing-stalled = Kein Schritt auf beiden Seiten seit { $date }
landing-stalled-text = Der Plan ist als stockend gekennzeichnet. Schließen Sie eine Aufgabe ab, stellen Sie eine Frage oder wählen Sie einen Besprechungstermin, und er läuft wieder. Wenn Sie etwas aufhält, schreiben Sie es bei der Aufgabe.
landing-paused = Pausiert seit { $date }
landing-paused-text = Das Abonnement { $plan } ist am { $date } abgelaufen. Nichts geht verloren; der Plan läuft am Tag der Verlängerung weiter.
landing-paused-other = Nichts geht verloren; der Plan läuft weiter, sobald wieder ein Abonnement gültig ist.
