# Where fasttrack-tools writes to.

tools-fault-same-file = { $place } viene già letto o scritto in questa esecuzione: indicare un altro file.
