# Suchen nach Referenz, Person, Domäne oder Name.

find = Suchen
find-box = Auf jeder Seite suchen
find-field = Referenz, Name, Adresse oder Domäne
find-hint = Der Anfang genügt: REQ-7K, Park, contoso.com. Großschreibung und Akzente spielen keine Rolle.
find-error-short = Geben Sie mindestens zwei Zeichen ein.
find-all = Alle Treffer
find-exact = Genauer Treffer
find-start = Was suchen Sie?
find-start-text = Geben Sie den Anfang einer Referenz, eines Namens, einer Mailadresse oder einer Domäne ein. Durchsucht wird, was Ihnen offensteht.
find-none = Nichts gefunden
find-none-text = Nichts, was Ihnen offensteht, beginnt so. Prüfen Sie die Schreibweise, oder geben Sie weniger davon ein.
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
action-find = suchen, was ihnen offensteht
