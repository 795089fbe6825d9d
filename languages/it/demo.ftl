# Solo nella demo: le persone disponibili, la casella e-mail, l’orologio.

demo-title = Centro demo
demo-lead = Scegliere chi essere. Basta un clic per accedere.
demo-mailbox-title = Cassetta postale della demo
demo-mailbox-lead = La demo non invia e-mail. Quelle che avrebbe inviato, a chiunque, sono qui.
demo-mailbox-none = Nessuna e-mail
demo-mailbox-none-text = Inviare una richiesta o prenotare una riunione: le e-mail compaiono qui.
demo-mail-from = Da
demo-mail-to = A
demo-mail-sent = Invio
demo-mail-open = Premi il pulsante dell’e-mail
demo-mail-invitation = Invito (.ics)
demo-clock-title = Orologio della demo
demo-clock-now = Data e ora della demo: { $date }, { $time }. Il tempo va solo avanti; ciò che scade viene eseguito subito.
demo-clock-hour = Avanza di un’ora
demo-clock-business-day = Avanza di un giorno lavorativo
demo-clock-month = Avanza di 30 giorni
demo-clock-sign-ins = Come in un vero Centro, un accesso termina dopo 30 giorni: dopo un salto simile occorre accedere di nuovo.
demo-clock-subscriptions = Abbonamenti
demo-clock-subscriptions-text = Un Centro reale riceve i rinnovi dal sistema di gestione delle licenze. Qui un clic rinnova un abbonamento per un anno da oggi.
demo-clock-held = { $seats ->
    [one] una licenza, scadenza: { $date }
   *[other] { $seats } licenze, scadenza: { $date }
}
demo-clock-renew = Rinnova
