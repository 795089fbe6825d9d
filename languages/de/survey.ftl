# The question how well the help serves, asked at four milestones: on pages and in its mail.

survey-title = Wie gut hilft Ihnen unsere Unterstützung?
survey-score-1 = Überhaupt nicht gut
survey-score-2 = Nicht besonders gut
survey-score-3 = Einigermaßen gut
survey-score-4 = Gut
survey-score-5 = Sehr gut
survey-milestone = Meilenstein
survey-milestone-kickoff = Der Kickoff hat stattgefunden
survey-milestone-remediated = Die Korrekturen sind bestätigt
survey-milestone-enabled = Ein erster Dienst ist aktiviert
survey-milestone-ended = Das Projekt ist beendet
survey-comment = Kommentar
survey-comment-hint = Was hat Ihnen geholfen, was hat gefehlt?
survey-readers = Ihr Spezialist und die Centerleitung sehen Ihre Antwort unter dem Namen Ihrer Organisation. Ihr eigener Name wird nicht angezeigt; wo nur wenige gefragt werden, lässt sich dennoch vermuten, von wem die Antwort ist.
survey-send = Antwort senden
survey-put-away = Jetzt nicht
survey-thanks = Vielen Dank für Ihre Antwort
survey-until = Bis { $when } können Sie Ihre Antwort noch ändern.
survey-over = Diese Frage ist geschlossen
survey-over-text = Bis { $when } konnten Sie antworten.
survey-score-wanted = Wählen Sie eine der fünf Antworten.
survey-answers = Antworten des Kunden
survey-answers-lead = So gut hilft unsere Unterstützung nach Ansicht der Personen beim Kunden, befragt an vier Meilensteinen. Namen werden nicht genannt.
survey-answers-none = Noch keine Antworten
survey-answers-none-text = Hier erscheint, was Personen beim Kunden antworten.
survey-center = Was Kunden über unsere Unterstützung sagen
survey-center-lead = An vier Meilensteinen eines Projekts werden die Admins des Kunden gefragt, wie gut ihnen unsere Unterstützung hilft. Namen werden nicht genannt; ein Mittelwert erscheint ab drei Antworten.
survey-all-regions = Alle Regionen
survey-show = Anzeigen
survey-caption = Antworten nach Meilenstein
survey-asked = Befragte
survey-answered = Antworten
survey-mean = Mittelwert
survey-mean-of = { $mean } von 5
survey-missing = { $count ->
    [one] Noch eine Antwort nötig
   *[other] Noch { $count } Antworten nötig
}
survey-comments = Kommentare
survey-comments-none = Noch keine Kommentare
survey-comments-none-text = Kommentare, die Kunden zu ihrer Antwort schreiben, erscheinen hier, die neuesten zuerst.
mail-survey-subject = Wie gut hilft Ihnen unsere Unterstützung?
mail-survey-text = { $tenant } hat einen Meilenstein erreicht: { $milestone }. Sagen Sie uns, wie gut Ihnen unsere Unterstützung hilft. Zwei Klicks genügen.
mail-survey-button = Antworten
news-kind-survey = Umfrage zu unserer Unterstützung
action-answer-survey = die Umfrage zur Unterstützung beantworten
action-ask-survey = Kunden zur Unterstützung befragen
job-ask-survey = Umfrage zu unserer Unterstützung
