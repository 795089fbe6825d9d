# Removing a region that was added here.

region-remove = Rimuovi l’area
region-remove-question = Rimuovere l’area { $region }?
region-remove-effect-countries = I paesi che serviva sono di nuovo serviti dalle aree del catalogo.
region-remove-effect-name = Il suo nome breve non viene più assegnato.
region-used = Clienti: { $tenants }. Esperti: { $specialists }. Richieste, anche terminate: { $requests }.
error-region-used = Questa area è in uso e resta. Può essere rimossa quando nessun cliente, esperto o richiesta la indica.
error-region-was = Un’area con questo nome breve è stata rimossa. Immetterne un altro.
