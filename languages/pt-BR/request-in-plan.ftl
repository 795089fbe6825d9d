# A partner’s request that ends because what it asks for is in a plan of the customer already.

mail-request-in-plan-subject = A solicitação { $reference } foi encerrada: os serviços já estão em um plano
mail-request-in-plan-text = A solicitação { $reference }, de { $partner }, pede serviços que já estão em um plano de { $tenant }; por isso, ela é retirada. Para os demais serviços, { $partner } pode criar uma nova solicitação.
mail-request-in-plan-button = Abrir a página
