# Novedades por correo: lo que elige cada persona, el resumen diario y cómo detenerlo.
news-title = Novedades por correo
news-lead = Lo que requiere su intervención, como una invitación, una decisión o un código, se envía de inmediato. Elija aquí cómo recibir todo lo demás.
news-kind-guidance = Orientación sobre sus tareas
news-kind-words = Lo que escriben los clientes sobre las tareas
news-kind-review = Evidencias mostradas y revisadas
news-kind-course = Trabajo estancado o reanudado
news-kind-partner = Nuevos clientes y su consentimiento
news-way-at-once = De inmediato
news-way-digest = En el resumen diario
news-way-never = No por correo
news-hour = Hora del resumen
news-hour-hint = Según el reloj de { $place }, en sus días laborables. Si no hay nada nuevo, no se envía ningún correo.
digest-title = Resumen diario
digest-gathers = Reúne:
digest-stop-text = Lo que reúne el resumen dejará de enviársele por correo; las páginas lo siguen mostrando. Lo que requiere su intervención se le seguirá enviando de inmediato.
digest-stop = Detener el resumen
digest-stopped = El resumen se ha detenido
digest-stopped-these = Ya no recibirá por correo:
digest-stopped-text = Puede volver a elegirlo en su página, en “Novedades por correo”.
mail-digest-subject = { $number ->
    [one] Una novedad
   *[other] { $number } novedades
}
mail-digest-of-one = { $tenant }: { $news }
mail-digest-of-many = { $customers } clientes: { $news }
mail-digest-text = Esto es lo nuevo. Cada línea abre su página.
mail-digest-more = { $number ->
    [one] Hay una novedad más en sus páginas.
   *[other] Hay { $number } novedades más en sus páginas.
}
mail-digest-button = Abrir sus páginas
mail-digest-footer = Recibe este correo como máximo una vez al día, en días laborables, cuando hay novedades. En su página elige qué contiene y a qué hora llega.
mail-digest-stop = Detener el resumen
job-digest = Resumen diario
action-stop-digest = detener un resumen mediante su vínculo
action-send-digest = enviar el resumen diario
