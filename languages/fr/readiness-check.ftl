# L’objet de chaque vérification, le programme qui les exécute, et la mise de côté d’une vérification.

readiness-about-dns-answer = Serveurs de noms
readiness-about-dns-dnssec = DNSSEC
readiness-about-dns-verification = Preuve du domaine
readiness-about-dns-msoid = msoid
readiness-about-dns-mx = MX
readiness-about-dns-autodiscover = Autodiscover
readiness-about-dns-spf = SPF
readiness-about-dns-dkim = DKIM
readiness-about-dns-dmarc = DMARC
readiness-about-dns-exchange-federation = Fédération Exchange
readiness-about-dns-teams = Teams
readiness-about-dns-intune = Intune
readiness-about-dns-federation = AD FS
readiness-about-dns-ttl = TTL
readiness-about-dns-inside = DNS interne
readiness-get = Télécharger le programme
readiness-get-text = Un seul fichier pour Linux (Debian 12, ou tout système avec glibc 2.36 ou plus récent). La commande le télécharge depuis ce Centre et compare son SHA-256.
readiness-get-ask = Il vous faut le programme fasttrack-tools : un seul fichier pour Linux (Debian 12, ou tout système avec glibc 2.36 ou plus récent). Ce Centre ne permet pas de le télécharger : demandez-le à votre spécialiste.
readiness-get-ask-center = Il vous faut le programme fasttrack-tools : un seul fichier pour Linux (Debian 12, ou tout système avec glibc 2.36 ou plus récent). Ce Centre ne permet pas de le télécharger : demandez-le à la personne qui gère le Centre.
readiness-no-plan = Il faut un plan pour envoyer un résultat
readiness-save = Enregistrer le jeton dans un fichier
readiness-save-text = Dans bash. La commande demande le jeton : collez-le et appuyez sur Entrée. Rien ne s’affiche, vous seul pouvez lire le fichier, et le jeton ne figure pas dans l’historique de vos commandes.
readiness-publish-local = L’enregistrement n’a pas été envoyé. Il figure dans le rapport, sur la machine qui a exécuté la vérification.
readiness-left-apart = Cette vérification et la vérification { $number } ne peuvent pas être comparées, car l’une d’elles contient des empreintes créées par l’outil : ce que les deux ont relevé compte deux fois. Si la vérification { $number } a porté sur la même chose, ne tenez plus compte de celle-ci.
readiness-aside-text = { $count ->
    [one] Le constat que seule cette vérification a relevé est clos, bien que rien ne montre qu’il soit corrigé. Une décision de le laisser en l’état prend fin, et une tâche qui n’existe que pour lui n’est plus nécessaire. À utiliser pour ce que vous ne vérifiez plus, par exemple un domaine abandonné.
   *[other] Les { $count } constats que seule cette vérification a relevés sont clos, bien que rien ne montre qu’ils soient corrigés. Les décisions de les laisser en l’état prennent fin, et une tâche qui n’existe que pour eux n’est plus nécessaire. À utiliser pour ce que vous ne vérifiez plus, par exemple un domaine abandonné.
}
readiness-aside-done = La vérification { $number } n’est plus prise en compte. Constats clos : { $closed }
readiness-aside-back = Pour les retrouver, exécutez de nouveau la même vérification et envoyez-la : ce qu’elle relève encore est de nouveau ouvert.
