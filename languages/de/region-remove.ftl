# Removing a region that was added here.

region-remove = Region entfernen
region-remove-question = Region { $region } entfernen?
region-remove-effect-countries = Die Länder, die sie betreut hat, werden wieder von den Regionen des Katalogs betreut.
region-remove-effect-name = Ihr Kurzname wird nicht noch einmal vergeben.
region-used = Kunden: { $tenants }. Spezialisten: { $specialists }. Anfragen, auch beendete: { $requests }.
error-region-used = Diese Region wird verwendet und lässt sich nicht entfernen. Das ist erst möglich, wenn kein Kunde, kein Spezialist und keine Anfrage sie nennt.
error-region-was = Eine Region mit diesem Kurznamen wurde entfernt. Geben Sie einen anderen ein.
