# What fasttrack-tools migrate says: its commands and options (--help), what happens, and why it stops.

tools-help-command-migrate = Move mail to where it will be, from your own computer
tools-help-command-mail = Move mailboxes from one IMAP server to another
tools-help-command-run = Move what has not been moved yet; can be repeated at any time, also after it was cut off

tools-help-option-mail-source = The mailbox to copy from, as imaps://USER@HOST[:PORT] or imap+starttls://USER@HOST[:PORT]; an @ in the user name is written %40
tools-help-option-mail-target = The mailbox to copy to, in the same form
tools-help-option-plan = A file with many mailboxes, TOML (.toml) or CSV (.csv), in place of --source and --target
tools-help-option-source-password-env = The name of the environment variable with the password of the source; without any of these options you are asked
tools-help-option-source-password-file = The file with the password of the source in its first line; nobody but you may be able to read it
tools-help-option-source-password-command = The program that prints the password of the source, with its arguments, separated by spaces; no shell reads them
tools-help-option-source-token-env = The name of the environment variable with an OAuth 2.0 access token for the source, in place of a password
tools-help-option-source-token-command = The program that prints an access token for the source; it is run again for each connection
tools-help-option-target-password-env = The name of the environment variable with the password of the target; without any of these options you are asked
tools-help-option-target-password-file = The file with the password of the target in its first line; nobody but you may be able to read it
tools-help-option-target-password-command = The program that prints the password of the target, with its arguments, separated by spaces; no shell reads them
tools-help-option-target-token-env = The name of the environment variable with an OAuth 2.0 access token for the target, in place of a password
tools-help-option-target-token-command = The program that prints an access token for the target; it is run again for each connection
tools-help-option-journal = The folder in which it is recorded what has been moved, the same one each time; with --plan, the folder in which each mailbox has its own
tools-help-option-allow-plaintext = Also connect without encryption: others can read passwords and mail on the way
tools-help-option-source-pin = Trust only the certificate of the source with this SHA-256 (64 hexadecimal digits)
tools-help-option-target-pin = Trust only the certificate of the target with this SHA-256 (64 hexadecimal digits)
tools-help-option-insecure = Trust any certificate: others can read passwords and mail on the way
tools-help-option-workers = How many mailboxes are worked on at a time; 4 unless the plan says otherwise
tools-help-option-csv = Write what is not as it should be as CSV, to the standard output or to a file
tools-help-option-progress = How progress is shown: auto draws it on a terminal, plain prints a line for each event, json prints a line of JSON for each event to the standard output

tools-migrate-folder = { $folder } ({ $messages })
tools-migrate-again = { $fault } (trying again in { $seconds } s)
tools-migrate-sum = Folders: { $folders } · messages at the target: { $there } · moved now: { $moved } · found there: { $known } · flags updated: { $flags } · not moved: { $left }
tools-migrate-plan-sum = Mailboxes complete: { $complete } · not complete: { $incomplete } · failed: { $failed } · stopped: { $stopped }
tools-migrate-state-complete = Complete
tools-migrate-state-incomplete = Not complete
tools-migrate-state-failed = Failed
tools-migrate-state-stopped = Stopped
tools-migrate-left = { $folder }, UID { $uid }, { $size } bytes: { $reason }
tools-migrate-message = { $folder }, UID { $uid }: { $reason }
tools-migrate-whole-folder = { $folder }: { $reason }
tools-migrate-reason-too-large = The target does not accept a message of this size. Raise the limit of the mailbox, or save the message as a file.
tools-migrate-reason-no-room = The target mailbox is full. Make room or raise its quota, and run again.
tools-migrate-reason-bytes = The target does not accept the content of this message. Save it as a file.
tools-migrate-reason-refused = The target refuses this message.
tools-migrate-reason-unreadable = The source does not hand out this message. Open it there, or ask whoever runs the source to repair the mailbox.
tools-migrate-altered-keywords = { $folder }, UID { $uid }: moved without keywords that the target does not keep: { $keywords }. If the target can be set to keep them, run again.
tools-migrate-altered-nul = { $folder }, UID { $uid }: moved, but it may contain NUL bytes that arrived as other bytes. Compare the two messages, and keep the original as a file.
tools-migrate-altered-doubled = { $folder }, UID { $uid }: the target has it more than once. Delete the extra copies there, UID { $uids }.
tools-migrate-altered = { $messages ->
    [one] One message is at the target with a difference.
   *[other] { $messages } messages are at the target with a difference.
}
tools-migrate-elsewhere = { $messages ->
    [one] One message of All Mail is at the target in the folder of its label.
   *[other] { $messages } messages of All Mail are at the target in the folders of their labels.
}
tools-migrate-said = The server says: { $said }
tools-migrate-wait-suggested = The server has asked for a pause.
tools-migrate-wait-limit = The server is not accepting more at the moment.
tools-migrate-wait-budget = The bytes allowed for today have been moved. It goes on tomorrow (UTC).
tools-migrate-wait-window = It is outside the hours in which mail may move.
tools-migrate-wait-dropped = The server has closed several connections in a row.
tools-migrate-wait-connections = All connections that are allowed are in use.
tools-migrate-source = Source: { $fault }
tools-migrate-target = Target: { $fault }

