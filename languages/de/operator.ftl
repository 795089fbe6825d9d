# Die Seite des Betreibers: aufgegebene Aufträge.
operator-version = Version
operator-well = Nichts erfordert Ihre Aufmerksamkeit
operator-well-text = Es gibt keine aufgegebenen Aufträge, und keine E-Mail verzögert sich.
operator-given-up-text = Jeder dieser Aufträge ist mehrmals fehlgeschlagen und wartet nun darauf, dass ihn jemand prüft. Ist die Ursache behoben, versuchen Sie es erneut.
operator-job-about = { $tries ->
    [one] Einmal versucht, betrifft: { $subject }
   *[other] { $tries }-mal versucht, betrifft: { $subject }
}
operator-again = Erneut versuchen
operator-end = Endgültig aufgeben
operator-secret = Die E-Mail enthielt einen Code, der gelöscht wurde. Die Person muss selbst einen neuen anfordern.
job-letter = E-Mail
job-sign-in-code = E-Mail mit Anmeldecode
job-offer-request = Angebot einer Anfrage an einen Spezialisten
job-expire-offer = Ablauf eines Angebots
job-recheck = Tägliche Arbeiten
job-recheck-tenant = Prüfung einer geänderten Organisation
job-recheck-tenants = Prüfung der Organisationen einer Datei
job-carry-invitation = Einladung eines Partners
job-finish-import = Abschluss oder Rücknahme eines Imports
job-webhook = Nachricht an einen Webhook
action-tend-jobs = Aufträge erneut versuchen oder aufgeben
action-export-person = die zu einer Person gespeicherten Daten herausgeben
action-erase-person = die Daten einer Person löschen
