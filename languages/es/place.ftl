# Dónde se celebra una reunión.

place-title = Lugar de la reunión
place-link = Dirección para unirse
place-link-hint = Empieza por https://. Ambas partes la encuentran aquí, en el correo y en su calendario.
place-keep = Usarla también en las reuniones que se reserven a partir de ahora
place-join = Unirse a la reunión
place-own-title = Lugar de sus reuniones
place-own-lead = Las reuniones que se reserven a partir de ahora se celebran en esta dirección, salvo que se indique otra en la página de una reunión.
place-coming = Próximas reuniones
error-join-link = Nadie puede unirse con esta dirección. Escriba una que empiece por https://, sin nombre ni contraseña.
mail-meeting-placed-subject = Dónde unirse: { $title }, { $start }
mail-meeting-placed-text = { $meeting } de { $tenant }, { $start }, con { $other }: el lugar ha cambiado. La invitación adjunta sustituye a la anterior.
mail-meeting-placed-button = Abrir la reunión
mail-fact-where = Unirse en
mail-meeting-join = Unirse: { $link } Propósito, orden del día y todo lo demás: { $page }
mail-meeting-of-customer = { $meeting }: { $tenant }
action-place-meeting = indicar dónde se celebran las propias reuniones
