# El widget en otro sitio, el primer administrador antes de la solicitud.

widget-elsewhere-text = En este sitio su navegador no permite que el Centro le reconozca. Abra el Centro para ver su solicitud abierta.
widget-open-there = Abrir en el Centro
help-claim = Conviértase primero en administrador de su organización; después continuará con la solicitud.
settings-widget-same-site = Los navegadores muestran la solicitud abierta solo en sitios del dominio del Centro, como admin.contoso.example junto a fasttrack.contoso.example. En otros sitios el marco incluye un vínculo al Centro.
