# I servizi del tenant con l’idoneità, mostrata senza che serva chiederla.

service-title = Servizi
service-lead = Tutti i servizi, controllo: { $date }, con le regole { $rules }. È possibile richiederne uno qualsiasi; l’esito indica che cosa possiamo fare.
service-yours = Negli abbonamenti attivi
service-request = Richiedi
service-migration-caption = Controllo: { $date }, con le regole { $rules }
service-subscriptions = Abbonamenti
service-held = { $seats ->
    [one] Una licenza, { $start } – { $end }
   *[other] { $seats } licenze, { $start } – { $end }
}
service-current = Attivo
service-ended = Terminato
service-to-begin = Non ancora iniziato
service-how = Come si decide
service-how-text = Vengono contate le licenze a pagamento degli abbonamenti attivi che includono un servizio e confrontate con le regole in vigore quel giorno. Le stesse informazioni danno sempre lo stesso esito e ogni decisione conserva ciò su cui si basa.
service-how-again = Il controllo si ripete ogni giorno e a ogni invio di una richiesta.
service-version = Regole { $rules }, versione del catalogo { $version }
service-see-requests = Vedi tutte le richieste
