# Entscheidungen: Filter, Einstufungen, Reihenfolge, leerer Kreis, dieselbe Entscheidung noch einmal.

decision-title = Zuteilung: { $customer }
decision-list = Entscheidungen
decision-list-none = Noch keine Entscheidung
decision-lead = Entschieden am { $when }. { $candidates ->
    [one] Eine Person geprüft
   *[other] { $candidates } Personen geprüft
}, alle Filter bestanden: { $passed }.
decision-rules = Regelwerk und Katalog: { $rules }
decision-needs = Bedarf
decision-needs-spoken = { $language }, gesprochen
decision-hours = Gemeinsame Zeiten
decision-hours-overlap = Mindestens { $length } pro Woche
decision-services = Dienste
decision-effort = Zusätzliche Auslastung
decision-order = Reihenfolge nach den Filtern
decision-candidates = Kandidaten
decision-caption = Alle geprüften Personen mit jedem Filter. Der erste Filter, der ablehnt, gibt der Einstufung ihren Namen.
decision-strict = Kein Filter wird durch andere Vorzüge aufgewogen
decision-person = Person
decision-verdict = Einstufung
decision-reason = Grund
decision-last = Letzte Anfrage
decision-verdict-chosen = Angeboten
decision-verdict-passed = Bestanden, Platz { $rank }
decision-verdict-refused = Ausgeschieden: { $filter }
filter-active = Anmeldung
filter-spoken-language = Sprache
filter-services = Fachkenntnis
filter-hours-overlap = Arbeitszeiten
filter-asked-before = schon gefragt
filter-away = Abwesenheit
filter-capacity = Kapazität
filter-active-failed = Hat sich noch nicht angemeldet oder ist ausgesetzt
filter-spoken-language-failed = Spricht { $seen }; erforderlich ist { $needed }
filter-services-failed = Keine Fachkenntnis in { $missing }
filter-hours-overlap-failed = Pro Woche { $seen } gemeinsam; erforderlich sind { $needed }
filter-asked-before-declined = Hat diese Anfrage schon abgelehnt
filter-asked-before-expired = Hat auf diese Anfrage schon einmal nicht geantwortet
filter-asked-before-taken-out = Wurde aus dieser Anfrage herausgenommen
filter-away-failed = Bis { $date } abwesend
filter-capacity-failed = Käme auf { $after } von { $capacity } Punkten
difference-continuity = Hat mit diesem Kunden gearbeitet
difference-projected-load = Auslastung { $before } % gegenüber { $after } %
difference-weight = Gewichtung { $before } gegenüber { $after }
difference-least-recent = Am längsten ohne Anfrage
difference-tie-break = In allem gleich; durch den Startwert gelost
decision-alone = Sonst hat niemand bestanden
decision-replay = Erneut entscheiden
decision-replay-same = Gleiches Ergebnis
decision-replay-same-text = Erneut entschieden ({ $when }) aus den gespeicherten Eingaben: Reihenfolge und Gründe sind unverändert.
decision-replay-other = Anderes Ergebnis
check-filter = Filter
check-seen = Festgestellt
check-needed = Erforderlich
check-result = Ergebnis
check-passed = Bestanden
check-failed = Nicht bestanden
check-active = Mitgliedschaft
check-spoken-language = Spricht
check-services = Dienste
check-hours-overlap = Gemeinsame Zeiten
check-asked-before = Schon gefragt
check-away = Abwesend
check-capacity = Auslastung
check-active-yes = Aktiv
check-active-no = Nicht aktiv
check-services-none = Keiner davon
check-overlap-seen = { $length } pro Woche
check-asked-before-no = Nicht gefragt
check-away-no = Anwesend
check-capacity-seen = { $load } → { $after } von { $capacity } Punkten
check-capacity-needed = { $count ->
    [one] Höchstens ein Punkt
   *[other] Höchstens { $count } Punkte
}
decision-list-lead = Jede Entscheidung mit allem, woraus sie entstanden ist. Die neuesten zuerst.
decision-list-of = Entscheidungen zu { $reference }
decision-list-none-text = Die erste gesendete Anfrage bringt die erste Entscheidung.
decision-list-caption = Über die Teilnahmeberechtigung wird beim Senden einer Anfrage entschieden, über die Zuteilung bei jedem Angebot.
decision-list-about = Worüber
decision-list-kind = Art
decision-list-when = Entschieden
decision-list-offered = An { $name }.
decision-list-passed = Alle Filter bestanden: { $passed } von { $candidates }.
decision-list-services = { $verdict }: { $services }.
decision-list-self-serve = Der Kunde kann mit einem Self-Service-Plan weitermachen.
decision-kind-routing = Zuteilung
decision-kind-eligibility = Teilnahmeberechtigung
decision-waits = Wartet
decision-waits-heading = Es konnte niemand gefragt werden
decision-waits-text = Die Anfrage wartet; kein Filter wird aufgegeben. Sie wird stündlich erneut geprüft.
decision-pool-caption = Wie jeder Filter den Kreis verkleinert hat. Die letzte Spalte zählt, wer ohne diesen einen Filter bestehen würde.
decision-pool-left = Danach übrig
decision-pool-only = Nur daran gescheitert
decision-services-all = Alle werden gebraucht
decision-hours-text = von Kunde und Spezialist
decision-points = { $count ->
    [one] Ein Punkt
   *[other] { $count } Punkte
}
decision-order-first = Kontinuität, erwartete Auslastung, Gewichtung
decision-order-then = dann am längsten ohne Anfrage, dann der Startwert
decision-last-never = Nie
decision-first-by = Erster Platz: { $reason }
decision-behind-by = Davor: { $reason }
decision-happened = Verlauf
decision-happened-offered = { $name } angeboten, Antwort fällig: { $due }
decision-happened-accepted = { $name } hat angenommen
decision-happened-declined = { $name } hat abgelehnt
decision-happened-expired = abgelaufen ohne Antwort von { $name }
decision-happened-withdrawn = zurückgezogen: Der Kunde hat die Anfrage geändert oder zurückgezogen; { $name } wurde benachrichtigt
decision-happened-why = { $what }: { $reason }
decision-replay-nobody = niemand
decision-replay-other-text = Jetzt erneut entschieden: { $chosen }. Unterschiede bei: { $differs }.
decision-replay-same-rules = Erneut entschieden ({ $when }) aus den gespeicherten Eingaben mit den geltenden Regeln: Jede Einstufung und jeder Grund ist unverändert.
decision-eligibility-title = Teilnahmeberechtigung: { $customer }
decision-eligibility-lead = Für die Anfrage entschieden am { $when }.
decision-eligibility-caption = Stichtag { $date }, Regelwerk { $rules }.
decision-load-after = { $before } → { $after } %
check-services-brief = { $seen } von { $needed }
check-no = Nein
check-yes = Ja
decision-asked-known = { $asked ->
    [0] Noch niemand gefragt
   *[other] { $asked } schon gefragt
}, { $known ->
    [0] niemand kennt den Kunden
    [one] eine Person kennt den Kunden
   *[other] { $known } Personen kennen den Kunden
}
