# Der Arbeitsplatz des Spezialisten: Angebote, mein Tag, wer am Zug ist, meine Kunden.

desk-title = Arbeitsplatz
desk-lead = { $date }: { $offers ->
    [0] kein Angebot
    [one] ein Angebot
   *[other] { $offers } Angebote
} und { $meetings ->
    [0] keine Besprechung
    [one] eine Besprechung
   *[other] { $meetings } Besprechungen
} heute, { $answers ->
    [0] nichts
    [one] eine Sache
   *[other] { $answers } Dinge
} für uns zu tun, { $waiting ->
    [0] kein Kunde
    [one] ein Kunde
   *[other] { $waiting } Kunden
} am Zug.
desk-keys-move = auf und ab
desk-keys-accept = annehmen
desk-keys-decline = ablehnen
desk-keys = Tasten
desk-offers = Angebote
desk-offers-why = Warum ich dieses Angebot bekomme
desk-offers-none = Kein Angebot wartet auf Sie
desk-offers-none-text = Die nächste Anfrage, die zu Ihren Sprachen, Diensten und Zeiten passt, erscheint hier.
desk-offers-further = { $count ->
    [one] Ein weiteres Angebot ist später fällig. Es erscheint, sobald eines von diesen beantwortet ist.
   *[other] { $count } weitere Angebote sind später fällig. Sie erscheinen, sobald diese beantwortet sind.
}
desk-offer-about = { $seats ->
    [one] Eine Lizenz · { $services } · { $place }
   *[other] { $seats } Lizenzen · { $services } · { $place }
}
desk-offer-left = Noch { $length }
desk-offer-ends = Geschäftszeit, Ende: { $when }
desk-offer-accept = Annehmen
desk-offer-accept-of = Anfrage von { $customer } annehmen
desk-offer-decline = Ablehnen
desk-offer-decline-of = Anfrage von { $customer } ablehnen
desk-fit-services = { $count ->
    [one] Kennt den Dienst
   *[other] Kennt alle { $count } Dienste
}
desk-fit-overlap = { $length } pro Woche gemeinsam
desk-fit-load = Auslastung danach { $percent } %
desk-fit-continuity = Hat schon mit dem Kunden gearbeitet
desk-decline-question = Anfrage von { $customer } ablehnen?
desk-decline-text = Die Anfrage wird sofort dem nächsten Spezialisten angeboten. Der Grund bleibt bei der Entscheidung; der Kunde sieht ihn nicht.
desk-decline-reason = Grund
desk-decline-reason-hint = Ein ganzer Satz
desk-decline-keep = Angebot behalten
desk-declined = Abgelehnt. Die Anfrage wurde sofort jemand anderem angeboten.
desk-day = Mein Tag
desk-day-none = Heute keine Besprechung
desk-day-now = Jetzt, { $time }
desk-minutes-due = Protokoll fällig
desk-waiting = Kunden am Zug
desk-waiting-caption = Die ältesten zuerst. Gezählt in Arbeitstagen des Kunden.
desk-waiting-none = Kein Kunde ist am Zug
desk-waiting-task = Kunde und Aufgabe
desk-waiting-age = Wartezeit
desk-waiting-days = { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
}
desk-waiting-state = Status
desk-our-move = Wir sind am Zug
desk-our-move-caption = Die ältesten zuerst. Gezählt in Geschäftszeit der Region.
desk-our-move-none = Nichts steht aus
desk-due = Fällig
desk-late = Verspätet
desk-on-plan = Im Plan
desk-load = Auslastung jetzt
desk-staff-actions = Kundenaktionen durch Centerpersonal
desk-customers = Kunden
desk-customers-none = Noch kein Projekt
desk-offer-about-no-seats = { $services } · { $place }
desk-offer-pool = { $candidates ->
    [one] Eine Person geprüft
   *[other] { $candidates } Personen geprüft
}, alle Filter bestanden: { $passed }
desk-offer-answer = Ihre Antwort
desk-offer-answer-text = Mit dem Annehmen öffnet sich der Plan, und der Kunde wird gebeten, den Termin für den Kickoff zu wählen. Mit dem Ablehnen wird die Anfrage sofort dem nächsten Spezialisten angeboten.
desk-offer-asked = Was angefragt wird
desk-offer-language = Gesprochene Sprache
desk-offer-region = Region
desk-offer-date = Gewünscht für
desk-offer-reason = Geschäftlicher Grund
desk-offer-owner = Erfolgsverantwortung
desk-offer-ended-accepted = Sie haben das Angebot angenommen. Der Plan steht bei Ihren Kunden.
desk-offer-ended-declined = Sie haben das Angebot abgelehnt. Die Anfrage wurde sofort jemand anderem angeboten.
desk-offer-ended-expired = Das Angebot ist abgelaufen. Die Anfrage wird dem nächsten Spezialisten angeboten.
desk-offer-ended-withdrawn = Der Kunde hat die Anfrage geändert oder zurückgezogen.
desk-offer-ended-open = Das Angebot wartet auf Ihre Antwort.
desk-all-customers = { $count ->
    [0] Meine Kunden
    [one] Mein Kunde
   *[other] Alle meine { $count } Kunden
}
desk-waiting-none-text = Ist bei einer Aufgabe ein Kunde am Zug, steht sie hier mit den Arbeitstagen, die sie schon wartet.
desk-waiting-more = { $count ->
    [one] und eine weitere
   *[other] und { $count } weitere
}
desk-our-move-none-text = Fragen, Probleme nach Migrationen, Aufgaben, bei denen Hilfe benötigt wird, Nachweise zur Prüfung, fällige Protokolle und unsere eigenen Aufgaben stehen hier.
desk-ours = Für uns zu tun
desk-migration-issue = Problem nach Migration
desk-load-points = { $carried } von { $capacity } Punkten
desk-load-offered = { $count ->
    [0] Zurzeit nichts angeboten
    [one] ein weiterer Punkt angeboten
   *[other] { $count } weitere Punkte angeboten
}
desk-staff-actions-from = gezählt in der Auditkette dieser Projekte
desk-customers-lead = { $count ->
    [0] Noch kein Projekt.
    [one] Ein Projekt.
   *[other] { $count } Projekte, die laufenden zuerst.
}
desk-customers-none-text = Ein angenommenes Angebot wird zu einem Projekt und steht dann hier.
desk-customers-caption = Die Phase ist die erste Phase des Onboardings, die noch nicht abgeschlossen ist; wer am Zug ist, wird in Aufgaben gezählt.
desk-customers-name = Kunde
desk-customers-phase = Phase
desk-customers-planned = Geplantes Ende
