# Suchen nach Referenz, Person, Domäne oder Name.

find = Suchen
find-box = Auf jeder Seite suchen
find-field = Referenz, Name, Adresse oder Domäne
find-hint = Der Anfang genügt: REQ-7K, Park, contoso.com. Groß- und Kleinschreibung und Akzente spielen keine Rolle.
find-error-short = Geben Sie mindestens zwei Zeichen ein.
find-all = Alle Treffer
find-exact = Genauer Treffer
find-start = Was suchen Sie?
find-start-text = Geben Sie den Anfang einer Referenz, eines Namens, einer E-Mail-Adresse oder einer Domäne ein. Durchsucht wird alles, worauf Sie Zugriff haben.
find-none = Nichts gefunden
find-none-text = Nichts, worauf Sie Zugriff haben, beginnt so. Prüfen Sie die Schreibweise, oder geben Sie einen kürzeren Anfang ein.
find-requests = Anfragen
find-tenants = Organisationen
find-people = Personen
find-tasks = Aufgaben
find-more-requests = Weitere Anfragen
find-more-tenants = Weitere Organisationen
find-more-people = Weitere Personen
find-more-tasks = Weitere Aufgaben
find-of-center = Arbeitet im Center
find-of-partner = Arbeitet bei einem Partner
action-find = in allem suchen, worauf sie Zugriff haben
