# Was auf jeder Seite steht und wie Zeiten und Dauern geschrieben werden.

skip-to-content = Zum Inhalt springen
nav-main = Hauptnavigation
nav-overview = Übersicht
nav-timeline = Zeitachse
nav-tasks = Aufgaben
nav-meetings = Besprechungen
nav-services = Dienste
nav-guidance = Anleitung
nav-desk = Arbeitsplatz
nav-customers = Kunden
nav-queue = Warteschlange
nav-decisions = Entscheidungen
nav-people = Personen
nav-tenants = Organisationen
nav-regions = Regionen
account-of = Konto: { $name }
foot-times = Zeiten werden zuerst in Ihrer Zeitzone angezeigt.
foot-roles = Was das Centerpersonal darf und was nicht

demo-notice = Dies ist eine Demo: Personen, Firmen und E-Mails sind erfunden.
demo-people = Als jemand anderes anmelden
demo-mailbox = Postfach
demo-clock = Uhr vorstellen

time-range = { $from }–{ $to }
time-in-place = { $time } { $place }
moment-in-place = { $moment } ({ $place })
today-at = heute { $time }
tomorrow-at = morgen { $time }
yesterday-at = gestern { $time }
length-minutes = { $minutes } min
length-hours = { $hours } h
length-hours-minutes = { $hours } h { $minutes } min
size-kilobytes = { $size } KB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB

# Schaltflächen und Wörter, die mehrere Seiten gemeinsam haben
save = Speichern
cancel = Abbrechen
back = Zurück
continue = Weiter
change = Ändern
optional = { $label } (optional)
nothing-yet = Noch nichts
# A name and what is said of it; two sentences one after the other.
name-and-text = { $name }: { $text }
two-sentences = { $first }. { $second }
