# What fasttrack-tools migrate says: its commands and options (--help), what happens, and why it stops.

tools-help-command-migrate = Move mail to where it will be, from your own computer
tools-help-command-mail = Move mailboxes from one IMAP server to another
tools-help-command-run = Move what has not been moved yet; can be repeated at any time, also after it was cut off

tools-help-option-mail-source = The mailbox to copy from, as imaps://USER@HOST[:PORT] or imap+starttls://USER@HOST[:PORT]; an @ in the user name is written %40
tools-help-option-mail-target = The mailbox to copy to, in the same form
tools-help-option-source-password-env = The name of the environment variable with the password of the source; without it you are asked
tools-help-option-target-password-env = The name of the environment variable with the password of the target; without it you are asked
tools-help-option-source-token-env = The name of the environment variable with an OAuth 2.0 access token for the source, in place of a password
tools-help-option-target-token-env = The name of the environment variable with an OAuth 2.0 access token for the target, in place of a password
tools-help-option-journal = The folder in which it is recorded what has been moved; give the same one each time
tools-help-option-allow-plaintext = Also connect without encryption: others can read passwords and mail on the way
tools-help-option-source-pin = Trust only the certificate of the source with this SHA-256 (64 hexadecimal digits)
tools-help-option-target-pin = Trust only the certificate of the target with this SHA-256 (64 hexadecimal digits)
tools-help-option-insecure = Trust any certificate: others can read passwords and mail on the way

tools-migrate-folder = { $folder } ({ $messages })
tools-migrate-again = { $fault } (trying again in { $seconds } s)
tools-migrate-sum = Folders: { $folders } · messages at the target: { $there } · moved now: { $moved } · found there: { $known } · flags updated: { $flags } · not moved: { $left }
tools-migrate-left = { $folder }, UID { $uid }, { $size } bytes: { $reason }
tools-migrate-reason-too-large = The target does not accept a message of this size. Raise the limit of the mailbox, or save the message as a file.
tools-migrate-reason-no-room = The target mailbox is full. Make room or raise its quota, and run again.
tools-migrate-reason-bytes = The target does not accept the content of this message. Save it as a file.
tools-migrate-reason-refused = The target refuses this message.
tools-migrate-reason-unreadable = The source does not hand out this message. Open it there, or ask whoever runs the source to repair the mailbox.
tools-migrate-said = The server says: { $said }
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
tools-fault-mail-name = The server cannot be given the folder name { $name }.
tools-fault-mail-variable = The environment variable { $name } is empty or not set.
tools-fault-mail-pin = { $pin } is not a SHA-256 of 64 hexadecimal digits.
tools-fault-journal = The journal cannot be written: { $cause }
tools-fault-journal-busy = Another run is using this journal.
tools-fault-journal-other = This journal belongs to another migration, from { $source } to { $target }.
tools-fault-journal-newer = A newer version of this program wrote this journal.
