# Das Widget auf einer anderen Website, der erste Administrator auf dem Weg zur Anfrage.

widget-elsewhere-text = Auf dieser Website lässt Ihr Browser das Center nicht wissen, wer Sie sind. Öffnen Sie das Center, um Ihre offene Anfrage zu sehen.
widget-open-there = Im Center öffnen
help-claim = Werden Sie der erste Administrator Ihrer Organisation; danach geht es mit der Anfrage weiter.
settings-widget-same-site = Browser zeigen sie nur auf Websites unter der Domäne des Centers, etwa admin.contoso.example neben fasttrack.contoso.example. Auf anderen Websites bietet der Rahmen an, das Center zu öffnen.
