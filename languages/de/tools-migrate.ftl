# Was fasttrack-tools migrate ausgibt: seine Befehle und Optionen (--help), was geschieht und warum es aufhört.

tools-help-command-migrate = E-Mails von Ihrem eigenen Computer aus dorthin migrieren, wo sie künftig liegen
tools-help-command-mail = Postfächer von einem IMAP-Server auf einen anderen migrieren
tools-help-command-run = Migrieren, was noch nicht migriert ist; jederzeit wiederholbar, auch nach einem Abbruch

tools-help-option-mail-source = Das Postfach, aus dem kopiert wird, in der Form imaps://USER@HOST[:PORT] oder imap+starttls://USER@HOST[:PORT]; ein @ im Benutzernamen wird als %40 geschrieben
tools-help-option-mail-target = Das Postfach, in das kopiert wird, in derselben Form
tools-help-option-source-password-env = Die Umgebungsvariable mit dem Kennwort der Quelle; ohne diese Option werden Sie danach gefragt
tools-help-option-target-password-env = Die Umgebungsvariable mit dem Kennwort des Ziels; ohne diese Option werden Sie danach gefragt
tools-help-option-source-token-env = Die Umgebungsvariable mit einem OAuth 2.0-Zugriffstoken für die Quelle, anstelle eines Kennworts
tools-help-option-target-token-env = Die Umgebungsvariable mit einem OAuth 2.0-Zugriffstoken für das Ziel, anstelle eines Kennworts
tools-help-option-journal = Der Ordner, in dem festgehalten wird, was migriert ist; geben Sie jedes Mal denselben an
tools-help-option-allow-plaintext = Auch ohne Verschlüsselung verbinden: Kennwörter und E-Mails sind dann unterwegs für andere lesbar
tools-help-option-source-pin = Nur dem Zertifikat der Quelle mit diesem SHA-256-Fingerabdruck vertrauen (64 Hexadezimalziffern)
tools-help-option-target-pin = Nur dem Zertifikat des Ziels mit diesem SHA-256-Fingerabdruck vertrauen (64 Hexadezimalziffern)
tools-help-option-insecure = Jedem Zertifikat vertrauen: Kennwörter und E-Mails sind dann unterwegs für andere lesbar

tools-migrate-folder = { $folder } ({ $messages })
tools-migrate-again = { $fault } (neuer Versuch in { $seconds } s)
tools-migrate-sum = Ordner: { $folders } · Nachrichten im Ziel: { $there } · jetzt migriert: { $moved } · dort bereits vorhanden: { $known } · Flags aktualisiert: { $flags } · nicht migriert: { $left }
tools-migrate-left = { $folder }, UID { $uid }, { $size } Bytes: { $reason }
tools-migrate-reason-too-large = Das Ziel nimmt keine Nachricht dieser Größe an. Erhöhen Sie den Grenzwert des Postfachs oder speichern Sie die Nachricht als Datei.
tools-migrate-reason-no-room = Das Zielpostfach ist voll. Schaffen Sie Platz oder erhöhen Sie sein Kontingent und führen Sie den Befehl dann erneut aus.
tools-migrate-reason-bytes = Das Ziel nimmt diese Bytes nicht an. Speichern Sie die Nachricht als Datei.
tools-migrate-reason-refused = Das Ziel lehnt diese Nachricht ab.
tools-migrate-reason-unreadable = Die Quelle gibt diese Nachricht nicht heraus. Öffnen Sie sie dort oder bitten Sie den Betreiber der Quelle, das Postfach zu reparieren.
tools-migrate-said = Antwort des Servers: { $said }
tools-migrate-source = Quelle: { $fault }
tools-migrate-target = Ziel: { $fault }

tools-fault-mail-address = { $address } ist keine Adresse eines Postfachs. Sie sieht aus wie imaps://USER@HOST, mit %40 für ein @ im Benutzernamen.
tools-fault-mail-plaintext = Die Verbindung zu { $place } wäre nicht verschlüsselt. Verwenden Sie imaps:// oder imap+starttls://, andernfalls --allow-plaintext.
tools-fault-mail-tls = Keine verschlüsselte Verbindung zu { $place }: { $cause }
tools-fault-mail-broken = Die Verbindung wurde unterbrochen: { $cause }
tools-fault-mail-closed = Der Server hat die Verbindung geschlossen. { $said }
tools-fault-mail-late = Der Server hat seit { $seconds } Sekunden nicht geantwortet.
tools-fault-mail-sign = Der Server akzeptiert diese Anmeldung nicht: { $said }
tools-fault-mail-nonsense = Die Antwort des Servers ist kein IMAP ({ $cause }).
tools-fault-mail-refused = Der Server lehnt { $command } ab: { $said }
tools-fault-mail-name = Der Ordnername { $name } lässt sich dem Server nicht übermitteln.
tools-fault-mail-variable = Die Umgebungsvariable { $name } ist leer oder nicht gesetzt.
tools-fault-mail-pin = { $pin } ist kein SHA-256-Fingerabdruck aus 64 Hexadezimalziffern.
tools-fault-journal = Das Journal lässt sich nicht schreiben: { $cause }
tools-fault-journal-busy = Ein anderer Lauf verwendet dieses Journal bereits.
tools-fault-journal-other = Dieses Journal gehört zu einer anderen Migration, von { $source } nach { $target }.
tools-fault-journal-newer = Dieses Journal wurde von einer neueren Version dieses Tools geschrieben.
