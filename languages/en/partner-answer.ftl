# What a tenant answers a partner’s request, and what the partner is told of it.

consent-goes-on = Allowed. It goes on by itself as soon as a Specialist has accepted request { $reference }, or that request has ended.
consent-goes-on-if = One request at a time is offered to Specialists. If you allow this one, it goes on by itself as soon as that one has been accepted or has ended.
consent-allow-once = Allow this request only
consent-allow-once-text = Only this request goes on, for the services it names. Nothing else is opened to the partner, and the permission ends with the request.
consent-allow-standing-text = A consent also covers later requests, for the services and until the day you choose.
consent-once-line = { $partner } may ask for assistance for { $services } in request { $reference } only. This ends with the request.
consent-answers = The partner’s answers
partner-allowed = The customer has allowed this request. It goes on by itself, and you get a mail then.
mail-request-allowed-subject = Request { $reference } for { $tenant } goes on
mail-request-allowed-text = { $tenant } has allowed request { $reference } of { $partner }. { $next }
mail-request-allowed-button = Open the request
mail-partner-place-subject = You can sign in for { $partner }
mail-partner-place-text = { $center } added you to the people of { $partner }. Sign in with this mail address; a code is sent to it each time, and there is no password. Your customers are under My Customers.
mail-partner-place-button = Sign in
