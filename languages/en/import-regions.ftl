# Regions by file.

import-kind-regions = Regions
import-columns-regions = Needed: name, title, zone, holidays. The name is the short name that appears in addresses; countries are two letters each. Hours are Monday to Friday from 09:00 to 18:00, unless columns hours-mon to hours-sun say otherwise. Without a reason the file’s name is shown as the reason. A region is in force as soon as it is imported. At most 100 lines.
import-of-regions = { $count ->
    [one] One region.
   *[other] { $count } regions.
}
error-import-many-regions = This file has too many lines. At most 100 regions fit; cut it in two.
