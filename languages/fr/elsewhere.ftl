# Le widget sur un autre site, le premier administrateur avant la demande.

widget-elsewhere-text = Sur ce site, votre navigateur ne permet pas au Centre de vous reconnaître. Ouvrez le Centre pour voir votre demande en cours.
widget-open-there = Ouvrir dans le Centre
help-claim = Devenez le premier administrateur de votre organisation ; vous poursuivrez ensuite la demande.
settings-widget-same-site = Les navigateurs ne l’affichent que sur les sites du domaine du Centre, par exemple admin.contoso.example à côté de fasttrack.contoso.example. Sur les autres sites, le cadre propose d’ouvrir le Centre.
