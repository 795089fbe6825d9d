# Anmeldung und die Wahl, wohin es geht.

signin-title = Anmelden
signin-lead = Wir senden einen Code an Ihre E-Mail-Adresse. Es gibt kein Kennwort.
signin-claim-lead = Zuerst senden wir einen Code an Ihre E-Mail-Adresse, gleich zu welcher Domäne sie gehört. Danach weisen Sie den Besitz einer Domäne Ihrer Organisation nach.
signin-ended = Ihre frühere Anmeldung ist abgelaufen. Melden Sie sich erneut an, um fortzufahren.
signin-address = E-Mail-Adresse
signin-send = Code senden
signin-code-title = Code eingeben
signin-code-text = Wenn Ihre Adresse hier bekannt ist, ist ein sechsstelliger Code an Sie unterwegs. Er gilt einmal, { $minutes } Minuten lang, in diesem Browser.
signin-code-claim-text = Ein sechsstelliger Code ist an Sie unterwegs. Er gilt einmal, { $minutes } Minuten lang, in diesem Browser.
signin-code = Code
signin-code-hint = Sechs Ziffern aus der E-Mail
signin-enter = Anmelden
signin-new-code = Neuen Code senden
signin-unknown = Adresse hier nicht bekannt? Domänenbesitz Ihrer Organisation nachweisen
error-code-digits = Der Code hat sechs Ziffern. Geben Sie alle ein.
error-code = Der Code stimmt nicht oder gilt nicht mehr. Prüfen Sie die Ziffern oder lassen Sie sich einen neuen senden.

# Die Wahl, wohin es geht
doors-title = Wohin möchten Sie?
doors-none = Keine Mitgliedschaft ist aktiv
doors-none-text = Bitten Sie einen Administrator Ihrer Organisation, Sie zu benennen, und kommen Sie dann wieder.
role-customer = Kunde
role-specialist = Spezialist
role-manager = Centerleitung
role-operator = Betreiber
