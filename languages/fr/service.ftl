# Les services du locataire avec leur éligibilité, affichés sans demande préalable.

service-title = Services
service-lead = Tous les services, contrôlés le { $date } selon les règles { $rules }. Chacun peut faire l’objet d’une demande ; le résultat indique ce que nous pouvons faire.
service-yours = Dans vos abonnements
service-request = Demander
service-migration-caption = Contrôle du { $date } selon les règles { $rules }
service-subscriptions = Vos abonnements
service-held = { $seats ->
    [one] { $seats } licence, du { $start } au { $end }
   *[other] { $seats } licences, du { $start } au { $end }
    }
service-current = En vigueur
service-ended = Terminé
service-to-begin = Début ultérieur
service-how = Comment la décision est prise
service-how-text = Nous comptons les licences payantes de vos abonnements en vigueur qui comprennent un service, puis nous les comparons aux règles en vigueur ce jour-là. Les mêmes données donnent toujours la même réponse, et chaque décision conserve ce qui l’a fondée.
service-how-again = Nous vérifions de nouveau chaque jour, et chaque fois que vous envoyez une demande.
service-version = Règles { $rules }, version { $version } du catalogue
service-see-requests = Voir toutes les demandes
