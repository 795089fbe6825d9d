# Questions that are about no task, on pages and in mails.

question-title = Domande
question-lead = Chiedere all’esperto ciò che non riguarda nessuna attività. La risposta resta nel registro delle indicazioni.
question-one = Domanda
question-words = Domanda da porre
question-words-hint = L’esperto viene avvisato subito e risponde per iscritto.
question-ask = Invia la domanda
question-none = Ancora nessuna domanda
question-none-text = Le domande e le risposte compaiono qui.
question-close = Chiudi la domanda
question-closed-by = Chiusa da { $name }, { $when }
question-state-open = In attesa di risposta
question-state-answered = Con risposta
question-state-closed = Chiusa
question-waiting = Domande in attesa di risposta
question-waiting-caption = Domande dei clienti ancora senza risposta, dalla meno recente
question-waiting-none = Nessuna domanda in attesa
question-waiting-none-text = Le domande dei clienti restano qui finché non ricevono risposta.
mail-question-subject = Domanda da { $tenant }
mail-question-text = { $tenant } ha una domanda che non riguarda nessuna attività. Leggerla e rispondere per iscritto.
mail-question-button = Leggi e rispondi
mail-question-answered-subject = Risposta alla domanda
mail-question-answered-text = L’esperto ha risposto alla domanda di { $tenant }. Leggere la risposta e confermare la lettura.
mail-question-answered-button = Leggi la risposta
mail-question-closed-subject = Una domanda è stata chiusa
mail-question-closed-text = Una domanda di { $tenant } è stata chiusa. Se ne può porre un’altra in qualsiasi momento.
mail-question-closed-button = Apri la domanda
