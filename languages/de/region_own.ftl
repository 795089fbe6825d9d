# Regions that managers add beside those of the catalog.

region-add = Region hinzufügen
region-add-lead = Die Region gilt sofort, neben denen des Katalogs: Zuteilung, freie Termine, Fälligkeiten und Zusagen richten sich nach ihr.
region-add-hours = Geschäftszeiten in der Ortszeit der Region, zum Beispiel 09:00-12:00, 13:00-18:00. Lassen Sie geschlossene Tage leer.
region-own-change = Ändern: { $region }
region-own-change-lead = Gilt sofort. Bereits mitgeteilte Fristen bleiben, wie sie sind. Geschäftszeiten und einzelne Tage ändern Sie auf der Seite der Region.
region-own-edit = Region ändern
region-title = Bezeichnung
region-title-hint = Zum Beispiel Nordeuropa
region-short = Kurzname
region-short-hint = Kleinbuchstaben, Ziffern und Bindestriche, etwa nordeuropa. Der Kurzname steht in Adressen und Dateien und lässt sich nicht ändern.
region-calendar-hint = Nur Länder, deren Feiertage der Katalog kennt
region-serves = Betreute Länder
region-serves-hint = Je zwei Buchstaben, etwa SE NO. Ein Land, das bisher eine andere Region betreut hat, wechselt hierher.
region-serves-none = Noch keine
region-hours-own = Diese Geschäftszeiten wurden beim Hinzufügen der Region angegeben. Quelle: { $source }.
region-in-own = Beim Hinzufügen
region-changed-own = { $region }: { $zone }, Länder: { $countries }
error-region-name = Das ist kein Kurzname. Geben Sie Kleinbuchstaben, Ziffern und Bindestriche ein, etwa nordeuropa.
error-region-known = Eine andere Region hat diesen Kurznamen. Geben Sie einen anderen ein.
error-region-country = { $country } ist kein Land. Geben Sie je zwei Buchstaben ein, etwa SE NO.
error-region-country-served = { $country } wird von einer anderen hier hinzugefügten Region betreut. Entfernen Sie das Land zuerst dort.
