# Where fasttrack-tools writes to.

tools-fault-same-file = { $place } ya se lee o se escribe en esta ejecución: indique otro archivo.
