# Organizzazioni e abbonamenti da un file: invio, controllo, importazione, annullamento.

import-title = Aggiungi da un file
import-lead = Un file CSV salvato con un qualsiasi programma per fogli di calcolo. Il contenuto viene mostrato prima del salvataggio; poi si importano tutte le righe oppure nessuna.
import-kind = Contenuto delle righe
import-kind-tenants = Organizzazioni
import-kind-subscriptions = Abbonamenti
import-file = File
import-file-hint = UTF-8, con virgole o punti e virgola; al massimo 5 MB e 20.000 righe (500 per persone e capacità)
import-source-hint = Per le righe che non indicano la propria
import-look = Controlla il file
import-columns = Colonne
import-columns-tenants = Obbligatorie: name, domain, cloud, segment, country, zone. L’orario è dal lunedì al venerdì dalle 09:00 alle 18:00, se le colonne da hours-mon a hours-sun non indicano altro. Se l’area manca, è quella che serve il paese.
import-columns-subscriptions = Obbligatorie: domain, plan, seats, kind, start, end. I piani di licenza si scrivono come nel catalogo, ad esempio office-365-e3; i tipi sono paid, trial e no_cost.
import-line = Riga
import-column = Colonna
import-wrong = Che cosa correggere
import-faults = { $name }: { $count ->
    [one] un errore
   *[other] { $count } errori
}
import-faults-text = Nulla è stato salvato. Correggere il file e sceglierlo di nuovo.
import-faults-shown = { $count ->
    [one] Un errore
   *[other] I primi { $count } errori
}
import-of-tenants = { $count ->
    [one] Un’organizzazione.
   *[other] { $count } organizzazioni.
}
import-of-subscriptions = { $count ->
    [one] Un abbonamento.
   *[other] { $count } abbonamenti.
}
import-state-read = Nessun errore; nulla è ancora stato importato.
import-state-taken = Importazione completata.
import-state-undone = Importazione annullata.
import-state-taking-in = Importazione in corso. Ricaricare la pagina tra un momento.
import-state-taking-out = Annullamento dell’importazione in corso. Ricaricare la pagina tra un momento.
import-shown = { $count ->
    [one] La prima riga
   *[other] Le prime { $count } righe
}
import-take-in = Importa tutto
import-undo = Annulla l’importazione
import-undo-until = Termine per annullare l’importazione: { $when }, purché nel frattempo nulla si basi su questi dati.
error-import-file = Nessun file scelto. Sceglierne uno.
error-import-large = Il file è troppo grande. Sono ammessi al massimo 5 MB.
error-import-many = Il file ha troppe righe. Sono ammesse al massimo 20.000 righe; dividerlo in due.
error-import-empty = Il file non ha righe sotto i nomi delle colonne.
error-import-utf8 = Il file non è in formato UTF-8. Salvarlo come “CSV UTF-8”.
error-import-column = La colonna { $column } non è nota. Usare un nome presente nell’elenco delle colonne.
error-import-column-twice = La colonna { $column } compare due volte. Eliminarne una.
error-import-column-missing = La colonna { $column } manca. Aggiungerla.
error-import-cells = Numero di celle in questa riga: { $found }; numero di colonne: { $needed }. Racchiudere tra virgolette il testo che contiene separatori.
error-import-twice = La riga { $line } contiene gli stessi dati. Eliminare una delle due.
error-import-nobody = Nessuna organizzazione ha questo dominio. Aggiungere prima l’organizzazione.
error-import-held = L’organizzazione ha già questo piano di licenza a partire dallo stesso giorno. Rinnovarlo nella pagina dell’organizzazione.
error-import-changed = Dopo la lettura del file qualcosa è cambiato per { $name }, quindi nulla è stato importato. Inviare di nuovo il file: ogni riga viene ricontrollata.
error-import-under-way = È in corso l’importazione di un file, o il suo annullamento. Riprovare tra un momento.
error-import-built = Nel frattempo altri dati si basano su { $name }, quindi nulla è stato annullato. Modificare o terminare ogni voce nella relativa pagina.
error-import-undo-late = L’importazione risale a più di un giorno fa, quindi resta valida. Modificare o terminare ogni voce nella relativa pagina.
