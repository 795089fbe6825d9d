# What programs outside are told, and a person's meetings in its own calendar.

action-manage-webhooks = indicare quali programmi ricevono le modifiche
action-stop-webhook = smettere di avvisare un programma che non esiste più
action-follow-calendar = leggere le proprie riunioni in un calendario
error-webhook-url = Non è possibile inviare nulla a questo indirizzo. Ne scriva uno come https://hooks.azienda.it/fasttrack, senza nome né password.
error-webhook-many = Non c’è posto per altri indirizzi. Ne rimuova prima uno.

calendar-title = Le Sue riunioni nel Suo calendario
calendar-lead = Un indirizzo segreto per le app di calendario, con le Sue riunioni degli ultimi 30 giorni e tutte quelle future. Chiunque lo conosca può leggerle.
calendar-made = Indirizzo
calendar-made-text = Lo copi ora: non verrà più mostrato.
calendar-since = C’è un indirizzo dal { $date }.
calendar-make = Crea l’indirizzo
calendar-renew = Crea un altro indirizzo
calendar-revoke = Revoca l’indirizzo
