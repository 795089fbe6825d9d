# What a tenant answers a partner’s request, and what the partner is told of it.

consent-goes-on = Zugelassen. Die Anfrage läuft von selbst weiter, sobald ein Spezialist die Anfrage { $reference } angenommen hat oder diese beendet ist.
consent-goes-on-if = Spezialisten wird immer nur eine Ihrer Anfragen angeboten. Wenn Sie diese zulassen, läuft sie von selbst weiter, sobald die andere angenommen oder beendet ist.
consent-allow-once = Nur diese Anfrage zulassen
consent-allow-once-text = Nur diese Anfrage läuft weiter, für die Dienste, die sie nennt. Weitere Rechte erhält der Partner nicht, und die Erlaubnis endet mit der Anfrage.
consent-allow-standing-text = Eine Zustimmung gilt auch für spätere Anfragen: für die Dienste, die Sie wählen, und bis zu dem Tag, den Sie wählen.
consent-once-line = { $partner } darf nur mit der Anfrage { $reference } Unterstützung für { $services } anfordern. Das endet mit der Anfrage.
consent-answers = Antworten des Partners
partner-allowed = Der Kunde hat diese Anfrage zugelassen. Sie läuft von selbst weiter, und Sie erhalten dann eine E-Mail.
mail-request-allowed-subject = Die Anfrage { $reference } für { $tenant } läuft weiter
mail-request-allowed-text = { $tenant } hat die Anfrage { $reference } von { $partner } zugelassen. { $next }
mail-request-allowed-button = Anfrage öffnen
mail-partner-place-subject = Sie können sich für { $partner } anmelden
mail-partner-place-text = Sie wurden bei { $center } als Person von { $partner } hinzugefügt. Melden Sie sich mit dieser E-Mail-Adresse an; jedes Mal wird ein Code dorthin gesendet, ein Kennwort gibt es nicht. Ihre Kunden finden Sie unter „Meine Kunden“.
mail-partner-place-button = Anmelden
