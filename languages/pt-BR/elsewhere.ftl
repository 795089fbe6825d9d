# O widget em outro site, o primeiro administrador antes da solicitação.

widget-elsewhere-text = Neste site, seu navegador não permite que o Centro reconheça você. Abra o Centro para ver sua solicitação em aberto.
widget-open-there = Abrir no Centro
help-claim = Torne-se o primeiro administrador da sua organização; depois você continua a solicitação.
settings-widget-same-site = Os navegadores a mostram apenas em sites do domínio do Centro, como admin.contoso.example ao lado de fasttrack.contoso.example. Em outros sites, o quadro oferece abrir o Centro.
