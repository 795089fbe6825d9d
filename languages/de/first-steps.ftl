# First steps of a new Center, and what is shown to be copied.

people-services-all = Alle Dienste
people-added = { $name } wurde hinzugefügt
people-added-text = Eine E-Mail mit einem Link zur Anmeldung ist unterwegs. Bis zur ersten Anmeldung gilt die Person als eingeladen.
people-sent-again = Die E-Mail ist erneut unterwegs
people-not-come = Diese Person hat sich noch nicht angemeldet.
people-send-again = E-Mail erneut senden
people-none-text = Anfragen werden Spezialisten angeboten. Fügen Sie den ersten hinzu, dann eine Organisation mit ihren Abonnements.
tenant-first-admin = Der erste Administrator
tenant-first-admin-text = Diese Organisation hat noch keinen Administrator. Geben Sie die Adresse unten an jemanden dort weiter: Wer sich mit einer E-Mail-Adresse unter einer ihrer Domänen anmeldet oder eine Domäne nachweist, kann der erste Administrator werden.
tenant-first-admin-address = Adresse zum Weitergeben
copy = Kopieren
copy-done = Kopiert
