# What managers read beside their lists: next steps, questions of the whole Center, engagements of a tenant.

queue-next-offered = Prossimo passo: risponde l’esperto interpellato. Senza risposta in tempo, la richiesta passa al successivo.
queue-next-late = Prossimo passo: la richiesta è proposta all’esperto successivo, perché la proposta precedente è scaduta.
queue-next-nobody = Prossimo passo: la richiesta viene riesaminata entro un’ora. Finché nessuno è adatto, serve un intervento del responsabile: verificare che gli esperti abbiano effettuato l’accesso, oppure aggiungere lingue, servizi, orari o capacità.
queue-next-first = Prossimo passo: lo smistamento cerca un esperto entro pochi minuti.
queue-next-again = Prossimo passo: la richiesta è proposta a un altro esperto entro pochi minuti.
question-answerer = Chi dovrebbe rispondere
question-manager-text = Risponde solo l’esperto responsabile. Se ci vuole troppo, parlargli oppure annotare un’assenza, così subentrano altri.
question-stuck = Attività bloccate
question-stuck-caption = Che cosa blocca i clienti nelle loro attività, con parole loro; prima le attese più lunghe
tenant-engagements = Progetti
