# What managers read beside their lists: next steps, questions of the whole Center, engagements of a tenant.

queue-next-offered = Ensuite : le spécialiste sollicité répond. Sans réponse à temps, la demande passe au suivant.
queue-next-late = Ensuite : la demande est proposée au spécialiste suivant, car la proposition précédente a expiré.
queue-next-nobody = Ensuite : la demande est réexaminée dans l’heure. Tant que personne ne convient, votre intervention est nécessaire : vérifiez que vos spécialistes se sont connectés, ou ajoutez des langues, des services, des horaires ou de la capacité.
queue-next-first = Ensuite : l’affectation cherche un spécialiste dans les minutes qui viennent.
queue-next-again = Ensuite : la demande est proposée à un autre spécialiste dans les minutes qui viennent.
question-answerer = Qui devrait répondre
question-manager-text = Seul le spécialiste responsable répond. Si cela dure trop, parlez-lui ou notez une absence pour que d’autres prennent le relais.
question-stuck = Tâches bloquées
question-stuck-caption = Ce qui bloque les clients dans leurs tâches, avec leurs propres mots ; la plus ancienne attente en premier
tenant-engagements = Accompagnements
