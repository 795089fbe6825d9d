# Worum es bei jeder Prüfung geht, das Programm, das sie ausführt, und eine Prüfung nicht mehr berücksichtigen.

readiness-about-dns-answer = Namenserver
readiness-about-dns-dnssec = DNSSEC
readiness-about-dns-verification = Nachweis der Domäne
readiness-about-dns-msoid = msoid
readiness-about-dns-mx = MX
readiness-about-dns-autodiscover = Autodiscover
readiness-about-dns-spf = SPF
readiness-about-dns-dkim = DKIM
readiness-about-dns-dmarc = DMARC
readiness-about-dns-exchange-federation = Exchange-Verbund
readiness-about-dns-teams = Teams
readiness-about-dns-intune = Intune
readiness-about-dns-federation = AD FS
readiness-about-dns-ttl = TTL
readiness-about-dns-inside = Internes DNS
readiness-get = Programm herunterladen
readiness-get-text = Eine Datei für Linux (Debian 12 oder jedes mit glibc 2.36 oder neuer). Der Befehl lädt sie von diesem Center herunter und vergleicht ihren SHA-256.
readiness-get-ask = Sie brauchen das Programm fasttrack-tools: eine Datei für Linux (Debian 12 oder jedes mit glibc 2.36 oder neuer). Von diesem Center lässt es sich nicht herunterladen: Bitten Sie Ihren Spezialisten darum.
readiness-get-ask-center = Sie brauchen das Programm fasttrack-tools: eine Datei für Linux (Debian 12 oder jedes mit glibc 2.36 oder neuer). Von diesem Center lässt es sich nicht herunterladen: Bitten Sie den Betreiber des Centers darum.
readiness-no-plan = Zum Senden eines Ergebnisses brauchen Sie einen Plan
readiness-save = Token in einer Datei speichern
readiness-save-text = In der Bash. Der Befehl fragt nach dem Token: Fügen Sie es ein und drücken Sie die Eingabetaste. Angezeigt wird nichts, nur Sie können die Datei lesen, und das Token steht nicht im Verlauf Ihrer Befehle.
readiness-publish-local = Der Eintrag wurde nicht gesendet. Er steht im Bericht auf dem Rechner, der die Prüfung ausgeführt hat.
readiness-left-apart = Diese Prüfung und Prüfung { $number } lassen sich nicht vergleichen, weil eine von beiden Hashes enthält, die das Werkzeug erstellt hat: Was beide gefunden haben, zählt doppelt. Wenn Prüfung { $number } dasselbe geprüft hat, berücksichtigen Sie diese nicht mehr.
readiness-aside-text = { $count ->
    [one] Der Befund, den nur diese Prüfung ergeben hat, wird geschlossen, obwohl nichts zeigt, dass er korrigiert ist. Eine Entscheidung, ihn so zu belassen, endet, und eine Aufgabe, die nur seinetwegen da ist, entfällt. Das ist für das gedacht, was Sie nicht mehr prüfen, etwa eine aufgegebene Domäne.
   *[other] Die { $count } Befunde, die nur diese Prüfung ergeben hat, werden geschlossen, obwohl nichts zeigt, dass sie korrigiert sind. Entscheidungen, sie so zu belassen, enden, und eine Aufgabe, die nur ihretwegen da ist, entfällt. Das ist für das gedacht, was Sie nicht mehr prüfen, etwa eine aufgegebene Domäne.
}
readiness-aside-done = Prüfung { $number } wird nicht mehr berücksichtigt. Geschlossene Befunde: { $closed }
readiness-aside-back = Um sie zurückzuholen, führen Sie dieselbe Prüfung erneut aus und senden Sie sie: Was sie noch findet, ist wieder offen.
