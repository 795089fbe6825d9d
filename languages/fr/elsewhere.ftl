# Le widget sur un autre site, le premier administrateur avant la demande.

widget-elsewhere-text = Sur ce site, votre navigateur ne permet pas au Centre de vous reconnaître. Ouvrez le Centre pour voir votre demande en cours.
widget-open-there = Ouvrir dans le Centre
help-claim = Devenez d’abord administrateur de votre organisation ; vous poursuivrez ensuite la demande.
settings-widget-same-site = Les navigateurs n’affichent la demande en cours que sur les sites du domaine du Centre, par exemple admin.contoso.example à côté de fasttrack.contoso.example. Sur les autres sites, le cadre contient un lien vers le Centre.
