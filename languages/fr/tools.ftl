# Ce que dit fasttrack-tools sur l’ordinateur du client

tools-severity-error = Erreur
tools-severity-warning = Avertissement
tools-severity-info = Remarque

tools-kind-character = Caractère
tools-kind-format = Format
tools-kind-topleveldomain = Domaine de premier niveau
tools-kind-domainpart = Partie domaine
tools-kind-localpart = Partie locale
tools-kind-length = Longueur
tools-kind-duplicate = Doublon
tools-kind-blank = Vide
tools-kind-mailmatch = Différent de l’adresse e-mail

tools-kind-missing = Manquant
tools-kind-wrong = Incorrect
tools-kind-toomanylookups = Trop de recherches
tools-kind-unwanted = Indésirable

tools-directory-expected-character = Une valeur sans ce caractère
tools-directory-expected-format = Une adresse comme nom@contoso.com
tools-directory-expected-topleveldomain = Un domaine qui existe sur Internet, comme contoso.com
tools-directory-expected-domainpart = Un domaine après le @, comme contoso.com
tools-directory-expected-localpart = Un nom avant le @, comme prenom.nom
tools-directory-expected-length = Une valeur plus courte
tools-directory-expected-duplicate = Une valeur qu’aucun autre objet n’utilise
tools-directory-expected-blank = Une valeur
tools-directory-expected-mailmatch = La même adresse que dans mail

tools-directory-why-character = La synchronisation rejette une valeur contenant un caractère que le cloud n’accepte pas.
tools-directory-why-format = Seule une adresse bien formée peut recevoir des e-mails ou servir à se connecter.
tools-directory-why-topleveldomain = Un domaine que personne ne peut joindre sur Internet ne peut pas être vérifié. L’utilisateur reçoit alors un nom de connexion sur onmicrosoft.com.
tools-directory-why-domainpart = Ce qui suit le @ ne peut pas être un domaine.
tools-directory-why-localpart = Ce qui précède le @ ne peut pas être le nom d’une boîte aux lettres.
tools-directory-why-length = Le cloud n’accepte pas de valeur de cette longueur.
tools-directory-why-duplicate = Le cloud n’accepte une valeur que d’un seul objet : les autres sont mis en quarantaine ou reçoivent un autre nom de connexion.
tools-directory-why-blank = Le cloud affiche cette valeur, et elle est absente.
tools-directory-why-mailmatch = Se connecter avec une adresse et recevoir ses e-mails à une autre prête à confusion.
tools-directory-why-mailmatch-target = Les e-mails destinés à cet objet partent vers une autre adresse que celle qui est affichée.

tools-directory-mend-character = Supprimez le caractère.
tools-directory-mend-format = Saisissez de nouveau l’adresse.
tools-directory-mend-topleveldomain = Ajoutez comme suffixe un domaine qui vous appartient et donnez-y un nom à l’utilisateur.
tools-directory-mend-domainpart = Indiquez l’un de vos domaines après le @.
tools-directory-mend-localpart = Avant le @, utilisez des lettres, des chiffres, des points et des traits d’union, sans point au début ni à la fin.
tools-directory-mend-length = Raccourcissez la valeur.
tools-directory-mend-duplicate = Décidez qui garde la valeur et modifiez les autres.
tools-directory-mend-blank = Saisissez une valeur.
tools-directory-mend-mailmatch = Utilisez la même adresse pour les deux lorsque c’est possible.

tools-directory-line = Ligne { $line }
tools-directory-object = Objet { $line }
tools-unread-no-attribute = Ni un nom suivi d’une valeur, ni une suite
tools-unread-base64 = Une valeur qui n’est pas en base64
tools-unread-encoding = Des caractères qui ne sont pas en UTF-8
tools-unread-elsewhere = Une valeur qui se trouve dans un autre fichier
tools-unread-too-long = Une valeur de plus de 1 Mio
tools-unread-no-name = Un objet sans dn
tools-unread-fields = Plus ou moins de champs que dans la première ligne
tools-unread-change = Une modification au lieu d’un objet
tools-unread-cut-off = La fin du fichier au milieu d’une valeur
tools-unread-part = Une partie seulement des valeurs d’un attribut
tools-unread-expected = Un texte lisible
tools-unread-expected-part = Toutes les valeurs de l’attribut
tools-unread-why = Ce qui est illisible n’a pas été vérifié.
tools-unread-mend = Exportez de nouveau l’annuaire en UTF-8.
tools-unread-mend-part = Relancez la vérification ; si rien ne change, vérifiez plutôt un export de l’annuaire.

tools-shown-finding = { $kind } → { $expected }
tools-shown-publish = À publier : { $text }
tools-shown-other = Également : { $text }
tools-shown-others = { $count ->
    [one] Et un autre
   *[other] Et { $count } autres
}
tools-shown-progress = { $count ->
    [one] Un objet vérifié
   *[other] { $count } objets vérifiés
}
tools-shown-sum = Vérifiés : { $checked } · ignorés : { $skipped } · erreurs : { $errors } · avertissements : { $warnings }
tools-shown-clean = Rien à corriger. Vérifiés : { $checked } · ignorés : { $skipped } · erreurs : { $errors } · avertissements : { $warnings }
tools-shown-rules = Règles : { $name }, { $version }
tools-shown-rules-unversioned = Règles : { $name }

