# What programs outside are told, and a person's meetings in its own calendar.

action-manage-webhooks = festlegen, welche Programme über Änderungen benachrichtigt werden
action-stop-webhook = ein Programm nicht mehr benachrichtigen, das es nicht mehr gibt
action-follow-calendar = eigene Besprechungen in einem Kalender anzeigen
error-webhook-url = An diese Adresse kann nichts gesendet werden. Geben Sie eine Adresse in dieser Form ein: https://hooks.firma.de/fasttrack, ohne Namen oder Kennwort.
error-webhook-many = Die Höchstzahl an Adressen ist erreicht. Entfernen Sie zuerst eine.

calendar-title = Ihre Besprechungen in Ihrem Kalender
calendar-lead = Eine geheime Adresse für Kalender-Apps mit Ihren Besprechungen der letzten 30 Tage und allen künftigen. Wer sie kennt, kann sie lesen.
calendar-made = Adresse
calendar-made-text = Kopieren Sie sie jetzt: Sie wird nicht noch einmal angezeigt.
calendar-since = Seit { $date } gibt es eine Adresse.
calendar-make = Adresse erstellen
calendar-renew = Andere Adresse erstellen
calendar-revoke = Adresse widerrufen

webhook-title = Webhooks
webhook-lead = Ihre eigenen Programme werden über Änderungen hier benachrichtigt. Jede Nachricht wird mit dem geheimen Schlüssel ihrer Adresse signiert.
webhook-text = Ihre eigenen Programme können über Änderungen hier benachrichtigt werden.
webhook-of = Webhooks von { $name }
webhook-one = Webhook
webhook-none = Noch keine Adresse
webhook-none-text = Fügen Sie die Adresse eines Programms hinzu, das benachrichtigt werden soll, wenn sich eine Anfrage, eine Aufgabe oder eine Besprechung ändert.
webhook-add = Adresse hinzufügen
webhook-url = Adresse
webhook-url-hint = Sie beginnt mit https:// und antwortet mit einem Status von 200 bis 299
webhook-kinds = Ereignisse
webhook-kinds-hint = Ohne Auswahl wird jedes Ereignis gemeldet
webhook-all = Alle Ereignisse
webhook-count = { $count ->
    [one] { $count } Ereignistyp
   *[other] { $count } Ereignistypen
}
webhook-state = Status
webhook-on = Ein
webhook-off-switched-off = Ausgeschaltet
webhook-off-gone = Aus: Die Adresse gibt es nicht mehr (410)
webhook-off-keeper-left = Aus: Niemand ist mehr dafür verantwortlich
webhook-change = Adresse ändern
webhook-test = Testnachricht senden
webhook-switch-on = Einschalten
webhook-switch-off = Ausschalten
webhook-secret-made = Geheimer Schlüssel dieser Adresse
webhook-secret-text = Kopieren Sie ihn jetzt: Er wird nicht noch einmal angezeigt. Mit ihm prüft Ihr Programm die Signatur jeder Nachricht.
webhook-secret-new = Geheimen Schlüssel austauschen
webhook-secret-both = Bis { $until } werden Nachrichten zusätzlich mit dem bisherigen geheimen Schlüssel signiert.
webhook-remove = Entfernen
webhook-remove-question = Diese Adresse entfernen?
webhook-remove-effect = Es wird nichts mehr an sie gesendet, und das Protokoll ihrer Nachrichten wird mit ihr entfernt.
webhook-log = Nachrichten
webhook-log-text = Die neuesten zuerst; nach ihrem Abschluss werden sie 30 Tage aufbewahrt. Von einer Antwort wird nur der Status aufbewahrt.
webhook-log-none = Noch keine Nachricht
webhook-log-none-text = Die nächste Änderung wird hierhin gesendet. Eine Testnachricht zeigt sofort, ob sie ankommt.
webhook-event = Ereignis
webhook-answer = Antwort
webhook-tries = Versuche
webhook-when = Zeitpunkt
webhook-next = Nächster Versuch: { $when }
webhook-again = Erneut senden
webhook-delivery-waiting = Wartet
webhook-delivery-delivered = Zugestellt
webhook-delivery-exhausted = Nicht zustellbar
webhook-delivery-stopped = Gestoppt
webhook-fault-url = An diese Adresse kann nichts gesendet werden
webhook-fault-name = Name nicht gefunden
webhook-fault-network = Netzwerk nicht zulässig
webhook-fault-connect = Keine Verbindung
webhook-fault-tls = Zertifikat abgelehnt
webhook-fault-time = Zeitüberschreitung
webhook-fault-answer = Keine gültige Antwort
webhook-fault-rests = Pause: hat kurz zuvor nicht rechtzeitig geantwortet
webhook-fault-center = Das Center konnte sie nicht senden
