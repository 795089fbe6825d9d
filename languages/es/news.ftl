# Novedades por correo: lo que elige cada persona, el resumen diario y cómo detenerlo.
news-title = Novedades por correo
news-lead = Lo que requiere su intervención, como una invitación, una decisión o un código, se envía de inmediato. Elija aquí cómo recibir todo lo demás.
news-kind-guidance = Orientación sobre sus tareas
news-kind-words = Lo que escriben los clientes sobre las tareas
news-kind-review = Evidencias mostradas y revisadas
news-kind-course = Proyectos estancados o reanudados
news-kind-partner = Nuevos clientes y su consentimiento
news-way-at-once = De inmediato
news-way-digest = En el resumen diario
news-way-never = No por correo
news-hour = Hora del resumen
news-hour-hint = A la hora local de { $place }, en sus días hábiles. Si no hay nada nuevo, no se envía ningún correo.
digest-title = Resumen diario
digest-gathers = Reúne:
digest-stop-text = Lo que reúne el resumen dejará de enviársele por correo; seguirá viéndolo en sus páginas. Lo que requiere su intervención se le seguirá enviando de inmediato.
digest-stop = Dejar de recibir el resumen diario
digest-stopped = Ya no recibirá el resumen diario
digest-stopped-these = Ya no recibirá por correo:
digest-stopped-text = Puede volver a elegirlo en la página de su cuenta, en “Novedades por correo”.
mail-digest-subject = { $number ->
    [one] Una novedad
   *[other] { $number } novedades
}
mail-digest-of-one = { $tenant }: { $news }
mail-digest-of-many = { $customers } clientes: { $news }
mail-digest-text = Estas son las novedades. Cada línea lleva a la página correspondiente.
mail-digest-more = { $number ->
    [one] Hay una novedad más en sus páginas.
   *[other] Hay { $number } novedades más en sus páginas.
}
mail-digest-button = Abrir sus páginas
mail-digest-footer = Recibe este correo como máximo una vez al día, en días hábiles, cuando hay novedades. En la página de su cuenta elige qué contiene y a qué hora llega.
mail-digest-stop = Dejar de recibir el resumen diario
job-digest = Resumen diario
action-stop-digest = dejar de recibir un resumen mediante su vínculo
action-send-digest = enviar el resumen diario
