# Réunions : la liste, le choix d’un créneau, le déplacement, l’annulation et le compte rendu.

booking-meetings = Réunions
booking-lead-list = Avec { $name }. La réunion de lancement vient en premier ; les dates de toutes les autres en dépendent.
booking-next = Prochaine réunion
booking-first = Votre première réunion
booking-first-text = Choisissez un créneau. Les autres réunions sont proposées à partir de celle-ci, chacune au jour libre le plus proche.
booking-choose = Choisir un créneau
booking-open = Ouvrir la réunion
booking-none = Aucune réunion pour l’instant
booking-none-text = Des réunions sont proposées dès qu’un spécialiste a accepté votre demande.
booking-none-go = Ouvrir vos services
booking-self-serve = Un plan en autonomie ne comporte pas de réunion
booking-self-serve-text = Vous avancez à votre rythme, avec les conseils de chaque tâche. Si vous devenez éligible, un spécialiste reprend là où vous en êtes et propose des réunions.
booking-tasks = Ouvrir les tâches
booking-paused = L’accompagnement est en pause
booking-paused-text = Une réunion réservée est conservée jusqu’à la veille ; si l’abonnement n’est pas renouvelé d’ici là, elle est annulée. Vous pourrez choisir de nouveaux créneaux à la reprise de l’accompagnement.
booking-ended = L’accompagnement a pris fin
booking-ended-text = Les réunions qui ont eu lieu figurent ci-dessous.
booking-past = Réunions passées
booking-past-caption = Réunions tenues, manquées ou annulées, la plus récente en premier.
booking-also = Autres réservations
booking-also-caption = Réunions réservées et à venir, la plus proche en premier.

# La série
booking-series = Toute la série
booking-series-caption = Proposée d’après le plan type. Vous pouvez déplacer chaque réunion ; les autres ne changent pas.
booking-meeting = Réunion
booking-length = Durée
booking-day = Jour
booking-time = Heure
booking-state = État
booking-proposed = Proposée
booking-unclosed = Terminée, compte rendu à venir
booking-none-booked = Aucun créneau n’est encore réservé.
booking-no-time = Aucun créneau commun
booking-other-time = Autre créneau
booking-other-time-for = Autre créneau : { $meeting }
booking-accept-all = { $count ->
    [one] Réserver le créneau proposé
   *[other] Réserver les { $count } créneaux proposés
    }
booking-accept-effect = Les deux personnes reçoivent une invitation pour chaque réunion. Tout est réservé, ou rien si un créneau n’est plus libre.
booking-series-lost = L’un des créneaux vient d’être pris. Rien n’a été réservé ; les propositions ci-dessous sont nouvelles.
booking-series-done = Réservation effectuée. Les invitations arrivent par e-mail.

# Choisir un créneau
booking-title-choose = Choisir un créneau : { $meeting }
booking-title-move = Déplacer : { $meeting }
booking-lead = { $length } avec { $name }, en { $language }. Tous les créneaux sont libres des deux côtés et compris dans les horaires de chacun.
booking-lead-plain = { $length } avec { $name }. Tous les créneaux sont libres des deux côtés et compris dans les horaires de chacun.
booking-now = Créneau actuel : { $when }. Le déplacement envoie une nouvelle invitation aux deux personnes.
booking-month-before = Mois précédent, { $month }
booking-month-after = Mois suivant, { $month }
booking-free = { $count ->
    [one] { $count } libre
   *[other] { $count } libres
    }
booking-day-weekend = Week-end
booking-day-closed = Fermé
booking-day-holiday = Jour férié
booking-day-full = Complet
booking-day-no-common-hours = Pas d’heure commune
booking-day-present = Créneau actuel
booking-day-too-soon = Trop tôt
booking-day-too-late = Trop éloigné
booking-day-away = Absence : { $name }
booking-your-time-first = Votre heure est indiquée en premier.
booking-none-in-month = Aucun créneau n’est libre ce mois-ci
booking-none-in-month-text = Le motif est indiqué pour chaque jour. Consultez un autre mois.
booking-hold = Bloquer ce créneau
booking-hold-effect = Il vous est réservé pendant { $length }, le temps de confirmer.
booking-move-there = Déplacer vers ce créneau
booking-keep = Garder l’ancien créneau
booking-back = Retour aux réunions
booking-lost = Ce créneau vient d’être pris
booking-lost-text = Rien n’a été réservé. Les créneaux ci-dessous sont libres en ce moment.
booking-hours = Pourquoi ces jours
booking-closed-why = Pourquoi certains jours sont fermés
booking-hours-text = Un créneau s’affiche lorsque votre organisation, { $name } et la région sont disponibles au même moment et que personne n’a d’autre réunion.
error-slot = À ce moment, tout le monde ne travaille pas, ou le délai est trop court. Choisissez l’un des créneaux affichés.
error-slot-present = La réunion est déjà prévue à ce moment. Choisissez un autre créneau.

# Confirmer
booking-confirm-title = { $meeting } : { $day }
booking-held = { $time } : créneau bloqué pour vous jusqu’à { $until }.
booking-held-effect = La confirmation envoie une invitation par e-mail aux deux personnes.
booking-confirm = Confirmer { $time }
booking-another = Choisir un autre créneau
booking-hold-ended = Le créneau n’est plus bloqué
booking-hold-ended-text = Il vous était réservé pendant { $length }, puis il a été libéré. Choisissez de nouveau ; il est peut-être encore libre.

# Une réunion
booking-with = Avec
booking-where = Lieu
booking-where-text = En ligne. L’invitation mène à cette page.
booking-purpose = Objet
booking-agenda = Ordre du jour
booking-who = Participants souhaités
booking-needed = Présence nécessaire
booking-move = Déplacer
booking-cancel = Annuler la réunion
booking-download = Télécharger le fichier .ics
booking-done-booked = Réservation effectuée. L’invitation arrive par e-mail.
booking-done-moved = Réunion déplacée. La nouvelle invitation remplace l’ancienne.
booking-done-cancelled = Réunion annulée. Les deux personnes en sont informées par e-mail.
booking-again = Réserver de nouveau
booking-waits = { $name } inscrit ici ce qui a été décidé.
booking-minutes = Compte rendu
booking-minutes-from = Rédigé par { $name }
booking-cancel-question = Annuler la réunion « { $meeting } » du { $when } ?
booking-cancel-effect-mail = Les deux personnes reçoivent une annulation par e-mail.
booking-cancel-effect-time = Le créneau redevient libre pour d’autres.
booking-cancel-effect-again = Vous pouvez réserver de nouveau cette réunion.
booking-cancel-keep = Garder la réunion

# Côté spécialiste
booking-desk-lead = { $length } avec { $customer }, { $tenant }.
booking-close = Comment la réunion s’est-elle passée ?
booking-close-lead = Les deux parties lisent ce que vous écrivez. Il revient au client de terminer les tâches.
booking-close-minutes = Compte rendu
booking-close-minutes-hint = Ce qui a été décidé, qui fait quoi et pour quand.
booking-close-took-place = La réunion a eu lieu
booking-close-no-show = Une personne nécessaire était absente
booking-close-no-show-text = Si une personne nécessaire était absente, il n’y a pas de compte rendu et le client peut réserver de nouveau la réunion.
booking-not-begun = La réunion n’a pas commencé. Vous pourrez la clore à partir du { $when }.
booking-customer-moves = Il revient au client de la déplacer ou de l’annuler.
