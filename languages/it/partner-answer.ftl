# What a tenant answers a partner’s request, and what the partner is told of it.

consent-goes-on = Consentita. Procederà da sola non appena un esperto avrà accettato la richiesta { $reference } o questa sarà terminata.
consent-goes-on-if = Agli esperti viene proposta una sola richiesta alla volta. Se consentita, questa procederà da sola non appena l’altra sarà stata accettata o sarà terminata.
consent-allow-once = Consenti solo questa richiesta
consent-allow-once-text = Procede solo questa richiesta, per i servizi che indica. Al partner non viene concesso altro e il permesso termina con la richiesta.
consent-allow-standing-text = Un consenso comprende anche le richieste successive, per i servizi e fino al giorno scelti.
consent-once-line = { $partner } può richiedere assistenza per { $services } solo con la richiesta { $reference }. Il permesso termina con la richiesta.
consent-answers = Risposte del partner
partner-allowed = Il cliente ha consentito questa richiesta. Procederà da sola; a quel punto verrà inviata un’e-mail.
mail-request-allowed-subject = La richiesta { $reference } per { $tenant } procede
mail-request-allowed-text = { $tenant } ha consentito la richiesta { $reference } di { $partner }. { $next }
mail-request-allowed-button = Apri la richiesta
mail-partner-place-subject = È possibile accedere per { $partner }
mail-partner-place-text = Questo indirizzo e-mail è stato aggiunto presso { $center } tra le persone di { $partner }. Usarlo per accedere; ogni volta viene inviato un codice e non serve una password. I clienti si trovano in “I miei clienti”.
mail-partner-place-button = Accedi
