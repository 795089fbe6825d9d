# What only the demo has: people to be, the mailbox, the clock.

demo-title = Demo Center
demo-lead = Choose who you want to be. One click signs you in.
