# Connexion, et choix de la destination.

signin-title = Se connecter
signin-lead = Nous envoyons un code à votre adresse e-mail. Il n’y a pas de mot de passe.
signin-claim-lead = Nous envoyons d’abord un code à votre adresse e-mail, quel que soit son domaine. Vous prouvez ensuite la propriété d’un domaine de votre organisation.
signin-ended = Votre connexion précédente a pris fin. Reconnectez-vous pour continuer.
signin-address = Adresse e-mail
signin-send = Envoyer un code
signin-code-title = Saisir le code
signin-code-text = Si votre adresse est connue ici, un code à six chiffres vous est envoyé. Il n’est valable qu’une fois, pendant { $minutes } minutes, dans ce navigateur.
signin-code-claim-text = Un code à six chiffres vous est envoyé. Il n’est valable qu’une fois, pendant { $minutes } minutes, dans ce navigateur.
signin-code = Code
signin-code-hint = Les six chiffres de l’e-mail
signin-enter = Se connecter
signin-new-code = Envoyer un nouveau code
signin-unknown = Votre adresse n’est pas connue ici ? Prouvez la propriété d’un domaine de votre organisation
error-code-digits = Le code comporte six chiffres. Saisissez-les tous.
error-code = Ce n’est pas le bon code, ou il n’est plus valable. Vérifiez les chiffres ou demandez un nouveau code.

# Choix de la destination
doors-title = Où voulez-vous aller ?
doors-none = Aucun rattachement n’est actif
doors-none-text = Demandez à un administrateur de votre organisation de vous ajouter, puis revenez.
role-customer = Client
role-specialist = Spécialiste
role-manager = Responsable du Centre
role-operator = Exploitant
