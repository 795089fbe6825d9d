# L’objet de chaque vérification, le programme qui les exécute, et la mise de côté d’une vérification.

readiness-about-dns-answer = Serveurs de noms
readiness-about-dns-dnssec = DNSSEC
readiness-about-dns-verification = Propriété du domaine
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
readiness-get = Télécharger l’outil
readiness-get-text = Un seul fichier pour Linux (Debian 12, ou toute distribution dotée de glibc 2.36 ou d’une version ultérieure). La commande le télécharge depuis ce Centre et vérifie son empreinte SHA-256.
readiness-get-ask = Il vous faut l’outil fasttrack-tools : un seul fichier pour Linux (Debian 12, ou toute distribution dotée de glibc 2.36 ou d’une version ultérieure). Ce Centre ne permet pas de le télécharger : demandez-le à votre spécialiste.
readiness-get-ask-center = Il vous faut l’outil fasttrack-tools : un seul fichier pour Linux (Debian 12, ou toute distribution dotée de glibc 2.36 ou d’une version ultérieure). Ce Centre ne permet pas de le télécharger : demandez-le à qui gère le Centre.
readiness-no-plan = Il faut un plan pour envoyer un résultat
readiness-save = Enregistrer le jeton dans un fichier
readiness-save-text = Pour bash. La commande demande le jeton : collez-le et appuyez sur Entrée. Rien ne s’affiche, le fichier n’est lisible que par vous, et le jeton ne figure pas dans l’historique de vos commandes.
readiness-publish-local = L’enregistrement n’a pas été envoyé. Il figure dans le rapport, sur l’ordinateur qui a exécuté la vérification.
readiness-left-apart = Cette vérification et la vérification { $number } ne peuvent pas être comparées, car l’une d’elles contient des empreintes créées par l’outil : ce que les deux ont relevé compte deux fois. Si la vérification { $number } a porté sur la même chose, classez celle-ci sans suite.
readiness-aside-text = { $count ->
    [one] Le constat que seule cette vérification a relevé est alors clos, bien que rien n’indique qu’il soit corrigé. Une éventuelle décision de le laisser en l’état prend fin, et une tâche qui n’existe que pour lui n’est plus nécessaire. À utiliser pour ce que vous ne vérifiez plus, par exemple un domaine abandonné, ou pour ce qui compte deux fois.
   *[other] Les { $count } constats que seule cette vérification a relevés sont alors clos, bien que rien n’indique qu’ils soient corrigés. Les éventuelles décisions de les laisser en l’état prennent fin, et une tâche qui n’existe que pour eux n’est plus nécessaire. À utiliser pour ce que vous ne vérifiez plus, par exemple un domaine abandonné, ou pour ce qui compte deux fois.
}
readiness-aside-done = La vérification { $number } a été classée sans suite. Constats clos : { $closed }
readiness-aside-back = Pour rouvrir ces constats, exécutez de nouveau la même vérification et envoyez le résultat : ce qu’elle relève encore est de nouveau ouvert.
readiness-check-aside = Classée sans suite par { $name } ({ $when })
readiness-card-aside = Classé sans suite, { $date }
readiness-card-aside-some = { $date } ; dont classés sans suite : { $count }
readiness-apart-earlier = La vérification { $number } et celle-ci ne peuvent pas être comparées, car l’une d’elles contient des empreintes créées par l’outil : ce que les deux ont relevé compte deux fois. Si les deux ont porté sur la même chose, classez sans suite la vérification { $number } dès que la nouvelle est enregistrée.
readiness-publish-page = L’enregistrement n’a pas été conservé, et cette empreinte ne figure dans aucun rapport. Choisissez le fichier avec les noms pour voir l’enregistrement ici, ou envoyez avec l’outil : son rapport montre alors l’empreinte à côté du nom.
