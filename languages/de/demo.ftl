# Was es nur in der Demo gibt: wählbare Personen, das Postfach, die Uhr.

demo-title = Demo-Center
demo-lead = Wählen Sie, wer Sie sein möchten. Ein Klick meldet Sie an.
demo-mailbox-title = Postfach der Demo
demo-mailbox-lead = Die Demo sendet keine E-Mails. Was sie gesendet hätte, an wen auch immer, steht hier.
demo-mailbox-none = Noch keine E-Mails
demo-mailbox-none-text = Senden Sie eine Anfrage oder buchen Sie eine Besprechung; die E-Mails erscheinen hier.
demo-mail-from = Von
demo-mail-to = An
demo-mail-sent = Gesendet
demo-mail-open = Schaltfläche der E-Mail öffnen
demo-mail-invitation = Einladung (ICS-Datei)
demo-clock-title = Uhr der Demo
demo-clock-now = Es ist { $date }, { $time }. Die Zeit läuft nur vorwärts; was fällig wird, geschieht sofort.
demo-clock-hour = Eine Stunde weiter
demo-clock-business-day = Einen Arbeitstag weiter
demo-clock-month = 30 Tage weiter
demo-clock-sign-ins = Wie in einem echten Center endet eine Anmeldung nach 30 Tagen: Nach einem solchen Schritt melden Sie sich neu an.
demo-clock-subscriptions = Abonnements
demo-clock-subscriptions-text = Ein echtes Center erfährt von Verlängerungen aus seinem Lizenzierungssystem. Hier verlängert ein Klick ein Abonnement um ein Jahr ab heute.
demo-clock-held = { $seats ->
    [one] eine Lizenz bis { $date }
   *[other] { $seats } Lizenzen bis { $date }
}
demo-clock-renew = Verlängern
