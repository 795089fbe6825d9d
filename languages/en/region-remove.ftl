# Removing a region that was added here.

region-remove = Remove the region
region-remove-question = Remove the region { $region }?
region-remove-effect-countries = The countries it served are served by the catalog’s regions again.
region-remove-effect-name = Its short name is not used again.
region-used = Customers: { $tenants }. Specialists: { $specialists }. Requests, including ended ones: { $requests }.
error-region-used = This region is in use and cannot be removed. That is possible once no customer, Specialist or request refers to it.
error-region-was = A region with this short name was removed. Enter another name.
