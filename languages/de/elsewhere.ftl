# Das Widget auf einer anderen Website, der erste Administrator auf dem Weg zur Anfrage.

widget-elsewhere-text = Auf dieser Website gibt Ihr Browser Ihre Anmeldung nicht an das Center weiter. Öffnen Sie das Center, um Ihre offene Anfrage zu sehen.
widget-open-there = Im Center öffnen
help-claim = Werden Sie zuerst Administrator Ihrer Organisation; danach geht es mit der Anfrage weiter.
settings-widget-same-site = Browser zeigen die offene Anfrage nur auf Websites unter der Domäne des Centers, etwa admin.contoso.example neben fasttrack.contoso.example. Auf anderen Websites enthält der Rahmen einen Link zum Center.
