# The guidance ledger.

ledger-title = Guidance ledger
ledger-lead = Every piece of advice, in writing or said in a meeting, with its document’s version and language.
ledger-unread = { $count } not acknowledged yet
ledger-given = Given
ledger-what = What
ledger-version = Version
ledger-language = Language
ledger-acknowledged = Acknowledged
ledger-acknowledged-by = { $name }, { $when }
ledger-not-yet = Not yet
ledger-acknowledge = I have read this
ledger-document = { $title }, version { $version }
ledger-said-in = Said in: { $meeting }
ledger-answers = Answers: { $question }
ledger-meeting = { $title }, { $date }
ledger-none = No guidance yet
ledger-none-text = Advice appears here as soon as your Specialist gives it.
ledger-older = Older
ledger-newest = Newest
