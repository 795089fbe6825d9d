# A partner’s request that ends because what it asks for is in a plan of the customer already.

mail-request-in-plan-subject = La solicitud { $reference } está cerrada: sus servicios ya están en un plan
mail-request-in-plan-text = La solicitud { $reference } de { $partner } pide servicios que ya están en un plan de { $tenant }, por lo que se retira. Para los demás servicios, { $partner } puede preparar una nueva solicitud.
mail-request-in-plan-button = Abrir la página
