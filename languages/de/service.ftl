# Die Dienste des Mandanten mit Teilnahmeberechtigung, ungefragt angezeigt.

service-title = Dienste
service-lead = Alle Dienste, geprüft am { $date } nach Regelwerk { $rules }. Sie können jeden anfordern; die Einstufung sagt, was wir tun können.
service-yours = In Ihren Abonnements
service-request = Anfordern
service-migration-caption = Geprüft am { $date } nach Regelwerk { $rules }
service-subscriptions = Ihre Abonnements
service-held = { $seats ->
    [one] Eine Lizenz, { $start } bis { $end }
   *[other] { $seats } Lizenzen, { $start } bis { $end }
}
service-current = Gültig
service-ended = Abgelaufen
service-to-begin = Beginnt später
service-how = Wie das entschieden wird
service-how-text = Wir zählen die bezahlten Lizenzen Ihrer gültigen Abonnements, die einen Dienst enthalten, und vergleichen sie mit den an diesem Tag geltenden Regeln. Gleiche Angaben führen immer zum gleichen Ergebnis, und bei jeder Entscheidung bleibt gespeichert, woraus sie entstanden ist.
service-how-again = Wir prüfen jeden Tag erneut und jedes Mal, wenn Sie eine Anfrage senden.
service-version = Regelwerk { $rules }, Katalogversion { $version }
service-see-requests = Alle Anfragen ansehen
