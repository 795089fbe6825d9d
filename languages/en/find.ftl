# Finding by reference, person, domain or name.

find = Find
find-box = Find on every page
find-field = Reference, name, address or domain
find-hint = The beginning is enough: REQ-7K, Park, contoso.com. Capitals and accents make no difference.
find-error-short = Type at least two characters.
find-all = Everything found
find-exact = Exact match
find-start = What are you looking for?
find-start-text = Type the beginning of a reference, a name, a mail address or a domain. What is open to you is looked through.
find-none = Nothing found
find-none-text = Nothing that is open to you begins like this. Check the spelling, or type less of it.
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
action-find = find what is open to them
