# Das Anleitungsverzeichnis.

ledger-title = Anleitungsverzeichnis
ledger-lead = Jede Anleitung, schriftlich oder in einer Besprechung gegeben, mit Version und Sprache ihres Dokuments.
ledger-unread = { $count } noch nicht bestätigt
ledger-given = Gegeben
ledger-what = Inhalt
ledger-version = Version
ledger-language = Sprache
ledger-acknowledged = Als gelesen bestätigt
ledger-acknowledged-by = { $name }, { $when }
ledger-not-yet = Noch nicht
ledger-acknowledge = Ich habe das gelesen
ledger-document = { $title }, Version { $version }
ledger-said-in = Gesagt in: { $meeting }
ledger-answers = Antwort auf: { $question }
ledger-meeting = { $title }, { $date }
ledger-none = Noch keine Anleitung
ledger-none-text = Anleitung erscheint hier, sobald Ihr Spezialist sie gibt.
ledger-older = Ältere
ledger-newest = Neueste
