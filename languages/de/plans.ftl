# Mehrere Pläne eines Kunden nebeneinander, und Dienste, die schon in einem Plan sind.

plans-yours = Ihre Pläne
plans-services-more = { $count ->
    [one] { $services } und ein weiterer
   *[other] { $services } und { $count } weitere
}
service-in-plan = Bereits in einem Ihrer Pläne
service-to-plan = Plan öffnen
service-taken = Bereits in Ihren Plänen
error-services-under-way = Bereits in einem Ihrer Pläne: { $services }. Lassen Sie das in dieser Anfrage weg und machen Sie in jenem Plan weiter.
