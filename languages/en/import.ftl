# Organisations and subscriptions by file: sent, looked at, taken in, taken out again.

import-title = Add from a file
import-lead = A CSV file saved by any spreadsheet program. You see what is in it before anything is saved; then every line is imported, or none.
import-kind = What the lines are
import-kind-tenants = Organisations
import-kind-subscriptions = Subscriptions
import-file = File
import-file-hint = UTF-8, with commas or semicolons; at most 5 MB and 20,000 lines (500 for people and capacity)
import-source-hint = For lines that do not name their own
import-look = Check the file
import-columns = Columns
import-columns-tenants = Needed: name, domain, cloud, segment, country, zone. Hours are Monday to Friday from 09:00 to 18:00, unless columns hours-mon to hours-sun say otherwise. Without a region it is the one that serves the country.
import-columns-subscriptions = Needed: domain, plan, seats, kind, start, end. Plans are written as in the catalog, such as office-365-e3; kinds are paid, trial and no_cost.
import-line = Line
import-column = Column
import-wrong = What to correct
import-faults = { $name }: { $count ->
    [one] one error
   *[other] { $count } errors
}
import-faults-text = Nothing was saved. Correct the file and choose it again.
import-faults-shown = { $count ->
    [one] One of them
   *[other] The first { $count } of them
}
import-of-tenants = { $count ->
    [one] One organisation.
   *[other] { $count } organisations.
}
import-of-subscriptions = { $count ->
    [one] One subscription.
   *[other] { $count } subscriptions.
}
import-state-read = There are no errors, and nothing has been imported yet.
import-state-taken = They were imported.
import-state-undone = The import was undone.
import-state-taking-in = The import is under way. Load this page again in a moment.
import-state-taking-out = The import is being undone. Load this page again in a moment.
import-shown = { $count ->
    [one] Its first line
   *[other] Its first { $count } lines
}
import-take-in = Import all of them
import-undo = Undo the import
import-undo-until = The import can be undone until { $when }, as long as nothing depends on it.
error-import-file = No file is chosen. Choose one.
error-import-large = This file is too large. At most 5 MB fit.
error-import-many = This file has too many lines. At most 20,000 fit; split it in two.
error-import-empty = This file has no lines beneath its column names.
error-import-utf8 = This file is not UTF-8. Save it as “CSV UTF-8”.
error-import-column = The column { $column } is not known. Use a name from the list of columns.
error-import-column-twice = The column { $column } appears twice. Leave one of them out.
error-import-column-missing = The column { $column } is missing. Add it.
error-import-cells = This line has { $found } cells, but there are { $needed } columns. Put text with separators in quotation marks.
error-import-twice = Line { $line } says the same. Leave one of them out.
error-import-nobody = No organisation has this domain. Add the organisation first.
error-import-held = This organisation holds this plan from the same day already. Renew it on its page.
error-import-changed = { $name } is no longer as it was when this file was read, so nothing was imported. Send the file again: every line is checked again.
error-import-under-way = A file is being imported or undone. Try again in a moment.
error-import-built = Something depends on { $name } by now, so nothing was undone. Change or end it on its page.
error-import-undo-late = This was imported more than a day ago, so it stays. Change or end each on its page.
