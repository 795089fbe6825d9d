# Mehrere Pläne eines Kunden nebeneinander, und Dienste, die schon in einem Plan sind.

plans-yours = Ihre Pläne
plans-services-more = { $count ->
    [one] { $services } und ein weiterer
   *[other] { $services } und { $count } weitere
}
service-in-plan = Bereits in einem Ihrer Pläne
service-to-plan = Plan öffnen
service-taken = Bereits in Ihren Plänen
error-services-under-way = Diese Dienste sind bereits in einem Ihrer Pläne: { $services }. Lassen Sie sie in dieser Anfrage weg und arbeiten Sie in dem Plan weiter, der sie enthält.
