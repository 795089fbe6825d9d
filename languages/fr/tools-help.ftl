# What fasttrack-tools says of its commands and options (--help).

tools-help-usage = Utilisation : { $usage }
tools-help-commands = Commandes :
tools-help-arguments = Arguments :
tools-help-options = Options :
tools-help-values = { $help } (au choix : { $values })
tools-help-default = { $help } (par défaut : { $value })

tools-help-command-fasttrack-tools = Ce qu’un client exécute de son côté : des vérifications de préparation qui ne modifient rien
tools-help-command-assess = Vérifier que tout est prêt, sans rien modifier
tools-help-command-directory = Vérifier les objets d’un annuaire avant leur synchronisation
tools-help-command-dns = Vérifier les enregistrements DNS des domaines avant l’activation de leurs services
tools-help-command-rules = Lister toutes les règles avec leurs sources

tools-help-option-source = Un fichier LDIF (.ldif, .ldf) ou CSV (.csv), - pour du LDIF sur l’entrée standard, ou un annuaire lui-même : ldaps://HOST[:PORT]/BASE[??base|one|sub]
tools-help-option-bind = Se connecter à l’annuaire sous ce nom ; sans cette option, la connexion est anonyme
tools-help-option-password-file = Lire le mot de passe dans ce fichier au lieu de le demander
tools-help-option-timeout = Attendre au plus ce nombre de secondes chaque réponse de l’annuaire
tools-help-option-dedicated = Appliquer les règles d’un environnement dédié
tools-help-option-alternate-login = Les utilisateurs se connectent avec un autre attribut, userPrincipalName n’est donc pas vérifié
tools-help-option-changes = Écrire les modifications proposées en LDIF, pour les lire et les appliquer vous-même

tools-help-option-domains = Les domaines, y compris chaque suffixe d’un userPrincipalName
tools-help-option-from = Un fichier contenant d’autres domaines, un par ligne
tools-help-option-resolver = Interroger ce serveur DNS au lieu de ceux du système
tools-help-option-internal-resolver = Interroger aussi ce serveur DNS de votre propre réseau et comparer
tools-help-option-cloud = Le cloud dans lequel se trouve le locataire
tools-help-option-tenant = Le locataire par son premier domaine, par exemple contoso.onmicrosoft.com : les enregistrements DKIM sont alors proposés
tools-help-option-services = Les services qui seront utilisés, séparés par des virgules : exchange-federation désigne Exchange en mode hybride avec vos propres serveurs, federation la connexion par AD FS

tools-help-option-json = Écrire du JSON, sur la sortie standard ou dans un fichier
tools-help-option-html = Écrire un seul fichier HTML, sur la sortie standard ou dans un fichier
tools-help-option-quiet = N’afficher que le bilan dans le terminal
tools-help-option-send = Envoyer aussi le résultat au Centre, par exemple à https://center.example/api/v1/engagements/ENGAGEMENT/assessments ; montre d’abord ce qui sera envoyé, ou le fichier où le lire si c’est long, puis demande confirmation
tools-help-option-yes = Envoyer sans confirmation
tools-help-option-with-names = Envoyer aussi les noms et les valeurs ; sans cette option, les noms sont hachés et les valeurs omises
tools-help-option-token-file = Le fichier contenant le jeton de l’accompagnement ; sans cette option, le jeton est lu dans FASTTRACK_TOKEN
tools-help-option-hash-key = Un fichier contenant un secret d’au moins 16 caractères pour hacher les noms ; sans cette option, un secret est créé et conservé dans votre dossier personnel

tools-help-option-help = Afficher cette aide
tools-help-option-version = Afficher la version

tools-typed-missing = Manquant : { $argument }
tools-typed-unknown = Inattendu ici : { $argument }
tools-typed-command = La commande { $command } n’existe pas.
tools-typed-empty = Il manque une valeur pour { $argument }.
tools-typed-value = La valeur { $value } n’est pas acceptée pour { $argument }.
tools-typed-cause = { $fault } ({ $cause })
tools-typed-twice = { $argument } ne peut être indiqué qu’une fois.
tools-typed-together = { $argument } et { $other } ne peuvent pas être indiqués ensemble.
tools-typed-values = Au choix : { $values }
tools-typed-meant = Vouliez-vous dire { $word } ?
tools-typed-more = En savoir plus : --help
