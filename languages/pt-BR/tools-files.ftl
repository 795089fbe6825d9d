# Where fasttrack-tools writes to.

tools-fault-same-file = { $place } já é lido ou gravado nesta execução: informe outro arquivo.
