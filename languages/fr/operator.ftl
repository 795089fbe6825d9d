# La page de l’exploitant : les traitements abandonnés.
operator-version = Version
operator-well = Rien ne demande votre attention
operator-well-text = Aucun traitement n’a été abandonné et aucun e-mail n’est en retard.
operator-given-up-text = Chaque traitement a échoué plusieurs fois et attend maintenant que quelqu’un l’examine. Une fois la cause corrigée, réessayez.
operator-job-about = { $tries ->
    [one] { $tries } tentative, objet : { $subject }
   *[other] { $tries } tentatives, objet : { $subject }
}
operator-again = Réessayer
operator-end = Abandonner définitivement
operator-secret = L’e-mail contenait un code, qui a été effacé. La personne doit en demander un autre elle-même.
job-letter = E-mail
job-sign-in-code = E-mail avec code de connexion
job-offer-request = Proposition d’une demande à un spécialiste
job-expire-offer = Expiration d’une proposition
job-recheck = Traitement quotidien
job-recheck-tenant = Vérification d’une organisation modifiée
job-recheck-tenants = Vérification des organisations d’un fichier
job-carry-invitation = Invitation d’un partenaire
job-finish-import = Fin ou annulation de l’importation d’un fichier
job-webhook = Message à un webhook
action-tend-jobs = Réessayer des traitements ou les abandonner
action-export-person = Remettre les données conservées sur une personne
action-erase-person = Effacer les données d’une personne
