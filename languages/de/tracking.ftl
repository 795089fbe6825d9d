# Eine Anfrage nach dem Senden.

tracking-title = Anfrage { $reference }
tracking-sent = Gesendet { $when } von { $name }
tracking-sent-once = Gesendet { $when }
tracking-waited = Wartezeit
tracking-waited-text = Geschäftszeit seit dem Senden
tracking-due = Antwort fällig
tracking-left = noch { $length } Geschäftszeit
tracking-queue = Warteschlange
tracking-answer-by = Wer jetzt gefragt wird, antwortet bis { $when }
tracking-link = Link für andere
tracking-link-text = Wer diesen Link hat, sieht Referenz, Status und Wartezeit, sonst nichts.
tracking-link-make = Link erstellen
tracking-link-renew = Neuen Link erstellen
tracking-link-new = Kopieren Sie ihn jetzt; er wird nur dieses eine Mal angezeigt. Ein früherer Link gilt nicht mehr.
tracking-link-works = Ein Link ist in Gebrauch, etwa der aus unserer E-Mail; wir bewahren keine Kopie auf, die sich noch einmal anzeigen ließe. Ein neuer Link macht ihn ungültig.
tracking-link-revoke = Link widerrufen
tracking-open-plan = Plan öffnen
tracking-as-of = Stand: { $when }

# Was in jedem Zustand liest, wer den Link hat
tracking-public-draft = Diese Anfrage wurde noch nicht gesendet.
tracking-public-filed = Die Anfrage wurde gesendet und wird geprüft.
tracking-public-awaiting-consent = Die Zustimmung des Kunden steht aus.
tracking-public-queued = Die Anfrage wartet auf den nächsten passenden Spezialisten.
tracking-public-offered = Ein Spezialist wurde gefragt und antwortet innerhalb von 2 Arbeitstagen.
tracking-public-accepted = Ein Spezialist hat die Anfrage angenommen. Die Arbeit hat begonnen.
tracking-public-self-serve = Die Anfrage wurde beantwortet. Der Kunde kann mit einem Self-Service-Plan weitermachen.
tracking-public-withdrawn = Die Anfrage wurde zurückgezogen.
