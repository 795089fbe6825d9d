# Who somebody of the demo is, and what can be seen then.

demo-as-admin = Admin von { $organisation }: fordert Unterstützung an, erledigt Aufgaben, trifft den Spezialisten
demo-as-member = Mitglied von { $organisation }: sieht den Plan und erledigt Aufgaben
demo-as-representative = Vertretung von { $organisation }: erledigt Aufgaben an deren Stelle
demo-as-partner = { $organisation }, Partner: fordert Unterstützung für seine Kunden an
demo-as-specialist = Spezialist: Angebote, betreute Kunden und ihre Fragen
demo-as-manager = Centerleitung: Warteschlange, Entscheidungen, Personen, Regionen und Organisationen
demo-as-operator = Betreiber: betreibt das Center; sieht den Zustand und keine Seiten von Kunden
