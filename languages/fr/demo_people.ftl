# Who somebody of the demo is, and what can be seen then.

demo-as-admin = Administrateur de { $organisation } : demande de l’assistance, réalise les tâches, rencontre le spécialiste
demo-as-member = Membre de { $organisation } : voit le plan et réalise des tâches
demo-as-representative = Représentant de { $organisation } : réalise des tâches à sa place
demo-as-partner = { $organisation }, partenaire : demande de l’assistance pour ses clients
demo-as-specialist = Spécialiste : propositions, clients suivis et leurs questions
demo-as-manager = Responsable du Centre : file d’attente, décisions, personnes, régions et organisations
demo-as-operator = Exploitant : fait fonctionner le Centre ; voit son état, aucune page de client
