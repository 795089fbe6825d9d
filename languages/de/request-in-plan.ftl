# A partner’s request that ends because what it asks for is in a plan of the customer already.

mail-request-in-plan-subject = Anfrage { $reference } ist beendet: Die Dienste sind bereits in einem Plan
mail-request-in-plan-text = Die Anfrage { $reference } von { $partner } nennt Dienste, die bei { $tenant } bereits in einem Plan sind, und wird deshalb zurückgezogen. Für die übrigen Dienste kann { $partner } eine neue Anfrage schreiben.
mail-request-in-plan-button = Seite öffnen
