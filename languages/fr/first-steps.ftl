# First steps of a new Center, and what is shown to be copied.

people-services-all = Tous les services
people-added = { $name } : personne ajoutée
people-added-text = Un e-mail contenant un lien de connexion est en route. Jusqu’à la première connexion, la personne est considérée comme invitée.
people-sent-again = L’e-mail est de nouveau en route
people-not-come = Cette personne ne s’est pas encore connectée.
people-send-again = Renvoyer l’e-mail
people-none-text = Les demandes sont proposées aux spécialistes. Ajoutez le premier, puis une organisation avec ses abonnements.
tenant-first-admin = Son premier administrateur
tenant-first-admin-text = Cette organisation n’a pas encore d’administrateur. Transmettez l’adresse ci-dessous à quelqu’un de l’organisation : toute personne qui se connecte avec une adresse e-mail d’un de ses domaines, ou qui prouve un domaine, peut devenir le premier administrateur.
tenant-first-admin-address = Adresse à transmettre
copy = Copier
copy-done = Copié
