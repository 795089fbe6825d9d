# Worum es bei jeder Prüfung geht, das Programm, das sie ausführt, und eine Prüfung nicht mehr berücksichtigen.

readiness-about-dns-answer = Namenserver
readiness-about-dns-dnssec = DNSSEC
readiness-about-dns-verification = Domänenbesitz
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
readiness-get = Tool herunterladen
readiness-get-text = Eine Datei für Linux (Debian 12 oder jede Distribution mit glibc 2.36 oder neuer). Der Befehl lädt sie von diesem Center herunter und prüft ihren SHA-256-Hashwert.
readiness-get-ask = Sie brauchen das Tool fasttrack-tools: eine Datei für Linux (Debian 12 oder jede Distribution mit glibc 2.36 oder neuer). Von diesem Center können Sie es nicht herunterladen: Bitten Sie Ihren Spezialisten darum.
readiness-get-ask-center = Sie brauchen das Tool fasttrack-tools: eine Datei für Linux (Debian 12 oder jede Distribution mit glibc 2.36 oder neuer). Von diesem Center können Sie es nicht herunterladen: Bitten Sie den Betreiber des Centers darum.
readiness-no-plan = Zum Senden eines Ergebnisses brauchen Sie einen Plan
readiness-save = Token in einer Datei speichern
readiness-save-text = Für die Bash. Der Befehl fragt nach dem Token: Fügen Sie es ein und drücken Sie die Eingabetaste. Angezeigt wird nichts, nur Sie können die Datei lesen, und das Token steht nicht im Befehlsverlauf.
readiness-publish-local = Der Eintrag wurde nicht gesendet. Er steht im Bericht auf dem Computer, auf dem die Prüfung ausgeführt wurde.
readiness-left-apart = Diese Prüfung und Prüfung { $number } lassen sich nicht vergleichen, weil eine von beiden Hashwerte enthält, die das Tool gebildet hat: Was beide gefunden haben, zählt doppelt. Wenn Prüfung { $number } dasselbe geprüft hat, berücksichtigen Sie diese hier nicht mehr.
readiness-aside-text = { $count ->
    [one] Der Befund, den nur diese Prüfung ergeben hat, wird geschlossen, obwohl nicht belegt ist, dass er korrigiert wurde. Eine Entscheidung, ihn so zu belassen, endet, und eine Aufgabe, die es nur für ihn gibt, entfällt. Das ist für alles gedacht, was Sie nicht mehr prüfen, etwa eine Domäne, die Sie nicht mehr verwenden, oder für das, was doppelt zählt.
   *[other] Die { $count } Befunde, die nur diese Prüfung ergeben hat, werden geschlossen, obwohl nicht belegt ist, dass sie korrigiert wurden. Entscheidungen, sie so zu belassen, enden, und eine Aufgabe, die es nur für sie gibt, entfällt. Das ist für alles gedacht, was Sie nicht mehr prüfen, etwa eine Domäne, die Sie nicht mehr verwenden, oder für das, was doppelt zählt.
}
readiness-aside-done = Prüfung { $number } wird nicht mehr berücksichtigt. Geschlossene Befunde: { $closed }
readiness-aside-back = Um solche Befunde wieder zu öffnen, führen Sie dieselbe Prüfung erneut aus und senden Sie das Ergebnis: Was sie noch findet, ist wieder offen.
readiness-check-aside = Nicht mehr berücksichtigt ({ $name }, { $when })
readiness-card-aside = Nicht mehr berücksichtigt, { $date }
readiness-card-aside-some = { $date }; davon nicht mehr berücksichtigt: { $count }
readiness-apart-earlier = Prüfung { $number } und diese lassen sich nicht vergleichen, weil eine von beiden Hashes enthält, die das Werkzeug erstellt hat: Was beide gefunden haben, zählt doppelt. Wenn beide dasselbe geprüft haben, berücksichtigen Sie Prüfung { $number } nicht mehr, sobald diese gespeichert ist.
readiness-publish-page = Der Eintrag wurde nicht gespeichert, und dieser Hash steht in keinem Bericht. Wählen Sie die Datei mit Namen, um den Eintrag hier zu sehen, oder senden Sie mit dem Werkzeug: Dann steht der Hash in dessen Bericht neben dem Namen.
