# États du processus, chacun avec son mot ; à qui d’agir.

move-yours = À vous d’agir
move-centers = Au Centre d’agir
move-customers = Au client d’agir
move-ours = À nous d’agir
move-nobodys = Aucune action attendue
waiting-on = En attente de
waiting-you = vous : { $count }
waiting-center = nous : { $count }
waiting-customer = client : { $count }
waiting-us = nous : { $count }
waiting-later = plus tard : { $count }

request-state-draft = Brouillon
request-state-filed = Envoyée
request-state-awaiting-consent = Consentement attendu
request-state-queued = En file d’attente
request-state-offered = Proposée
request-state-accepted = Acceptée
request-state-self-serve = En autonomie
request-state-withdrawn = Retirée

# La suite pour le client, dans chaque état d’une demande
request-next-draft = Envoyez la demande lorsqu’elle est complète. Un brouillon est conservé 30 jours.
request-next-filed = Nous vérifions quels services sont éligibles. Cela prend moins d’une minute.
request-next-awaiting-consent = Votre partenaire a envoyé cette demande. Un administrateur de votre organisation décide si le partenaire peut agir.
request-next-queued = Le prochain spécialiste qui parle votre langue et connaît vos services est sollicité.
request-next-nobody = Pour le moment, aucun spécialiste qui convient ne peut être sollicité. Les responsables du Centre en sont avertis et la demande est réexaminée toutes les heures.
request-next-offered = Un spécialiste a été sollicité et répond dans les 2 jours ouvrés.
request-next-accepted = Un spécialiste a accepté la demande. Le plan montre l’avancement.
request-next-self-serve = Vous pouvez commencer aujourd’hui avec le plan en autonomie. Si la situation change, faites une nouvelle demande.
request-next-withdrawn = Cette demande a été retirée. Vous pouvez en envoyer une nouvelle à tout moment.

offer-state-open = En attente de réponse
offer-state-accepted = Acceptée
offer-state-declined = Refusée
offer-state-expired = Expirée
offer-state-withdrawn = Reprise

engagement-state-open = En cours
engagement-state-paused = En pause
engagement-state-stalled = Au point mort
engagement-state-completed = Terminé
engagement-state-closed = Clos

task-state-waiting = En attente
task-state-open = Ouverte
task-state-stuck = Bloquée
task-state-in-review = En cours d’examen
task-state-done = Terminée
task-state-deviated = Faite autrement
task-state-not-applicable = Sans objet

meeting-state-held = Créneau bloqué pour vous
meeting-state-booked = Réservée
meeting-state-moved = Déplacée
meeting-state-cancelled = Annulée
meeting-state-no-show = Participant absent
meeting-state-done = A eu lieu

owner-kind-customer = Client
owner-kind-representative = Représentant
owner-kind-partner = Partenaire
owner-kind-specialist = Spécialiste
