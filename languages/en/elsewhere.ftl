# The widget on another site, the claim on the way to a request.

widget-elsewhere-text = On this site your browser does not let the Center know you. Open the Center to see your open request.
widget-open-there = Open at the Center
help-claim = Become the first admin of your organisation; then you go on with the request.
settings-widget-same-site = Browsers show it only on sites of the Center’s own domain, such as admin.contoso.example beside fasttrack.contoso.example. On other sites the frame offers to open the Center.
