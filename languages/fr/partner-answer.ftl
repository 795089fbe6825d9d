# What a tenant answers a partner’s request, and what the partner is told of it.

consent-goes-on = Demande autorisée. Elle avancera d’elle-même dès qu’un spécialiste aura accepté la demande { $reference } ou que celle-ci aura pris fin.
consent-goes-on-if = Une seule demande à la fois est proposée aux spécialistes. Si vous autorisez celle-ci, elle avancera d’elle-même dès que l’autre aura été acceptée ou aura pris fin.
consent-allow-once = Autoriser uniquement cette demande
consent-allow-once-text = Seule cette demande avance, pour les services qu’elle indique. Rien d’autre n’est ouvert au partenaire, et l’autorisation prend fin avec la demande.
consent-allow-standing-text = Un consentement couvre aussi les demandes suivantes, pour les services et jusqu’au jour que vous choisissez.
consent-once-line = { $partner } peut demander de l’assistance pour { $services } dans la demande { $reference } uniquement. Cette autorisation prend fin avec la demande.
consent-answers = Réponses du partenaire
partner-allowed = Le client a autorisé cette demande. Elle avancera d’elle-même, et vous recevrez alors un e-mail.
mail-request-allowed-subject = La demande { $reference } pour { $tenant } avance
mail-request-allowed-text = { $tenant } a autorisé la demande { $reference } rédigée par { $partner }. { $next }
mail-request-allowed-button = Ouvrir la demande
mail-partner-place-subject = Vous pouvez vous connecter pour { $partner }
mail-partner-place-text = { $center } a ajouté votre adresse pour { $partner }. Connectez-vous avec cette adresse e-mail ; un code y est envoyé chaque fois, et il n’y a pas de mot de passe. Vos clients se trouvent sous « Mes clients ».
mail-partner-place-button = Se connecter
