# Dove si svolge una riunione.

place-title = Luogo della riunione
place-link = Indirizzo per partecipare
place-link-hint = Inizia con https://. Entrambe le parti lo trovano qui, nell’e-mail e nel calendario.
place-keep = Usarlo anche per le riunioni prenotate da ora in poi
place-join = Partecipa alla riunione
place-own-title = Luogo delle proprie riunioni
place-own-lead = Le riunioni prenotate da ora in poi si svolgono a questo indirizzo, salvo che nella pagina di una riunione ne sia indicato un altro.
place-coming = Prossime riunioni
error-join-link = Nessuno può partecipare da questo indirizzo. Immetterne uno che inizi con https://, senza nome né password.
mail-meeting-placed-subject = Dove partecipare: { $title }, { $start }
mail-meeting-placed-text = { $meeting } di { $tenant }, { $start }, con { $other }: il luogo è cambiato. L’invito allegato sostituisce il precedente.
mail-meeting-placed-button = Apri la riunione
mail-fact-where = Partecipare da
mail-meeting-join = Partecipare: { $link } Scopo, ordine del giorno e altre informazioni: { $page }
mail-meeting-of-customer = { $meeting }: { $tenant }
action-place-meeting = indicare dove si svolgono le proprie riunioni
