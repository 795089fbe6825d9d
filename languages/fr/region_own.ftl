# Regions that managers add beside those of the catalog.

region-add = Ajouter une région
region-add-lead = Elle s’ajoute aux régions du catalogue et prend effet immédiatement : l’affectation, les créneaux libres, les échéances et les délais promis en tiennent compte.
region-add-hours = Horaires à l’heure locale de la région, par exemple 09:00-12:00, 13:00-18:00. Laissez vides les jours de fermeture.
region-own-change = Modifier : { $region }
region-own-change-lead = Effet immédiat. Les échéances déjà fixées ne changent pas. Les horaires et les jours particuliers se modifient sur la page de la région.
region-own-edit = Modifier la région
region-title = Nom affiché
region-title-hint = Par exemple Europe du Nord
region-short = Nom court
region-short-hint = Lettres minuscules, chiffres et traits d’union, comme europe-nord. Il figure dans les adresses et les fichiers et ne peut plus être modifié ensuite.
region-calendar-hint = Seulement les pays dont le catalogue connaît les jours fériés
region-serves = Pays desservis
region-serves-hint = Deux lettres par pays, comme SE NO. Un pays jusqu’ici desservi par une autre région est transféré ici.
region-serves-none = Aucun pour l’instant
region-hours-own = Ces horaires ont été indiqués à l’ajout de la région. Source : { $source }.
region-in-own = À l’ajout
region-changed-own = { $region } : { $zone }, pays : { $countries }
error-region-name = Ce n’est pas un nom court. Saisissez des lettres minuscules, des chiffres et des traits d’union, comme europe-nord.
error-region-known = Une autre région porte ce nom court. Saisissez-en un autre.
error-region-country = Ce n’est pas un pays : { $country }. Saisissez deux lettres par pays, comme SE NO.
error-region-country-served = Une autre région ajoutée ici dessert ce pays : { $country }. Retirez-le d’abord de celle-ci.
