# What programs outside are told, and a person's meetings in its own calendar.

action-manage-webhooks = choose which programs are notified of changes
action-stop-webhook = stop notifying a program that is gone
action-follow-calendar = follow their own meetings in a calendar
error-webhook-url = Nothing can be sent to this address. Enter one like https://hooks.company.com/fasttrack, without a name or password in it.
error-webhook-many = The list is full. Remove an address first.

calendar-title = Your meetings in your calendar
calendar-lead = A secret address for calendar apps, with your meetings of the last 30 days and all to come. Whoever knows it can read them.
calendar-made = Address
calendar-made-text = Copy it now: it is not shown again.
calendar-since = There is an address since { $date }.
calendar-make = Make the address
calendar-renew = Make another address
calendar-revoke = Revoke the address

webhook-title = Webhooks
webhook-lead = Your own programs are notified of what changes here. Each message is signed with the secret of its address.
webhook-text = Your own programs can be notified of what changes here.
webhook-of = Webhooks of { $name }
webhook-one = Webhook
webhook-none = No address yet
webhook-none-text = Add the address of a program that wants to know when a request, a task or a meeting changes.
webhook-add = Add an address
webhook-url = Address
webhook-url-hint = It begins with https:// and answers with a status from 200 to 299
webhook-kinds = Events
webhook-kinds-hint = Choose none to be notified of every event
webhook-all = All events
webhook-count = { $count ->
    [one] { $count } kind of event
   *[other] { $count } kinds of events
}
webhook-state = State
webhook-on = On
webhook-off-switched-off = Switched off
webhook-off-gone = Off: the address is gone (410)
webhook-off-keeper-left = Off: nobody is responsible for it now
webhook-change = Change the address
webhook-test = Send a test message
webhook-switch-on = Switch on
webhook-switch-off = Switch off
webhook-secret-made = Secret of this address
webhook-secret-text = Copy it now: it is not shown again. Your program uses it to check the signature of every message.
webhook-secret-new = Replace the secret
webhook-secret-both = Until { $until } messages are signed with the former secret too.
webhook-remove = Remove
webhook-remove-question = Remove this address?
webhook-remove-effect = Nothing more is sent to it, and the log of its messages is removed with it.
webhook-log = Messages
webhook-log-text = The newest first; each is kept for 30 days after it ended. Only the status of an answer is kept.
webhook-log-none = No message yet
webhook-log-none-text = The next change is sent here. A test message shows at once whether it arrives.
webhook-event = Event
webhook-answer = Answer
webhook-tries = Tries
webhook-when = Time
webhook-next = Next try: { $when }
webhook-again = Send again
webhook-delivery-waiting = Waiting
webhook-delivery-delivered = Delivered
webhook-delivery-exhausted = Not delivered
webhook-delivery-stopped = Stopped
webhook-fault-url = Nothing can be sent to this address
webhook-fault-name = Name not found
webhook-fault-network = Network not allowed
webhook-fault-connect = No connection
webhook-fault-tls = Certificate refused
webhook-fault-time = Took too long
webhook-fault-answer = No valid answer
webhook-fault-rests = Paused: it did not answer in time just before
webhook-fault-center = The Center could not send it
