# Where fasttrack-tools writes to.

tools-fault-same-file = { $place } wird in diesem Lauf bereits gelesen oder geschrieben: Nennen Sie eine andere Datei.
