# A partner’s request that ends because what it asks for is in a plan of the customer already.

mail-request-in-plan-subject = La demande { $reference } est close : ses services sont déjà dans un plan
mail-request-in-plan-text = La demande { $reference } rédigée par { $partner } porte sur des services déjà présents dans un plan établi pour { $tenant } ; elle est donc retirée. { $partner } peut rédiger une nouvelle demande pour les autres services.
mail-request-in-plan-button = Ouvrir la page
