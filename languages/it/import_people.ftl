# People and what they can carry, by file.

import-kind-people = Persone
import-kind-capacity = Capacità degli esperti
import-columns-people = Obbligatorie: name, address, language, zone, roles. I ruoli sono specialist, manager e operator; per un esperto anche region, holidays, speaks, services e capacity. Separare con spazi più valori nella stessa cella. L’orario è dal lunedì al venerdì dalle 09:00 alle 18:00, se le colonne da hours-mon a hours-sun non indicano altro. Al massimo 500 righe.
import-columns-capacity = Obbligatorie: address, capacity. Nient’altro cambia per l’esperto. Al massimo 500 righe.
import-of-people = { $count ->
    [one] Una persona.
   *[other] { $count } persone.
}
import-of-capacity = { $count ->
    [one] Un esperto.
   *[other] { $count } esperti.
}
import-people-told = Dopo l’importazione ogni persona del file riceve un’e-mail con il collegamento per accedere.
import-capacity-now = Capacità attuale
import-capacity-then = Capacità nel file
error-import-many-people = Il file ha troppe righe. Sono ammesse al massimo 500 persone; dividerlo in due.
error-import-no-desk = Nessun esperto del Centro ha questo indirizzo. Aggiungere prima la persona.
error-import-met = Nulla è stato annullato, perché nel frattempo questa persona ha eseguito l’accesso, i suoi dati sono cambiati o ha ricevuto una proposta: { $name }. Modificare o terminare la voce nella pagina della persona.
