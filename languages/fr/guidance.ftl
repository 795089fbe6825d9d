# Le registre des conseils.

ledger-title = Registre des conseils
ledger-lead = Chaque conseil, écrit ou donné en réunion, avec la version et la langue de son document.
ledger-unread = { $count ->
    [one] { $count } conseil à lire
   *[other] { $count } conseils à lire
    }
ledger-given = Date
ledger-what = Conseil
ledger-version = Version
ledger-language = Langue
ledger-acknowledged = Lecture confirmée
ledger-acknowledged-by = { $name }, { $when }
ledger-not-yet = Pas encore
ledger-acknowledge = Confirmer ma lecture
ledger-document = { $title }, version { $version }
ledger-said-in = Donné pendant : { $meeting }
ledger-answers = En réponse à : { $question }
ledger-meeting = { $title }, { $date }
ledger-none = Aucun conseil pour l’instant
ledger-none-text = Les conseils apparaissent ici dès que votre spécialiste les donne.
ledger-older = Plus anciens
ledger-newest = Les plus récents
