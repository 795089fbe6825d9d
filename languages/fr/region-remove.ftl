# Removing a region that was added here.

region-remove = Supprimer la région
region-remove-question = Supprimer la région { $region } ?
region-remove-effect-countries = Les pays qu’elle desservait sont de nouveau desservis par les régions du catalogue.
region-remove-effect-name = Son nom court n’est plus attribué.
region-used = Clients : { $tenants }. Spécialistes : { $specialists }. Demandes, y compris terminées : { $requests }.
error-region-used = Cette région est utilisée et ne peut pas être supprimée. Elle pourra l’être quand aucun client, spécialiste ou demande ne la mentionnera.
error-region-was = Une région portant ce nom court a été supprimée. Saisissez-en un autre.
