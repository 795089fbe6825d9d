# Questions that are about no task, on pages and in mails.

question-title = Fragen
question-lead = Fragen Sie Ihren Spezialisten, was zu keiner Aufgabe gehört. Die Antwort kommt in das Anleitungsverzeichnis.
question-one = Frage
question-words = Ihre Frage
question-words-hint = Ihr Spezialist erfährt es sofort und antwortet schriftlich.
question-ask = Fragen
question-none = Noch keine Fragen
question-none-text = Ihre Fragen und die Antworten erscheinen hier.
question-close = Frage schließen
question-closed-by = Geschlossen von { $name }, { $when }
question-state-open = Wartet auf Antwort
question-state-answered = Beantwortet
question-state-closed = Geschlossen
question-waiting = Fragen, die auf Antwort warten
question-waiting-caption = Fragen von Kunden, die noch niemand beantwortet hat, die älteste zuerst
question-waiting-none = Keine Frage wartet
question-waiting-none-text = Fragen von Kunden stehen hier, bis sie beantwortet sind.
mail-question-subject = { $tenant } hat eine Frage
mail-question-text = { $tenant } hat eine Frage, die zu keiner Aufgabe gehört. Lesen Sie sie und antworten Sie schriftlich.
mail-question-button = Lesen und antworten
mail-question-answered-subject = Ihre Frage ist beantwortet
mail-question-answered-text = Der Spezialist hat die Frage von { $tenant } beantwortet. Lesen Sie die Antwort und bestätigen Sie, dass Sie sie gelesen haben.
mail-question-answered-button = Antwort lesen
mail-question-closed-subject = Eine Frage ist geschlossen
mail-question-closed-text = Eine Frage von { $tenant } wurde geschlossen. Eine neue kann jederzeit gestellt werden.
mail-question-closed-button = Frage öffnen