tools-html-title-dns = Vérification DNS
tools-html-title-directory = Vérification de l’annuaire
tools-html-lead = { $target } · { $date } · { $time } ({ $zone })
tools-html-column-severity = Gravité
tools-html-column-subject = Objet
tools-html-column-seen = Constaté
tools-html-column-expected = Attendu
tools-html-column-why = Motif et correction

tools-fault-read = Impossible de lire { $place } : { $cause }
tools-fault-write = Impossible d’écrire { $place } : { $cause }
tools-fault-unknown = { $place } : donnez au fichier l’extension .ldif, .ldf ou .csv pour que son contenu soit connu.
tools-fault-two-outputs = Une seule des options --json et --html peut utiliser la sortie standard : indiquez un fichier pour l’autre, par exemple --html=report.html.
tools-fault-no-domain = { $domain } n’est pas un domaine.
tools-fault-tenant = { $tenant } n’est pas le nom d’un locataire. Il est de la forme contoso.onmicrosoft.com.
tools-fault-resolver = Aucun serveur DNS ne peut être interrogé : { $cause }
tools-fault-no-answer = { $server } n’a pas répondu, rien n’a donc pu être vérifié.

tools-fault-connect = { $place } est injoignable : { $cause }
tools-fault-ldap-place = { $place } n’est pas une adresse d’annuaire. Elle est de la forme ldaps://dc.contoso.com/DC=contoso,DC=com, sans nom, mot de passe ni filtre.
tools-fault-ldap-tls = Aucune connexion chiffrée : { $cause }
tools-fault-ldap-clear = Le serveur ne propose aucun chiffrement ({ $said }) ; aucun mot de passe ne lui est donc envoyé. Utilisez ldaps://.
tools-fault-ldap-late = L’annuaire n’a pas répondu dans le délai de { $seconds } secondes.
tools-fault-ldap-closed = L’annuaire a fermé la connexion avant d’avoir tout transmis.
tools-fault-ldap-nonsense = La réponse du serveur n’est pas du LDAP.
tools-fault-ldap-refused = L’annuaire refuse (résultat { $code }) : { $said }
tools-fault-ldap-partial = L’annuaire ne donne qu’une partie de ses objets (résultat { $code }) : { $said }
tools-fault-ldap-base = Le serveur ne désigne pas un annuaire unique. Indiquez où il commence, par exemple ldaps://dc.contoso.com/DC=contoso,DC=com.
tools-fault-password = Un mot de passe est nécessaire et ne peut pas être demandé ici : indiquez son fichier avec --password-file.
tools-fault-send-address = Impossible d’envoyer à { $address }. L’adresse est de la forme https://center.example/api/v1/engagements/…/assessments.
tools-fault-send-token = Un jeton de l’accompagnement est nécessaire : indiquez son fichier avec --token-file ou définissez FASTTRACK_TOKEN.
tools-fault-send-ask = Personne ne peut confirmer ici, rien n’a donc été envoyé : ajoutez --yes pour envoyer sans confirmation.
tools-fault-send-refused = Le Centre n’a pas accepté l’envoi (état { $status }) : { $said }
tools-fault-send-later = Le Centre est très sollicité. Réessayez dans { $seconds } secondes.

tools-password = Mot de passe de { $name } :

tools-send-body = Voici ce qui sera envoyé à { $place } ({ $size } octets) :
tools-send-long = Le contenu est long. Lisez-le dans { $place } avant de répondre.
tools-send-ask = Envoyer ? [o/N]
tools-send-answer = o
tools-send-not = Rien n’a été envoyé.
tools-send-done = Envoyé à { $place }.

tools-dns-asked = { $seen } (serveur DNS interrogé : { $server })
tools-dns-late = Pas de réponse dans le délai imparti

tools-dns-expected-missing = Un enregistrement de ce type
tools-dns-expected-wrong = Une autre valeur
tools-dns-expected-dns-answer = Une réponse des serveurs de cette zone
tools-dns-expected-dns-dkim = Le nom que votre locataire indique : Selector1CNAME ou Selector2CNAME de Get-DkimSigningConfig
tools-dns-expected-dns-dmarc-before-dkim = p=none jusqu’à ce que DKIM fonctionne
tools-dns-expected-dns-dnssec = Les mêmes clés dans la zone et dans la zone parente
tools-dns-expected-dns-inside = La même réponse qu’à l’extérieur
tools-dns-expected-dns-spf-lookups = Un seul enregistrement SPF sous ce nom, qui ne renvoie pas à lui-même
tools-dns-expected-dns-ttl = Une durée de vie (TTL) de 3600 secondes au plus
tools-dns-expected-dns-verification = Le texte MS=ms… que le Centre d’administration Microsoft 365 affiche pour ce domaine
tools-dns-expected-duplicate = Un seul enregistrement
tools-dns-expected-unwanted = Aucun enregistrement de ce type
tools-dns-expected-toomanylookups = 10 recherches au plus

