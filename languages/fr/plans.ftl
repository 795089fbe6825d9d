# Plusieurs plans d’un client côte à côte, et services déjà compris dans un plan.

plans-yours = Vos plans
plans-services-more = { $count ->
    [one] { $services } et { $count } autre
   *[other] { $services } et { $count } autres
}
service-in-plan = Déjà dans l’un de vos plans
service-to-plan = Ouvrir le plan
service-taken = Déjà dans vos plans
error-services-under-way = Services déjà présents dans l’un de vos plans : { $services }. Retirez-les de cette demande et poursuivez dans ce plan.
