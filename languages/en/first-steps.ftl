# First steps of a new Center, and what is shown to be copied.

people-services-all = All services
people-added = { $name } was added
people-added-text = A mail with a link to sign in is on its way. Until the first sign-in, the person is shown as invited.
people-sent-again = The mail is on its way again
people-not-come = This person has not signed in yet.
people-send-again = Send the mail again
people-none-text = Requests are offered to Specialists. Add the first one, then an organisation with its subscriptions.
tenant-first-admin = Its first admin
tenant-first-admin-text = This organisation has no admin yet. Give somebody there the address below: whoever signs in with a mail address at one of its domains, or proves a domain, can become the first admin.
tenant-first-admin-address = Address to pass on
copy = Copy
copy-done = Copied
