# Buscar por referencia, persona, dominio o nombre.

find = Buscar
find-box = Buscar desde cualquier página
find-field = Referencia, nombre, dirección o dominio
find-hint = Basta con el comienzo: REQ-7K, Park, contoso.com. Las mayúsculas y los acentos no importan.
find-error-short = Escriba al menos dos caracteres.
find-all = Todos los resultados
find-exact = Coincidencia exacta
find-start = ¿Qué busca?
find-start-text = Escriba el comienzo de una referencia, un nombre, una dirección o un dominio. Se busca en lo que usted puede ver.
find-none = No se ha encontrado nada
find-none-text = Nada de lo que usted puede ver empieza así. Revise la ortografía o escriba un comienzo más corto.
find-requests = Solicitudes
find-tenants = Organizaciones
find-people = Personas
find-tasks = Tareas
find-more-requests = Más solicitudes
find-more-tenants = Más organizaciones
find-more-people = Más personas
find-more-tasks = Más tareas
find-of-center = Trabaja en el Centro
find-of-partner = Trabaja en un partner
action-find = buscar lo que pueden ver