tools-dns-why-dns-answer = Sans réponse, rien ne peut être dit des enregistrements du domaine.
tools-dns-why-dns-dnssec = Si la zone parente annonce des clés que cette zone n’a pas, tous ceux qui vérifient les signatures rejettent l’ensemble de ses enregistrements ; les clés qu’elle n’annonce pas ne protègent rien.
tools-dns-why-dns-verification = L’enregistrement prouve que le domaine vous appartient ; sans lui, le domaine ne peut pas être ajouté.
tools-dns-why-dns-msoid = L’enregistrement dirige l’activation vers le cloud exploité par 21Vianet ; elle échoue dans tous les autres.
tools-dns-why-dns-mx = Les e-mails n’arrivent dans Exchange Online que si cet enregistrement a la valeur de préférence la plus basse.
tools-dns-why-dns-mx-other = Quand le premier serveur ne répond pas, les expéditeurs utilisent l’ancien, et les e-mails arrivent là où personne ne regarde.
tools-dns-why-dns-autodiscover = Outlook trouve la boîte aux lettres grâce à cet enregistrement.
tools-dns-why-dns-spf = Les destinataires acceptent les e-mails du domaine envoyés par les serveurs que nomme son unique enregistrement SPF ; s’il y en a deux, ils refusent tout.
tools-dns-why-dns-spf-lookups = Les destinataires s’arrêtent après 10 recherches et considèrent l’enregistrement comme défectueux.
tools-dns-why-dns-spf-open = L’enregistrement permet à tout le monde d’envoyer des e-mails au nom du domaine.
tools-dns-why-dns-dkim = Les e-mails sont signés avec les clés auxquelles mènent ces deux enregistrements.
tools-dns-why-dns-dmarc = Sans cet enregistrement, les destinataires décident seuls du sort des e-mails falsifiés.
tools-dns-why-dns-dmarc-stage = Après environ 30 jours sans surprise dans les rapports, la stratégie peut passer à l’étape suivante.
tools-dns-why-dns-dmarc-before-dkim = Cette stratégie met de côté ou refuse les e-mails qui ne sont pas encore signés.
tools-dns-why-dns-exchange-federation = Par ce texte, une organisation hybride prouve son identité.
tools-dns-why-dns-exchange-federation-service = Les partenaires fédérés trouvent vos disponibilités grâce à cet enregistrement.
tools-dns-why-dns-teams-federation = Les personnes externes joignent les vôtres dans Teams grâce à cet enregistrement.
tools-dns-why-dns-teams-sip-tls = Les téléphones et les clients hybrides se connectent grâce à cet enregistrement.
tools-dns-why-dns-teams-lyncdiscover = Les anciens clients trouvent leur service grâce à cet enregistrement.
tools-dns-why-dns-teams-sip = Les anciens clients se connectent grâce à cet enregistrement.
tools-dns-why-dns-intune-enrollment = Les appareils des personnes ayant ce suffixe s’inscrivent sans demander de serveur.
tools-dns-why-dns-intune-registration = Les appareils des personnes ayant ce suffixe s’enregistrent, comme l’accès conditionnel l’exige.
tools-dns-why-dns-federation-sts = Les utilisateurs se connectent à cette adresse.
tools-dns-why-dns-ttl = Une modification met ce temps à être visible par tous.
tools-dns-why-dns-inside = Dans votre propre réseau, ce nom mène ailleurs que pour tous les autres.

tools-dns-mend-missing = Publiez l’enregistrement.
tools-dns-mend-wrong = Modifiez l’enregistrement.
tools-dns-mend-duplicate = Remplacez-les tous par un seul enregistrement.
tools-dns-mend-unwanted = Supprimez l’enregistrement.
tools-dns-mend-toomanylookups = Supprimez les services qui n’envoient plus rien, ou indiquez leurs adresses avec ip4 et ip6.
tools-dns-mend-dns-answer = Vérifiez le nom du domaine, puis adressez-vous à qui gère ses serveurs ; la délégation doit désigner des serveurs qui connaissent la zone.
tools-dns-mend-dns-dkim = Publiez exactement le nom que votre locataire indique : dans le portail Microsoft Defender (security.microsoft.com/authentication?viewid=DKIM) ou avec Get-DkimSigningConfig dans Exchange Online PowerShell.
tools-dns-mend-dns-dmarc-before-dkim = Publiez d’abord les deux enregistrements DKIM, ou définissez p=none d’ici là.
tools-dns-mend-dns-dnssec = Faites publier par le bureau d’enregistrement l’enregistrement DS de la zone, ou supprimez-le avant de cesser de signer.
tools-dns-mend-dns-inside = Publiez aussi l’enregistrement dans votre zone interne.
tools-dns-mend-dns-spf-lookups = Publiez-y un seul enregistrement SPF, ou supprimez l’include qui y mène.
tools-dns-mend-dns-ttl = Raccourcissez la durée de vie (TTL) un jour avant la modification.
tools-dns-mend-dns-verification = Ajoutez le domaine dans le Centre d’administration Microsoft 365 (admin.microsoft.com) et publiez le texte qui y est affiché.
