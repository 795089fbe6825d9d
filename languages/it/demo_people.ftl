# Who somebody of the demo is, and what can be seen then.

demo-as-admin = Amministratore di { $organisation }: richiede assistenza, svolge le attività, incontra l’esperto
demo-as-member = Membro di { $organisation }: vede il piano e svolge attività
demo-as-representative = Rappresentante di { $organisation }: svolge attività al suo posto
demo-as-partner = { $organisation }, partner: richiede assistenza per i propri clienti
demo-as-specialist = Esperto: proposte, clienti seguiti e le loro domande
demo-as-manager = Responsabile del Centro: coda, decisioni, persone, aree e organizzazioni
demo-as-operator = Operatore: gestisce il Centro; ne vede lo stato, ma nessuna pagina dei clienti
