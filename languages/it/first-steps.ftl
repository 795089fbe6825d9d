# First steps of a new Center, and what is shown to be copied.

people-services-all = Tutti i servizi
people-added = { $name }: persona aggiunta
people-added-text = Un’e-mail con il collegamento per accedere è in arrivo. Fino al primo accesso la persona risulta invitata.
people-sent-again = L’e-mail è stata inviata di nuovo
people-not-come = Questa persona non ha ancora effettuato l’accesso.
people-send-again = Invia di nuovo l’e-mail
people-none-text = Le richieste vengono proposte agli esperti. Aggiungere il primo, poi un’organizzazione con i suoi abbonamenti.
tenant-first-admin = Il primo amministratore
tenant-first-admin-text = Questa organizzazione non ha ancora un amministratore. Comunicare l’indirizzo qui sotto a qualcuno dell’organizzazione: chi accede con un indirizzo e-mail di uno dei suoi domini, o dimostra un dominio, può diventare il primo amministratore.
tenant-first-admin-address = Indirizzo da comunicare
copy = Copia
copy-done = Copiato
