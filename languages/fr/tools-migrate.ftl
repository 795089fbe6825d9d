# Ce que dit fasttrack-tools migrate : ses commandes et options (--help), ce qui se passe et pourquoi il s’arrête.

tools-help-command-migrate = Migrer la messagerie vers son nouvel emplacement, depuis votre propre ordinateur
tools-help-command-mail = Migrer des boîtes aux lettres d’un serveur IMAP vers un autre
tools-help-command-run = Migrer ce qui ne l’a pas encore été ; peut être relancé à tout moment

tools-help-option-mail-source = La boîte aux lettres à copier, sous la forme imaps://USER@HOST[:PORT] ou imap+starttls://USER@HOST[:PORT] ; un @ dans le nom d’utilisateur s’écrit %40
tools-help-option-mail-target = La boîte aux lettres qui reçoit la copie, sous la même forme
tools-help-option-source-password-env = La variable d’environnement qui contient le mot de passe de la source ; sans cette option, il vous est demandé
tools-help-option-target-password-env = La variable d’environnement qui contient le mot de passe de la cible ; sans cette option, il vous est demandé
tools-help-option-source-token-env = La variable d’environnement qui contient un jeton d’accès OAuth 2.0 pour la source, au lieu d’un mot de passe
tools-help-option-target-token-env = La variable d’environnement qui contient un jeton d’accès OAuth 2.0 pour la cible, au lieu d’un mot de passe
tools-help-option-journal = Le dossier où est consigné ce qui a été migré ; indiquez chaque fois le même
tools-help-option-allow-plaintext = Se connecter aussi sans chiffrement : des tiers peuvent alors lire les mots de passe et les messages en transit
tools-help-option-source-pin = N’approuver que le certificat de la source ayant cette empreinte SHA-256 (64 chiffres hexadécimaux)
tools-help-option-target-pin = N’approuver que le certificat de la cible ayant cette empreinte SHA-256 (64 chiffres hexadécimaux)
tools-help-option-insecure = Approuver n’importe quel certificat : des tiers peuvent alors lire les mots de passe et les messages en transit

tools-migrate-folder = { $folder } ({ $messages })
tools-migrate-again = { $fault } (nouvel essai dans { $seconds } s)
tools-migrate-sum = Dossiers : { $folders } · messages sur la cible : { $there } · migrés cette fois : { $moved } · déjà présents : { $known } · indicateurs mis à jour : { $flags } · non migrés : { $left }
tools-migrate-left = { $folder }, UID { $uid }, { $size } octets : { $reason }
tools-migrate-reason-too-large = La cible n’accepte pas de message de cette taille. Augmentez la limite de la boîte aux lettres ou enregistrez le message dans un fichier.
tools-migrate-reason-no-room = La boîte aux lettres cible est pleine. Libérez de l’espace ou augmentez son quota, puis relancez la commande.
tools-migrate-reason-bytes = La cible n’accepte pas ces octets. Enregistrez le message dans un fichier.
tools-migrate-reason-refused = La cible refuse ce message.
tools-migrate-reason-unreadable = La source ne fournit pas ce message. Ouvrez-le dans la source, ou demandez à qui la gère de réparer la boîte aux lettres.
tools-migrate-said = Réponse du serveur : { $said }
tools-migrate-source = Source : { $fault }
tools-migrate-target = Cible : { $fault }

tools-fault-mail-address = { $address } n’est pas l’adresse d’une boîte aux lettres. Elle est de la forme imaps://USER@HOST, avec %40 pour un @ dans le nom d’utilisateur.
tools-fault-mail-plaintext = La connexion à { $place } ne serait pas chiffrée. Utilisez imaps:// ou imap+starttls://, sinon --allow-plaintext.
tools-fault-mail-tls = Aucune connexion chiffrée à { $place } : { $cause }
tools-fault-mail-broken = La connexion a été interrompue : { $cause }
tools-fault-mail-closed = Le serveur a fermé la connexion. { $said }
tools-fault-mail-late = Le serveur n’a pas répondu depuis { $seconds } secondes.
tools-fault-mail-sign = Le serveur n’accepte pas cette authentification : { $said }
tools-fault-mail-nonsense = La réponse du serveur n’est pas de l’IMAP ({ $cause }).
tools-fault-mail-refused = Le serveur refuse { $command } : { $said }
tools-fault-mail-name = Le nom de dossier { $name } ne peut pas être transmis au serveur.
tools-fault-mail-variable = La variable d’environnement { $name } est vide ou n’est pas définie.
tools-fault-mail-pin = { $pin } n’est pas une empreinte SHA-256 de 64 chiffres hexadécimaux.
tools-fault-journal = Impossible d’écrire le journal : { $cause }
tools-fault-journal-busy = Une autre exécution utilise déjà ce journal.
tools-fault-journal-other = Ce journal appartient à une autre migration, de { $source } vers { $target }.
tools-fault-journal-newer = Ce journal a été écrit par une version plus récente de cet outil.
