# The question how well the help serves, asked at four milestones: on pages and in its mail.

survey-title = Quanto è utile il nostro aiuto?
survey-score-1 = Per niente utile
survey-score-2 = Poco utile
survey-score-3 = Abbastanza utile
survey-score-4 = Utile
survey-score-5 = Molto utile
survey-milestone = Traguardo
survey-milestone-kickoff = La riunione di avvio si è svolta
survey-milestone-remediated = Le correzioni sono verificate
survey-milestone-enabled = Un primo servizio è attivato
survey-milestone-ended = Il progetto è terminato
survey-comment = Commento
survey-comment-hint = Che cosa è stato d’aiuto e che cosa è mancato?
survey-readers = L’esperto e i responsabili del Centro vedono questa risposta con il nome dell’organizzazione. Il nome di chi risponde non viene mostrato; se le persone interpellate sono poche, potrebbero comunque intuire di chi è la risposta.
survey-send = Invia la risposta
survey-put-away = Non ora
survey-thanks = Grazie della risposta
survey-until = È possibile modificarla fino a: { $when }.
survey-over = Questa domanda è chiusa
survey-over-text = Era possibile rispondere fino a: { $when }.
survey-score-wanted = Scegliere una delle cinque risposte.
survey-answers = Risposte del cliente
survey-answers-lead = Quanto è utile il nostro aiuto secondo le persone del cliente, interpellate a quattro traguardi. Non compare alcun nome.
survey-answers-none = Ancora nessuna risposta
survey-answers-none-text = Le risposte delle persone del cliente compaiono qui.
survey-center = Che cosa dicono i clienti del nostro aiuto
survey-center-lead = A quattro traguardi di un progetto si chiede agli amministratori del cliente quanto è utile il nostro aiuto. Non compare alcun nome e la media è visibile da tre risposte in poi.
survey-all-regions = Tutte le aree
survey-show = Mostra
survey-caption = Risposte per traguardo
survey-asked = Interpellati
survey-answered = Risposte
survey-mean = Media
survey-mean-of = { $mean } su 5
survey-missing = { $count ->
    [one] Serve ancora una risposta
   *[other] Servono ancora { $count } risposte
}
survey-comments = Commenti
survey-comments-none = Ancora nessun commento
survey-comments-none-text = I commenti che i clienti aggiungono alla risposta compaiono qui, dal più recente.
mail-survey-subject = Quanto è utile il nostro aiuto?
mail-survey-text = { $tenant } ha raggiunto un traguardo: { $milestone }. Diteci quanto è utile il nostro aiuto. Bastano due clic.
mail-survey-button = Rispondi
news-kind-survey = Sondaggio sull’utilità del nostro aiuto
action-answer-survey = rispondere al sondaggio sull’utilità dell’aiuto
action-ask-survey = inviare ai clienti il sondaggio sull’utilità dell’aiuto
job-ask-survey = Sondaggio sull’utilità del nostro aiuto
