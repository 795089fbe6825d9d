# Une demande après son envoi.

tracking-title = Demande { $reference }
tracking-sent = Envoyée par { $name }, { $when }
tracking-sent-once = Envoi : { $when }
tracking-waited = Temps ouvré
tracking-waited-text = de temps ouvré depuis l’envoi
tracking-due = Réponse attendue
tracking-left = reste { $length } de temps ouvré
tracking-queue = File d’attente
tracking-answer-by = Si un spécialiste est sollicité maintenant, réponse au plus tard : { $when }
tracking-link = Lien pour d’autres personnes
tracking-link-text = Toute personne qui a ce lien voit la référence, l’état et le temps ouvré, rien d’autre.
tracking-link-make = Créer un lien
tracking-link-renew = Créer un nouveau lien
tracking-link-new = Copiez-le maintenant ; il n’est affiché qu’une fois. Un lien antérieur ne fonctionne plus.
tracking-link-works = Un lien est en service, par exemple celui de notre e-mail ; nous n’en conservons pas de copie et ne pouvons plus l’afficher. Créer un nouveau lien le désactive.
tracking-link-revoke = Révoquer le lien
tracking-open-plan = Ouvrir le plan
tracking-as-of = Situation : { $when }

# Ce que voit une personne qui a le lien, dans chaque état
tracking-public-draft = Cette demande n’a pas encore été envoyée.
tracking-public-filed = La demande a été envoyée et est en cours de vérification.
tracking-public-awaiting-consent = Le consentement du client est attendu.
tracking-public-queued = La demande attend le prochain spécialiste qui convient.
tracking-public-offered = Un spécialiste a été sollicité et répond dans les 2 jours ouvrés.
tracking-public-accepted = Un spécialiste a accepté la demande. Le travail a commencé.
tracking-public-self-serve = La demande a reçu une réponse. Le client peut continuer avec un plan en autonomie.
tracking-public-withdrawn = La demande a été retirée.
