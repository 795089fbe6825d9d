# Several plans of one customer side by side, and services that are in one already.

plans-yours = Your plans
plans-services-more = { $count ->
    [one] { $services } and one more
   *[other] { $services } and { $count } more
}
service-in-plan = Already in one of your plans
service-to-plan = Open the plan
service-taken = Already in your plans
error-services-under-way = These services are already in one of your plans: { $services }. Leave them out of this request and go on in that plan.
