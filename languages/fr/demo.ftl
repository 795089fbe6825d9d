# Ce que seule la démonstration possède : les rôles à essayer, la boîte aux lettres, l’horloge.

demo-title = Centre de démonstration
demo-lead = Choisissez qui vous voulez être. Un clic suffit pour vous connecter.
demo-mailbox-title = Boîte aux lettres de la démonstration
demo-mailbox-lead = La démonstration n’envoie aucun e-mail. Tous ceux qu’elle aurait envoyés se trouvent ici, quel que soit le destinataire.
demo-mailbox-none = Aucun e-mail pour l’instant
demo-mailbox-none-text = Envoyez une demande ou réservez une réunion ; les e-mails apparaissent ici.
demo-mail-from = De
demo-mail-to = À
demo-mail-sent = Envoyé
demo-mail-open = Suivre le bouton de l’e-mail
demo-mail-invitation = Invitation (.ics)
demo-clock-title = Horloge de la démonstration
demo-clock-now = Nous sommes le { $date }, { $time }. Le temps ne fait qu’avancer ; ce qui arrive à échéance est traité aussitôt.
demo-clock-hour = Avancer d’une heure
demo-clock-business-day = Avancer d’un jour ouvré
demo-clock-month = Avancer de 30 jours
demo-clock-sign-ins = Comme dans un vrai Centre, une connexion prend fin au bout de 30 jours : après un tel saut, reconnectez-vous.
demo-clock-subscriptions = Abonnements
demo-clock-subscriptions-text = Un Centre réel apprend les renouvellements par son système de licences. Ici, un clic renouvelle un abonnement pour un an à compter d’aujourd’hui.
demo-clock-held = { $seats ->
    [one] { $seats } licence jusqu’au { $date }
   *[other] { $seats } licences jusqu’au { $date }
    }
demo-clock-renew = Renouveler
