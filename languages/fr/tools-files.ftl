# Where fasttrack-tools writes to.

tools-fault-same-file = { $place } est déjà lu ou écrit au cours de cette exécution : indiquez un autre fichier.
