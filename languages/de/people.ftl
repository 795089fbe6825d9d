# Die Personen des Centers: Sprachen, Zeiten, Auslastung, Abwesenheiten.

people-title = Personen
people-lead = { $count ->
    [one] Ein Spezialist, mit Sprachen, Zeiten und Kapazität.
   *[other] { $count } Spezialisten, mit Sprachen, Zeiten und Kapazität.
}
people-caption = Auslastung: derzeit übernommene Arbeit, in Kapazitätspunkten.
people-name = Name
people-speaks = Spricht
people-services = Dienste
people-hours = Arbeitszeit
people-region = Region
people-load = Auslastung
people-away = Abwesend
people-away-until = bis { $date }
people-none = Noch kein Spezialist
people-away-from = Abwesend ab
people-away-to = Zurück am
people-offers = Offene Angebote
people-offers-none = Kein Angebot wartet auf Antwort.
people-leads = Laufende Projekte
people-leads-none = Kein Projekt läuft.
people-points = { $count ->
    [one] ein Punkt
   *[other] { $count } Punkte
}
people-close = Vorzeitig beenden
people-percent = { $percent } %
people-inactive = Nicht aktiv
people-last = Letztes Angebot
people-holidays = Feiertage: { $country }.
people-away-none = Keine Abwesenheit eingetragen.
people-away-range = { $from } bis { $back }
people-away-now = Jetzt abwesend
people-away-take-back = Zurücknehmen
people-away-note = Abwesenheit eintragen
people-away-from-hint = Der erste Tag der Abwesenheit, Ortszeit { $place }
people-away-to-hint = Der erste Arbeitstag danach
people-away-text = Während der Abwesenheit lässt die Zuteilung diese Person aus. Ein Angebot, das nicht rechtzeitig beantwortet werden könnte, geht an den nächsten Spezialisten, und Kunden mit einer Besprechung in dieser Zeit werden gebeten, einen anderen Termin zu wählen.
people-away-meetings = { $count ->
    [one] Eine gebuchte Besprechung fällt in diese Zeit. Der Kunde wurde gebeten, einen anderen Termin zu wählen.
   *[other] { $count } gebuchte Besprechungen fallen in diese Zeit. Die Kunden wurden gebeten, einen anderen Termin zu wählen.
}
error-away-from = Wählen Sie den ersten Tag der Abwesenheit.
error-away-back = Wählen Sie den ersten Arbeitstag danach.
