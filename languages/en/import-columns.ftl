# What the columns of a file hold.

import-titles = A cell can hold the word shown here or the name used on the pages, in your language or in English.
import-template = Download a template
import-needed = Needed
import-needed-yes = yes
import-needed-no = no
import-holds = What it holds
import-such-as = Such as
import-several = Several in one cell: put | between them
import-choices = { $count ->
    [one] One choice
   *[other] { $count } choices
}
import-example-source = Example
