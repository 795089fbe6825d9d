# Il widget in un altro sito, il primo amministratore prima della richiesta.

widget-elsewhere-text = In questo sito il browser non permette al Centro di riconoscere l’utente. Aprire il Centro per vedere la richiesta aperta.
widget-open-there = Apri nel Centro
help-claim = Registrarsi prima come amministratore dell’organizzazione; poi si prosegue con la richiesta.
settings-widget-same-site = I browser mostrano la richiesta aperta solo nei siti del dominio del Centro, ad esempio admin.contoso.example accanto a fasttrack.contoso.example. Negli altri siti il riquadro contiene un collegamento al Centro.
