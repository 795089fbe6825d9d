# Wo eine Besprechung stattfindet.

place-title = Ort der Besprechung
place-link = Adresse zum Teilnehmen
place-link-hint = Beginnt mit https://. Beide Seiten finden sie hier, in der E-Mail und im Kalender.
place-keep = Auch für Besprechungen verwenden, die ab jetzt gebucht werden
place-join = An der Besprechung teilnehmen
place-own-title = Ort Ihrer Besprechungen
place-own-lead = Besprechungen, die ab jetzt gebucht werden, finden unter dieser Adresse statt, sofern für eine einzelne auf ihrer Seite keine andere angegeben ist.
place-coming = Kommende Besprechungen
error-join-link = Über diese Adresse kann niemand teilnehmen. Geben Sie eine ein, die mit https:// beginnt, ohne Namen oder Kennwort.
mail-meeting-placed-subject = Ort zum Teilnehmen: { $title }, { $start }
mail-meeting-placed-text = { $meeting } für { $tenant }, { $start }, mit { $other }: Der Ort hat sich geändert. Die angefügte Einladung ersetzt die frühere.
mail-meeting-placed-button = Besprechung öffnen
mail-fact-where = Teilnehmen unter
mail-meeting-join = Teilnehmen: { $link } Zweck, Tagesordnung und alles Weitere: { $page }
mail-meeting-of-customer = { $meeting }: { $tenant }
action-place-meeting = den Ort der eigenen Besprechungen angeben
