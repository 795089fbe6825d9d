# Ein Projekt, wie es der leitende Spezialist sieht.

engagement-span = { $from } bis { $to }
engagement-paused = Das Projekt ist pausiert
engagement-paused-text = Das Abonnement des Kunden ist abgelaufen. Anleitung, Antworten, Prüfungen und Besprechungen ruhen bis zur Verlängerung; der Kunde kann mit seinen eigenen Aufgaben weitermachen.
engagement-lapse-text = Es ist das letzte Abonnement, das zu diesem Projekt berechtigt. Wird es nicht verlängert, ist das Projekt ab dem nächsten Tag pausiert; die Administratoren des Kunden und Sie wurden per E-Mail benachrichtigt. Verlängern muss der Kunde, und zwar dort, wo das Abonnement gekauft wurde.
engagement-stalled-text = Das Projekt ist als stockend gekennzeichnet. Jeder nächste Schritt bringt es wieder in Gang: eine Anleitung, eine Antwort, eine Besprechung oder ein Schritt des Kunden.
engagement-questions = { $count ->
    [one] Eine Frage wartet auf Ihre Antwort
   *[other] { $count } Fragen warten auf Ihre Antwort
}
engagement-ours = Wir sind am Zug
engagement-ours-caption = Aufgaben, die auf das Center warten, nach Fälligkeit
engagement-ours-none = Keine Aufgabe wartet auf uns
engagement-ours-none-text = Eine Aufgabe erscheint hier, wenn der Kunde Hilfe benötigt oder um eine Prüfung bittet, oder wenn sie eine eigene Aufgabe des Centers ist.
engagement-customers = Der Kunde ist am Zug
engagement-customers-caption = Offene Aufgaben des Kunden, nach Fälligkeit
engagement-customers-none = Der Kunde hat keine offene Aufgabe
engagement-customers-none-text = Die nächsten öffnen sich, sobald abgeschlossen ist, was davor kommt.
engagement-unreviewed = { $count ->
    [one] Bei einer abgeschlossenen Aufgabe hat noch niemand den Nachweis geprüft
   *[other] Bei { $count } abgeschlossenen Aufgaben hat noch niemand den Nachweis geprüft
}
engagement-unreviewed-text = Der Kunde hat sie abgeschlossen. Prüfen Sie den Nachweis, wenn er für das Weitere wichtig ist; nichts wartet darauf.
engagement-ledger-none = Es wurde noch keine Anleitung gegeben. Geben Sie Anleitung auf der Seite einer Aufgabe.
engagement-later = { $count ->
    [0] Keine Aufgabe wartet
    [one] Eine Aufgabe wartet
   *[other] { $count } Aufgaben warten
}
engagement-left = { $count ->
    [0] Keine Aufgabe blieb unerledigt
    [one] Eine Aufgabe blieb unerledigt
   *[other] { $count } Aufgaben blieben unerledigt
}
engagement-finished = { $count ->
    [one] Eine Aufgabe ist abgeschlossen
   *[other] { $count } Aufgaben sind abgeschlossen
}
engagement-finished-caption = Abgeschlossene Aufgaben, die neuesten zuerst
engagement-group = { $track }, { $phase }
engagement-task = Aufgabe
engagement-state = Status
engagement-day = Tag
engagement-verify = Für das Center bestätigt
engagement-meetings-none = Keine Besprechung ist gebucht.
engagement-proof = Keine Eingriffe
engagement-staff-actions = Kundenaktionen durch Centerpersonal
engagement-chain = Auditkette
engagement-chain-whole = Lückenlos
engagement-chain-broken = Unterbrochen
engagement-chain-checked = Gezählt in der Auditkette des Mandanten: { $entries } Einträge, jedes Glied geprüft: { $when }.
engagement-not-guided = Ein Teil dieses Plans wird nicht begleitet
engagement-not-guided-text = Der Kunde stellt { $services } mit den veröffentlichten Dokumenten selbst bereit: ohne Besprechungen, ohne Anleitung, ohne Auslastungspunkte.
engagements-ended = Beendet

# Das Ende eines Projekts: die Frage und was danach auf seinen Seiten steht.
ending-complete-title = Ist alles erledigt?
ending-complete-text = Bestätigen Sie, dass Sie aus diesem Plan nichts mehr benötigen.
ending-complete-send = Ja, wir sind fertig
ending-not-yet = Noch nicht
ending-close-title = Diesen Plan vorzeitig beenden?
ending-close-title-center = Projekt vorzeitig beenden: { $customer }?
ending-close-send = Beenden
ending-keep = Fortsetzen
ending-reason = Grund
ending-reason-hint = Ein ganzer Satz. Auch der Spezialist liest ihn, sofern es einen gibt.
ending-reason-hint-center = Ein ganzer Satz, etwa dass der Kunde nicht mehr dabei ist. Auch die Administratoren des Kunden lesen ihn.
ending-left = { $count ->
    [one] Eine Aufgabe bleibt, wie sie ist: nicht abgeschlossen.
   *[other] { $count } Aufgaben bleiben, wie sie sind: nicht abgeschlossen.
}
ending-meetings = { $count ->
    [one] Eine gebuchte Besprechung wird in beiden Kalendern abgesagt.
   *[other] { $count } gebuchte Besprechungen werden in beiden Kalendern abgesagt.
}
ending-lead = { $name } wird benachrichtigt und ist frei für andere Kunden.
ending-read = Plan, Anleitung und Entscheidungen bleiben lesbar. Ändern lässt sich darin nichts mehr.
ending-again = Sie können jederzeit wieder Unterstützung anfordern.
ending-told = Die Administratoren des Kunden werden benachrichtigt und können jederzeit wieder Unterstützung anfordern.
ended-on = { $state } am { $date }
ended-by-customer = Vom Kunden beendet.
ended-by-center = Vom Center beendet.
ended-text = Alles hier bleibt lesbar. Ändern lässt sich nichts mehr.
engagement-asked-by = Angefragt von
