# Was an einer Antwort nicht stimmt und wie es weitergeht. Steht neben dem Feld und in der Liste über dem Formular.

errors-heading = { $count ->
    [one] Eine Antwort muss geändert werden
   *[other] { $count } Antworten müssen geändert werden
}
errors-line = { $field }: { $text }
error-empty = Das Feld ist leer. Geben Sie eine Antwort ein.
error-choose = Es ist nichts ausgewählt. Treffen Sie eine Auswahl.
error-choose-any = Es ist nichts ausgewählt. Wählen Sie mindestens eine Möglichkeit aus.
error-too-long = Der Text ist zu lang. Höchstens { $most } Zeichen sind möglich.
error-characters = Der Text enthält Zeichen, die nicht gespeichert werden können, etwa Steuerzeichen. Geben Sie ihn erneut ein.
error-unknown-choice = Das steht nicht zur Auswahl. Wählen Sie einen Eintrag aus der Liste.
error-date = Das ist kein Datum. Geben Sie es in dieser Form ein: 2026-10-06.
error-date-past = { $date } liegt in der Vergangenheit. Wählen Sie einen späteren Tag.
error-date-far = { $date } liegt mehr als zwei Jahre voraus. Wählen Sie einen früheren Tag.
error-time = Das ist keine Uhrzeit. Geben Sie sie in dieser Form ein: 09:00.
error-time-order = Das Ende muss nach dem Anfang liegen.
error-time-overlap = Diese Zeiten überschneiden sich. Jede Minute darf nur einmal vorkommen.
error-address = Das ist keine E-Mail-Adresse. Geben Sie sie in dieser Form ein: name@firma.com.
error-language = Das ist keine der zwölf Sprachen. Wählen Sie eine aus der Liste.
error-agree = Hier wird Ihre Bestätigung benötigt.
error-file-large = { $name } ist zu groß. Eine Datei darf höchstens { $most } MB haben. Wählen Sie die Dateien erneut aus.
error-file-many = Das ist zu viel auf einmal. Möglich sind höchstens { $files } Dateien mit je { $most } MB. Wählen Sie die Dateien erneut aus.
error-file-quota = Die Nachweise Ihrer Organisation belegen alle { $most } MB. Geben Sie stattdessen an, wo diese Datei liegt.
error-file-empty = { $name } ist leer. Wählen Sie die Dateien erneut aus.
error-file-name = Der Name einer Datei kann nicht gespeichert werden. Benennen Sie sie mit höchstens { $most } gewöhnlichen Zeichen um und wählen Sie die Dateien erneut aus.
error-file-needed = Es fehlt eine Datei oder ein Ablageort. Fügen Sie eine Datei an oder geben Sie an, wo sie abgelegt ist.
error-file-broke-off = Die Dateien sind nicht vollständig angekommen. Wählen Sie sie erneut aus.
error-file-again = Wegen der anderen Antworten wurden die Dateien nicht gespeichert. Wählen Sie sie erneut aus.
error-reason-needed = Ein Grund ist erforderlich. Ein ganzer Satz genügt.

# Seiten, die nicht angezeigt werden konnten
fault-heading-not-found = Diese Seite gibt es hier nicht
fault-text-not-found = Vielleicht ist die Adresse falsch geschrieben oder der Link abgelaufen, oder die Seite gehört jemand anderem.
fault-heading-refused = Das können Sie hier nicht tun
fault-text-refused = Ihre Rolle schließt das nicht ein. Es wurde nichts geändert.
fault-heading-conflict = Jemand war schneller
fault-text-conflict = Seit Sie die Seite geöffnet haben, hat sich etwas geändert, oder das Formular wurde schon gesendet. Nichts wurde doppelt geändert. Gehen Sie zurück, sehen Sie sich den aktuellen Stand an und versuchen Sie es erneut.
fault-heading-signed-out = Sie wurden abgemeldet
fault-text-signed-out = Melden Sie sich wieder an und senden Sie das Formular noch einmal: Es wurde nichts geändert, und Ihr Text steht unten.
fault-heading-unreadable = Dieses Formular konnte nicht gelesen werden
fault-text-unreadable = Es war unvollständig oder zu groß. Es wurde nichts geändert. Gehen Sie zurück und senden Sie es erneut.
fault-heading-too-many = Zu viele Versuche
fault-text-too-many = Warten Sie ein paar Minuten und versuchen Sie es dann erneut. Es wurde nichts geändert.
fault-heading-failed = Das ist uns nicht gelungen
fault-text-failed = Der Fehler liegt bei uns. Es wurde nichts unvollständig gespeichert. Versuchen Sie es in ein paar Minuten erneut; tritt der Fehler wieder auf, nennen Sie uns die Referenz unten.
fault-reference = Referenz { $reference }
fault-typed = Was Sie geschrieben haben
fault-typed-text = Es wurde nicht gespeichert. Kopieren Sie, was Sie noch brauchen.
fault-home = Zur Startseite
