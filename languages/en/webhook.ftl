# What programs outside are told, and a person's meetings in its own calendar.

action-manage-webhooks = say where programs are told what changes
action-stop-webhook = stop telling a program that is gone
action-follow-calendar = read own meetings in a calendar
error-webhook-url = This is not an address that can be told. Write one like https://hooks.company.com/fasttrack, without a name or password in it.
error-webhook-many = There are as many addresses as fit. Remove one first.

calendar-title = Your meetings in your calendar
calendar-lead = A secret address for calendar apps, with your meetings of the last 30 days and all to come. Whoever knows it can read them.
calendar-made = Address
calendar-made-text = Copy it now: it is not shown again.
calendar-since = There is an address since { $date }.
calendar-make = Make the address
calendar-renew = Make another address
calendar-revoke = Revoke the address
