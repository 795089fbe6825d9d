# The secret that fasttrack-tools hashes names with before it sends them.

tools-fault-hash-key = { $place } non contiene un segreto di almeno { $least } caratteri con cui calcolare gli hash dei nomi.
tools-fault-hash-key-home = Non c’è una cartella personale in cui conservare il segreto per gli hash dei nomi: indicarne il file con --hash-key.
tools-send-key = I nomi sono sostituiti da hash calcolati con il segreto in { $place }. Conservare questo file e non condividerlo con nessuno: senza di esso il Centro non può riconoscere ciò che ha già visto.