tools-fault-mail-address = { $address } is not the address of a mailbox. It should look like imaps://USER@HOST, with %40 for an @ in the user name.
tools-fault-mail-plaintext = { $place } would be reached without encryption. Use imaps:// or imap+starttls://, or --allow-plaintext.
tools-fault-mail-tls = No encrypted connection to { $place }: { $cause }
tools-fault-mail-broken = The connection was cut off: { $cause }
tools-fault-mail-closed = The server closed the connection. { $said }
tools-fault-mail-late = The server has not answered for { $seconds } seconds.
tools-fault-mail-sign = The server does not accept this sign-in: { $said }
tools-fault-mail-nonsense = What the server answers is not IMAP ({ $cause }).
tools-fault-mail-refused = The server refuses { $command }: { $said }
tools-fault-mail-throttled = The server asks for a pause: { $said }
tools-fault-mail-name = The server cannot be given the folder name { $name }.
tools-fault-mail-anew = Somebody has made the folder { $name } anew while it was being moved.
tools-fault-mail-variable = The environment variable { $name } is empty or not set.
tools-fault-mail-pin = { $pin } is not a SHA-256 of 64 hexadecimal digits.
tools-fault-journal = The journal cannot be written: { $cause }
tools-fault-journal-busy = Another run is using this journal.
tools-fault-journal-other = This journal belongs to another migration, from { $source } to { $target }.
tools-fault-journal-newer = A newer version of this program wrote this journal.

tools-progress-of = { $name }: { $text }
tools-progress-begins = Begins
tools-progress-looks = Looks at what both sides hold
tools-progress-mailbox = { $name }: { $there } of { $held } messages · { $size } · { $rate } · { $end }
tools-progress-sum = Mailboxes { $through } of { $mailboxes } · messages: { $messages } · { $size } · { $rate } · { $end }
tools-progress-rate = { $size }/s
tools-progress-end = ends { $time }
tools-progress-no-end = end not known yet
tools-progress-later = { $fault } (a second attempt follows after the other mailboxes)
tools-progress-stops = Stopping. What has been moved is recorded; run the same command again to go on.

tools-fault-mail-stopped = Stopped before the end. Run the same command again to go on.
tools-fault-mail-worker = The program failed at this mailbox. What has been moved is recorded; run again, and report it if it happens twice.
tools-fault-secret-open = { $place } can be read by others. Make it yours alone (chmod 600), and change the password if it may be known.
tools-fault-secret-empty = { $place } contains no password or token in its first line.
tools-fault-secret-command = { $place } cannot be run: { $cause }
tools-fault-secret-failed = { $place } ended without a password or token ({ $cause }).
tools-fault-secret-late = { $place } has not ended after { $seconds } seconds.

tools-plan-name = { $place } is neither TOML (.toml) nor CSV (.csv) by its name.
tools-plan-line = { $place }, line { $line }: { $fault }
tools-plan-file = { $place }: { $fault }
tools-plan-syntax = This cannot be read ({ $cause }).
tools-plan-quote = A quotation mark that was opened is never closed.
tools-plan-unknown = { $key } is not known. Possible: { $known }
tools-plan-missing = Missing: { $key }
tools-plan-twice = There are two columns { $key }.
tools-plan-fields = { $there } fields, but the header has { $wanted }.
tools-plan-expected = { $key } should be { $form }.
tools-plan-form-text = a text in quotation marks
tools-plan-form-number = a whole number in the permitted range
tools-plan-form-table = a table of keys
tools-plan-form-tables = tables that begin with [[mailbox]]
tools-plan-form-command = a list of texts, the program first: ["PROGRAM", "ARGUMENT"]
tools-plan-form-security = one of "tls", "starttls", "plain"
tools-plan-form-pin = a SHA-256 of 64 hexadecimal digits
tools-plan-secret = { $key } would be a secret in the plan, where others may read it. Say instead where it is: { $places }
tools-plan-both = { $key } and { $other } cannot be given together.
tools-plan-no-secret-source = Nothing says how to sign in to the source.
tools-plan-no-secret-target = Nothing says how to sign in to the target.
tools-plan-no-server = { $key } is only a user name, and no host is given in { $section }. Give it there, or write imaps://USER@HOST here.
tools-plan-double = The same mailboxes as in line { $line }.
tools-plan-name-taken = { $name } is also the name of the mailbox in line { $line }. Give one of them another name.
tools-plan-nothing = There is no mailbox in it.
