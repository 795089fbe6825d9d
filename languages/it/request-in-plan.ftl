# A partner’s request that ends because what it asks for is in a plan of the customer already.

mail-request-in-plan-subject = La richiesta { $reference } è chiusa: i servizi sono già in un piano
mail-request-in-plan-text = La richiesta { $reference } di { $partner } riguarda servizi già presenti in un piano di { $tenant }, perciò viene ritirata. Per gli altri servizi { $partner } può scrivere una nuova richiesta.
mail-request-in-plan-button = Apri la pagina
