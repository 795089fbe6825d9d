# Die Warteschlange der Centerleitung und die Wege durch lange Listen.

queue-title = Warteschlange
queue-lead = { $count ->
    [0] Niemand wartet auf einen Spezialisten.
    [one] Eine Anfrage wartet auf einen Spezialisten.
   *[other] { $count } Anfragen warten auf einen Spezialisten.
}
queue-none = Keine Anfrage wartet
queue-none-text = Jede berechtigte Anfrage wurde angeboten oder angenommen.
queue-caption = Die am längsten wartenden zuerst. Gezählt in Geschäftszeit der Region.
queue-customer = Kunde
queue-language = Spricht
queue-services = Dienste
queue-region = Region
queue-waiting = Wartezeit
queue-state = Status
queue-why = Letzte Zuteilungsentscheidung
queue-looks-again = Wird stündlich erneut geprüft, solange niemand passt.
queue-pool-empty = Niemand besteht alle Filter; nach diesem blieb niemand übrig: { $filter }.
queue-asked = Gefragt
queue-promise = Zusage
queue-promise-none = Noch niemand gefragt
queue-promise-kept = Eingehalten
queue-promise-running = Fristgerecht
queue-promise-late = Verspätet
queue-promise-due = Antwort bis { $when }, noch { $left }
queue-promise-expired = { $count ->
    [one] Ein Angebot ist ohne Antwort abgelaufen
   *[other] { $count } Angebote sind ohne Antwort abgelaufen
}
queue-pool-nobody = Das Center hat noch keinen Spezialisten
list-pages = Seiten dieser Liste
list-newer = Neuere
list-older = Ältere
