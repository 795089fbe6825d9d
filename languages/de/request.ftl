# Anfrage nach Unterstützung: vier Schritte und das Ändern nach dem Senden.

request-title = Unterstützung für Microsoft 365 anfordern
request-lead = Vier kurze Schritte. Sie können jederzeit unterbrechen; der Entwurf merkt sich 30 Tage lang, wo Sie waren.
request-draft-saved = Entwurf { $reference }, gespeichert { $when }
request-steps = Schritte
request-step-who = Wer
request-step-what = Was
request-step-how = Wie
request-step-check = Prüfen
request-save = Änderung speichern
request-save-leave = Speichern und verlassen
request-leave = Verlassen; der Entwurf ist gespeichert
error-step-what = Der Schritt „Was“ ist noch nicht beantwortet.
error-step-how = Der Schritt „Wie“ ist noch nicht beantwortet.
error-services = Wählen Sie mindestens einen Dienst.
error-desired-date = Wählen Sie das gewünschte Startdatum.
error-business-reason = Geben Sie den geschäftlichen Grund an. Ein Satz genügt.
error-success-owner = Nennen Sie die Person mit der Erfolgsverantwortung.
error-spoken-language = Wählen Sie die gesprochene Sprache.
error-mail-source = Geben Sie an, wo Ihre Postfächer heute sind.
error-file-source = Geben Sie an, wo Ihre Dateien heute sind.
error-directory = Geben Sie an, wo Konten heute verwaltet werden.

# Schritt 1: Wer
request-who = Wer benötigt Hilfe?
request-who-text = Das ist schon bekannt, deshalb wird hier nichts gefragt.
request-organisation = Organisation
request-domain = Domäne
request-asks = Anfrage von
request-written = Sprache der Seiten und E-Mails
request-hours = Ihre Arbeitszeit
request-region = Region
request-seats = Abonnements
request-seats-none = Es ist kein gültiges Abonnement bekannt
request-seats-of = { $seats ->
    [one] Eine Lizenz { $plan }, gültig bis { $date }
   *[other] { $seats } Lizenzen { $plan }, gültig bis { $date }
}
request-under-way = Läuft bereits
request-under-way-text = Sehen Sie zuerst hier nach: Vielleicht gehört schon dazu, was Sie brauchen.
request-region-open = Jetzt geöffnet
request-region-opens = Öffnet { $when }

# Schritt 2: Was
request-what = Was möchten Sie bereitstellen?
request-what-text = Wir haben jeden Dienst gerade mit Ihren Abonnements abgeglichen. Sie können jeden auswählen; die Einstufung sagt, was wir tun können.
request-what-more = Dienste, die heute nicht berechtigt sind
request-date = Gewünschtes Startdatum
request-date-hint = Wann sollen alle damit arbeiten können?
request-reason = Geschäftlicher Grund
request-reason-hint = Ein oder zwei Sätze. Ihr Spezialist liest sie vor der ersten Besprechung.
request-owner = Erfolgsverantwortung
request-owner-hint = Die Person, die dafür einsteht, dass die Dienste genutzt werden. Nicht die technische Leitung.

# Schritt 3: Wie
request-how = Wie möchten Sie mit uns arbeiten?
request-how-text = Vier Fragen. Was Sie früher geantwortet haben, ist schon ausgewählt.
request-spoken = Gesprochene Sprache
request-spoken-hint = Gefragt wird nur ein Spezialist, der sie spricht.
request-migration-languages = Den Migrationsdienst gibt es auf { $languages }. In anderen Sprachen erhalten Sie Anleitung für Ihre Migration.
request-known = Wie früher angegeben
request-not-asked = Schon bekannt

# Schritt 4: Prüfen
request-check = Prüfen und senden
request-check-eligibility = Teilnahmeberechtigung nach Dienst
service-fates = Was mit jedem Dienst geschieht
service-fate-eligible = Begleitet: Ein Spezialist geht den Dienst mit Ihnen durch, mit Besprechungen und schriftlicher Anleitung.
service-fate-self-serve = Self-Service: Sie stellen den Dienst mit den veröffentlichten Dokumenten selbst bereit. Die Aufgaben stehen in Ihrem Plan, ohne Besprechungen.
service-fate-not-eligible = Self-Service: Die Aufgaben stehen in Ihrem Plan, ohne Besprechungen. Zuerst brauchen Sie ein gültiges Abonnement, das den Dienst enthält.
service-fate-documents = Self-Service: Sie stellen den Dienst mit den veröffentlichten Dokumenten selbst bereit. Dieses Center hat dafür keine eigenen Aufgaben.
request-answer-by = Antwort bis
request-answer-by-text = Ein Spezialist hat 2 Arbeitstage Zeit für die Antwort, innerhalb der Geschäftszeiten der Region
request-answer-unsure = Noch kein Tag
request-answer-unsure-text = Derzeit kann niemand gefragt werden, der auf { $language } dabei begleitet. Sie können die Anfrage senden: Sie wartet in der Warteschlange und wird stündlich erneut geprüft. In einer anderen Sprache kommt die Antwort vielleicht früher.
request-answer-at-once = Sofort
request-answer-self-serve = Den Self-Service-Plan können Sie gleich nach dem Senden starten
request-queue = Warteschlange
request-queue-ahead = { $count ->
    [one] Eine Anfrage vor Ihnen
   *[other] { $count } Anfragen vor Ihnen
}
request-queue-first = Sie sind an erster Stelle
request-answers = Ihre Antworten
request-answer-step = Diesen Schritt beantworten
request-services = Dienste
request-systems = Ihre heutigen Systeme
request-confirm = Ich bestätige, dass ich dies für { $domain } anfordern darf
request-send = Anfrage senden
request-open-already = Eine Anfrage läuft bereits: { $reference }
request-open-already-text = Spezialisten wird immer nur eine Ihrer Anfragen angeboten. Ändern Sie diese oder ziehen Sie sie zurück; dieser Entwurf bleibt gespeichert.
request-follow = Diese Anfrage verfolgen
request-next-title = Was als Nächstes geschieht
request-happens-result = Sie sehen das Ergebnis sofort, mit allen Gründen.
request-happens-specialist = Bei einem berechtigten Dienst antwortet innerhalb von 2 Arbeitstagen ein Spezialist, der Ihre Sprache spricht; jeden anderen können Sie mit dem Self-Service-Plan sofort bereitstellen.
request-happens-meetings = Mit einem Spezialisten erhalten Sie einen Vorschlag für alle Besprechungen, die Sie beliebig verschieben können.

# Gesendete Anfragen
request-list = Ihre Anfragen
request-changed = Zuletzt geändert { $when }
request-edit = Anfrage ändern
request-edit-text = Über Ihre Änderungen wird sofort neu entschieden. Wurde bereits ein Spezialist gefragt, wird das Angebot zurückgezogen, und die Anfrage kommt an ihren alten Platz in der Warteschlange.
request-withdraw = Anfrage zurückziehen
request-withdraw-question = { $reference } zurückziehen?
request-withdraw-effect-offer = Das Angebot an den Spezialisten wird zurückgezogen.
request-withdraw-effect-queue = Der Platz in der Warteschlange wird aufgegeben.
request-withdraw-effect-again = Sie können jederzeit eine neue Anfrage senden.
request-keep = Anfrage behalten
request-none = Es wurde keine Anfrage gesendet
request-none-text = Fordern Sie Unterstützung für einen Dienst in Ihrem Abonnement an.
