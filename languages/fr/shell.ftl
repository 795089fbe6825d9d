# Ce qui figure sur chaque page, et la façon d’écrire les heures et les durées.

skip-to-content = Aller au contenu
nav-main = Navigation principale
nav-overview = Vue d’ensemble
nav-timeline = Chronologie
nav-tasks = Tâches
nav-meetings = Réunions
nav-services = Services
nav-guidance = Conseils
nav-desk = Bureau
nav-customers = Clients
nav-queue = File d’attente
nav-decisions = Décisions
nav-people = Personnes
nav-tenants = Organisations
nav-regions = Régions
account-of = Compte : { $name }
foot-times = Les heures sont d’abord affichées dans votre fuseau horaire.
foot-roles = Ce que le personnel peut faire ou non

demo-notice = Ceci est une démonstration : les personnes, les sociétés et les e-mails sont fictifs.
demo-people = Se connecter sous une autre identité
demo-mailbox = Boîte aux lettres
demo-clock = Avancer l’horloge

time-range = { $from }–{ $to }
time-in-place = { $time } ({ $place })
moment-in-place = { $moment } ({ $place })
today-at = aujourd’hui à { $time }
tomorrow-at = demain à { $time }
yesterday-at = hier à { $time }
length-minutes = { $minutes } min
length-hours = { $hours } h
length-hours-minutes = { $hours } h { $minutes } min
size-kilobytes = { $size } Ko
size-megabytes = { $size } Mo
size-gigabytes = { $size } Go

# Boutons et mots communs à plusieurs pages
save = Enregistrer
cancel = Annuler
back = Retour
continue = Continuer
change = Modifier
optional = { $label } (facultatif)
nothing-yet = Rien pour l’instant
# A name and what is said of it; two sentences one after the other.
name-and-text = { $name } : { $text }
two-sentences = { $first }. { $second }
