# Sign-in, one’s own page, the demo’s doors.

signin-title = Sign in
signin-lead = We send a code to your mail address. There is no password.
signin-address = Mail address
signin-send = Send a code
signin-code-title = Enter the code
signin-code-text = If { $address } is known here, a code of six digits is on its way. It works once, for 10 minutes, in this browser.
signin-code = Code
signin-code-hint = Valid until { $time }
signin-enter = Sign in
signin-new-code = Send a new code
signin-other-address = Use another address
error-code-digits = The code has six digits.
error-code-wrong = { $left ->
    [one] That is not the code. One try is left.
   *[other] That is not the code. { $left } tries are left.
}
error-code-over = This code no longer works. Send a new one.
signin-too-many = Too many codes were asked for. Wait { $length }, then try again.
you-title = You
you-name = Name
you-language = Language
you-zone = Time zone
you-memberships = Where you belong
you-signins = Where you are signed in
you-signins-caption = Revoke what you do not know.
you-signin-device = Browser
you-signin-since = Since
you-signin-seen = Last seen
you-signin-here = this one
you-signin-revoke = Revoke
you-signin-revoke-of = Revoke the sign-in of { $when }
you-sign-out = Sign out
you-signed-out = You are signed out.

# Choosing where to go
doors-title = Where do you want to go?
doors-none = No membership is active
doors-none-text = Ask an admin of your organisation to name you, then come back.
role-customer-admin = Admin
role-representative = Representative
role-partner = Partner
role-specialist = Specialist
role-manager = Center manager
role-operator = Operator

# Roles and responsibilities
roles-title = Roles and responsibilities
roles-lead = Specialists guide in meetings and in writing. They cannot act on your behalf.

# The demo
demo-title = Demo Center
demo-lead = Choose who you want to be. One click signs you in.
demo-be = Sign in as { $name }
demo-mailbox-title = Mailbox of the demo
demo-mailbox-none = No mail yet
demo-mailbox-to = To
demo-mailbox-subject = Subject
demo-mailbox-sent = Sent
demo-clock-title = Clock of the demo
demo-clock-now = It is { $when }.
demo-clock-hour = Go on by an hour
demo-clock-business-day = Go on by a business day
demo-clock-month = Go on by 30 days
