# The widget on another site, the claim on the way to a request.

widget-elsewhere-text = On this site your browser does not tell the Center who you are. Open the Center to see your open request.
widget-open-there = Open at the Center
help-claim = First become an admin of your organisation; then go on with the request.
settings-widget-same-site = Browsers show the open request only on sites of the Center’s own domain, such as admin.contoso.example beside fasttrack.contoso.example. On other sites the frame links to the Center.
