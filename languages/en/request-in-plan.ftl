# A partner’s request that ends because what it asks for is in a plan of the customer already.

mail-request-in-plan-subject = Request { $reference } is closed: its services are in a plan already
mail-request-in-plan-text = Request { $reference } of { $partner } asks for services that are already in a plan of { $tenant }, so it is withdrawn. { $partner } can write a new request for the other services.
mail-request-in-plan-button = Open the page
