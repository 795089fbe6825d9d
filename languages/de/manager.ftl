# What managers read beside their lists: next steps, questions of the whole Center, engagements of a tenant.

queue-next-offered = Als Nächstes antwortet der gefragte Spezialist. Ohne rechtzeitige Antwort geht die Anfrage an den nächsten.
queue-next-late = Als Nächstes geht die Anfrage an den nächsten Spezialisten, weil ein Angebot abgelaufen ist.
queue-next-nobody = Als Nächstes wird die Anfrage innerhalb einer Stunde erneut geprüft. Solange niemand passt, können nur Sie helfen: Achten Sie darauf, dass Ihre Spezialisten sich angemeldet haben, oder ergänzen Sie Sprachen, Dienste, Arbeitszeiten oder Kapazität.
queue-next-first = Als Nächstes sucht die Zuteilung innerhalb weniger Minuten einen Spezialisten.
queue-next-again = Als Nächstes geht die Anfrage innerhalb weniger Minuten an einen anderen Spezialisten.
question-answerer = Wer antworten sollte
question-manager-text = Es antwortet nur der leitende Spezialist. Dauert das zu lange, sprechen Sie mit ihm oder vermerken Sie eine Abwesenheit, damit andere einspringen.
question-stuck = Aufgaben, bei denen Hilfe benötigt wird
question-stuck-caption = Was Kunden bei ihren Aufgaben aufhält, in ihren eigenen Worten; die am längsten wartenden zuerst
tenant-engagements = Projekte
