# What fasttrack-tools says of its commands and options (--help).

tools-help-usage = Aufruf: { $usage }
tools-help-commands = Befehle:
tools-help-arguments = Argumente:
tools-help-options = Optionen:
tools-help-values = { $help } (möglich: { $values })
tools-help-default = { $help } (Standard: { $value })

tools-help-command-fasttrack-tools = Was ein Kunde auf seiner Seite ausführt: Prüfungen der Bereitschaft, die nichts ändern
tools-help-command-assess = Prüfen, ob etwas bereit ist, ohne es zu ändern
tools-help-command-directory = Die Objekte eines Verzeichnisses prüfen, bevor sie synchronisiert werden
tools-help-command-dns = Die DNS-Einträge von Domänen prüfen, bevor deren Dienste aktiviert werden
tools-help-command-rules = Alle Regeln mit ihren Quellen auflisten

tools-help-option-source = Eine Datei im Format LDIF (.ldif, .ldf) oder CSV (.csv), - für LDIF aus der Standardeingabe oder ein Verzeichnis selbst: ldaps://HOST[:PORT]/BASE[??base|one|sub]
tools-help-option-bind = Unter diesem Namen am Verzeichnis anmelden; ohne diese Option ist die Verbindung anonym
tools-help-option-password-file = Das Kennwort aus dieser Datei lesen, statt danach zu fragen
tools-help-option-timeout = So viele Sekunden auf jede Antwort des Verzeichnisses warten
tools-help-option-dedicated = Die Regeln einer dedizierten Umgebung anwenden
tools-help-option-alternate-login = Die Benutzer melden sich mit einem anderen Attribut an, daher wird userPrincipalName nicht geprüft
tools-help-option-changes = Die vorgeschlagenen Änderungen als LDIF schreiben, damit Sie sie lesen und selbst anwenden können

tools-help-option-domains = Die Domänen, darunter jedes Suffix eines userPrincipalName
tools-help-option-from = Eine Datei mit weiteren Domänen, eine je Zeile
tools-help-option-resolver = Diesen DNS-Server statt der DNS-Server des Systems abfragen
tools-help-option-internal-resolver = Zusätzlich diesen DNS-Server Ihres eigenen Netzwerks abfragen und vergleichen
tools-help-option-cloud = Die Cloud, in der sich der Mandant befindet
tools-help-option-tenant = Der Mandant mit seiner ersten Domäne, z. B. contoso.onmicrosoft.com: Damit werden die DKIM-Einträge vorgeschlagen
tools-help-option-services = Die Dienste, die verwendet werden sollen, durch Kommas getrennt: exchange-federation ist Exchange in einer Hybridumgebung mit eigenen Servern, federation die Anmeldung über AD FS

tools-help-option-json = JSON schreiben, in die Standardausgabe oder in eine Datei
tools-help-option-html = Eine einzige HTML-Datei schreiben, in die Standardausgabe oder in eine Datei
tools-help-option-quiet = Im Terminal nur die Zusammenfassung ausgeben
tools-help-option-send = Das Ergebnis auch an das Center senden, z. B. an https://center.example/api/v1/engagements/ENGAGEMENT/assessments; zeigt zuerst, was gesendet wird, oder bei langem Inhalt die Datei, in der es zu lesen ist, und fragt nach
tools-help-option-yes = Ohne Rückfrage senden
tools-help-option-with-names = Auch Namen und Werte senden; ohne diese Option werden Namen gehasht und Werte weggelassen
tools-help-option-token-file = Die Datei mit dem Token des Projekts; ohne diese Option steht das Token in FASTTRACK_TOKEN
tools-help-option-hash-key = Eine Datei mit einem geheimen Schlüssel von mindestens 16 Zeichen, mit dem Namen gehasht werden; ohne diese Option wird einer erzeugt und in Ihrem Benutzerverzeichnis aufbewahrt

tools-help-option-help = Diese Hilfe anzeigen
tools-help-option-version = Die Version anzeigen

tools-typed-missing = Fehlt: { $argument }
tools-typed-unknown = Hier nicht erwartet: { $argument }
tools-typed-command = Den Befehl { $command } gibt es nicht.
tools-typed-empty = Für { $argument } fehlt ein Wert.
tools-typed-value = { $value } ist für { $argument } nicht zulässig.
tools-typed-cause = { $fault } ({ $cause })
tools-typed-twice = { $argument } kann nur einmal angegeben werden.
tools-typed-together = { $argument } und { $other } können nicht zusammen angegeben werden.
tools-typed-values = Möglich: { $values }
tools-typed-meant = Meinten Sie { $word }?
tools-typed-more = Mehr dazu: --help
