# Regions that managers add beside those of the catalog.

region-add = Aggiungi un’area
region-add-lead = Si affianca alle aree del catalogo ed è in vigore da subito: smistamento, orari liberi, scadenze e impegni ne tengono conto.
region-add-hours = Orario nell’ora locale dell’area, ad esempio 09:00-12:00, 13:00-18:00. Lasciare vuoti i giorni di chiusura.
region-own-change = Modifica: { $region }
region-own-change-lead = In vigore da subito. Le scadenze già comunicate restano invariate. L’orario e i singoli giorni si modificano nella pagina dell’area.
region-own-edit = Modifica l’area
region-title = Nome visualizzato
region-title-hint = Ad esempio Europa del Nord
region-short = Nome breve
region-short-hint = Lettere minuscole, cifre e trattini, ad esempio europa-nord. Compare negli indirizzi e nei file e non si può modificare in seguito.
region-calendar-hint = Solo i paesi di cui il catalogo conosce le festività
region-serves = Paesi serviti
region-serves-hint = Due lettere per paese, ad esempio SE NO. Un paese finora servito da un’altra area passa a questa.
region-serves-none = Ancora nessuno
region-hours-own = Questo orario è stato indicato all’aggiunta dell’area. Fonte: { $source }.
region-in-own = All’aggiunta
region-changed-own = { $region }: { $zone }, paesi: { $countries }
error-region-name = Questo non è un nome breve. Immettere lettere minuscole, cifre e trattini, ad esempio europa-nord.
error-region-known = Un’altra area ha questo nome breve. Immetterne un altro.
error-region-country = { $country } non è un paese. Immettere due lettere per paese, ad esempio SE NO.
error-region-country-served = { $country } è servito da un’altra area aggiunta qui. Toglierlo prima da quella.
