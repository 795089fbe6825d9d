# What programs outside are told, and a person's meetings in its own calendar.

action-manage-webhooks = festlegen, welche Programme von Änderungen erfahren
action-stop-webhook = ein Programm nicht mehr benachrichtigen, das es nicht mehr gibt
action-follow-calendar = eigene Besprechungen im Kalender lesen
error-webhook-url = An diese Adresse kann nichts gesendet werden. Schreiben Sie eine wie https://hooks.firma.de/fasttrack, ohne Namen oder Kennwort darin.
error-webhook-many = Mehr Adressen passen nicht. Entfernen Sie zuerst eine.

calendar-title = Ihre Besprechungen in Ihrem Kalender
calendar-lead = Eine geheime Adresse für Kalender-Apps mit Ihren Besprechungen der letzten 30 Tage und allen künftigen. Wer sie kennt, kann sie lesen.
calendar-made = Adresse
calendar-made-text = Kopieren Sie sie jetzt: Sie wird nicht noch einmal angezeigt.
calendar-since = Seit { $date } gibt es eine Adresse.
calendar-make = Adresse erstellen
calendar-renew = Andere Adresse erstellen
calendar-revoke = Adresse widerrufen
