# Lo que figura en todas las páginas y cómo se escriben horas y duraciones.

skip-to-content = Ir al contenido
nav-main = Principal
nav-overview = Resumen
nav-timeline = Escala de tiempo
nav-tasks = Tareas
nav-meetings = Reuniones
nav-services = Servicios
nav-guidance = Orientación
nav-desk = Mesa de trabajo
nav-customers = Clientes
nav-queue = Cola
nav-decisions = Decisiones
nav-people = Personas
nav-tenants = Organizaciones
nav-regions = Regiones
account-of = Cuenta: { $name }
foot-times = Las horas se muestran primero en su zona horaria.
foot-roles = Lo que el personal puede y no puede hacer

demo-notice = Esto es una demostración: las personas, las empresas y los correos son ficticios.
demo-people = Iniciar sesión como otra persona
demo-mailbox = Buzón
demo-clock = Adelantar el reloj

time-range = { $from }–{ $to }
time-in-place = { $time } ({ $place })
moment-in-place = { $moment } ({ $place })
today-at = hoy, { $time }
tomorrow-at = mañana, { $time }
yesterday-at = ayer, { $time }
length-minutes = { $minutes } min
length-hours = { $hours } h
length-hours-minutes = { $hours } h { $minutes } min
size-kilobytes = { $size } KB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB

# Botones y palabras que comparten varias páginas
save = Guardar
cancel = Cancelar
back = Atrás
continue = Continuar
change = Cambiar
optional = { $label } (opcional)
nothing-yet = Nada todavía
# A name and what is said of it; two sentences one after the other.
name-and-text = { $name }: { $text }
two-sentences = { $first }. { $second }
