# Varios planes de un cliente, y servicios que ya están en uno.

plans-yours = Sus planes
plans-services-more = { $count ->
    [one] { $services } y uno más
   *[other] { $services } y { $count } más
}
service-in-plan = Ya está en uno de sus planes
service-to-plan = Abrir el plan
service-taken = Ya están en sus planes
error-services-under-way = Estos servicios ya están en uno de sus planes: { $services }. Quítelos de esta solicitud y continúe en ese plan.
