# Accesso e scelta della destinazione.

signin-title = Accedi
signin-lead = Viene inviato un codice all’indirizzo e-mail. Non serve una password.
signin-claim-lead = Per prima cosa viene inviato un codice all’indirizzo e-mail, qualunque sia il suo dominio. Poi si dimostra la proprietà di un dominio dell’organizzazione.
signin-ended = L’accesso precedente è terminato. Accedere di nuovo per continuare.
signin-address = Indirizzo e-mail
signin-send = Invia un codice
signin-code-title = Immetti il codice
signin-code-text = Se l’indirizzo è noto, un codice di sei cifre è in arrivo. Vale una sola volta, per { $minutes } minuti, in questo browser.
signin-code-claim-text = Un codice di sei cifre è in arrivo. Vale una sola volta, per { $minutes } minuti, in questo browser.
signin-code = Codice
signin-code-hint = Le sei cifre indicate nell’e-mail
signin-enter = Accedi
signin-new-code = Invia un nuovo codice
signin-unknown = L’indirizzo non è noto qui? Dimostra la proprietà di un dominio dell’organizzazione
error-code-digits = Il codice ha sei cifre. Immetterle tutte.
error-code = Il codice non è corretto o non è più valido. Controllare le cifre oppure inviare un nuovo codice.

# Scelta della destinazione
doors-title = Dove si desidera andare?
doors-none = Nessuna appartenenza attiva
doors-none-text = Chiedere l’aggiunta a un amministratore dell’organizzazione, poi tornare qui.
role-customer = Cliente
role-specialist = Esperto
role-manager = Responsabile del Centro
role-operator = Operatore
