# People and what they can carry, by file.

import-kind-people = People
import-kind-capacity = Capacity of Specialists
import-columns-people = Needed: name, address, language, zone, roles. Roles are specialist, manager and operator; of a Specialist also region, holidays, speaks, services and capacity. Put blanks between several values in one cell. Hours are Monday to Friday from 09:00 to 18:00, unless columns hours-mon to hours-sun say otherwise. At most 500 lines.
import-columns-capacity = Needed: address, capacity. Nothing else about the Specialist changes. At most 500 lines.
import-of-people = { $count ->
    [one] One person.
   *[other] { $count } people.
}
import-of-capacity = { $count ->
    [one] One Specialist.
   *[other] { $count } Specialists.
}
import-people-told = Everybody in the file gets a mail with a link to sign in as soon as it is imported.
import-capacity-now = Capacity now
import-capacity-then = Capacity in the file
error-import-many-people = This file has too many lines. At most 500 people fit; split it in two.
error-import-no-desk = No Specialist of this Center has this address. Add the person first.
error-import-met = { $name } has signed in, has new details or has been offered something since, so nothing was undone. Change or end it on the person’s page.
