# Finding by reference, person, domain or name.

find = Search
find-box = Search on every page
find-field = Reference, name, address or domain
find-hint = The beginning is enough: REQ-7K, Park, contoso.com. Capitals and accents make no difference.
find-error-short = Type at least two characters.
find-all = All results
find-exact = Exact match
find-start = What are you looking for?
find-start-text = Type the beginning of a reference, a name, a mail address or a domain. The search covers everything you have access to.
find-none = No results
find-none-text = Nothing you have access to begins with this. Check the spelling, or type a shorter beginning.
find-requests = Requests
find-tenants = Organisations
find-people = People
find-tasks = Tasks
find-more-requests = More requests
find-more-tenants = More organisations
find-more-people = More people
find-more-tasks = More tasks
find-of-center = Works at the Center
find-of-partner = Works at a partner
action-find = search what they have access to
