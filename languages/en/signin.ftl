# Sign-in, and choosing where to go.

signin-title = Sign in
signin-lead = We send a code to your mail address. There is no password.
signin-claim-lead = First we send a code to your mail address, whatever its domain. Then you prove a domain of your organisation.
signin-ended = Your earlier sign-in has ended. Sign in again to go on.
signin-address = Mail address
signin-send = Send a code
signin-code-title = Enter the code
signin-code-text = If we know your address, a code of six digits is on its way. It works once, for { $minutes } minutes, in this browser.
signin-code-claim-text = A code of six digits is on its way. It works once, for { $minutes } minutes, in this browser.
signin-code = Code
signin-code-hint = Six digits from the mail
signin-enter = Sign in
signin-new-code = Send a new code
signin-unknown = Address not known here? Prove a domain of your organisation
error-code-digits = The code has six digits. Type all of them.
error-code = That is not the code, or it no longer works. Check the digits, or send a new one.

# Choosing where to go
doors-title = Where do you want to go?
doors-none = No membership is active
doors-none-text = Ask an admin of your organisation to name you, then come back.
role-customer = Customer
role-specialist = Specialist
role-manager = Center manager
role-operator = Operator
