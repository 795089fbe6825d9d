# O widget em outro site, o primeiro administrador antes da solicitação.

widget-elsewhere-text = Neste site, seu navegador não permite que o Centro reconheça você. Abra o Centro para ver sua solicitação em aberto.
widget-open-there = Abrir no Centro
help-claim = Torne-se primeiro administrador da sua organização; depois você continua a solicitação.
settings-widget-same-site = Os navegadores mostram a solicitação em aberto apenas em sites do domínio do Centro, como admin.contoso.example ao lado de fasttrack.contoso.example. Em outros sites, o quadro traz um link para o Centro.
