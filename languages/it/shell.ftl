# Ciò che compare su ogni pagina e come si compongono orari e durate.

skip-to-content = Vai al contenuto
nav-main = Menu principale
nav-overview = Panoramica
nav-timeline = Sequenza temporale
nav-tasks = Attività
nav-meetings = Riunioni
nav-services = Servizi
nav-guidance = Indicazioni
nav-desk = Scrivania
nav-customers = Clienti
nav-queue = Coda
nav-decisions = Decisioni
nav-people = Persone
nav-tenants = Organizzazioni
nav-regions = Aree
account-of = Account: { $name }
foot-times = Gli orari sono indicati prima nel fuso orario di chi legge.
foot-roles = Che cosa può e non può fare il personale

demo-notice = Questa è una demo: persone, aziende ed e-mail sono inventate.
demo-people = Accedi come un’altra persona
demo-mailbox = Cassetta postale
demo-clock = Sposta l’orologio

time-range = { $from }–{ $to }
time-in-place = { $time } ({ $place })
moment-in-place = { $moment } ({ $place })
today-at = oggi alle { $time }
tomorrow-at = domani alle { $time }
yesterday-at = ieri alle { $time }
length-minutes = { $minutes } min
length-hours = { $hours } h
length-hours-minutes = { $hours } h { $minutes } min
size-kilobytes = { $size } KB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB

# Pulsanti e parole comuni a più pagine
save = Salva
cancel = Annulla
back = Indietro
continue = Continua
change = Modifica
optional = { $label } (facoltativo)
nothing-yet = Ancora nulla
# A name and what is said of it; two sentences one after the other.
name-and-text = { $name }: { $text }
two-sentences = { $first }. { $second }
