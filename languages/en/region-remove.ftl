# Removing a region that was added here.

region-remove = Remove the region
region-remove-question = Remove the region { $region }?
region-remove-effect-countries = The countries it served are served by the catalog’s regions again.
region-remove-effect-name = Its short name is not given again.
region-used = Customers: { $tenants }. Specialists: { $specialists }. Requests, ended ones too: { $requests }.
error-region-used = This region is in use and stays. It can be removed when no customer, Specialist or request names it.
error-region-was = A region with this short name was removed. Write another one.
