# People and what they can carry, by file.

import-kind-people = Personas
import-kind-capacity = Capacidad de los especialistas
import-columns-people = Obligatorias: name, address, language, zone, roles. Los roles son specialist, manager y operator; de un especialista, también region, holidays, speaks, services y capacity. Separe con espacios varios valores de una celda. El horario es de lunes a viernes de 09:00 a 18:00, salvo que las columnas hours-mon a hours-sun indiquen otro. 500 líneas como máximo.
import-columns-capacity = Obligatorias: address, capacity. No cambia nada más del especialista. 500 líneas como máximo.
import-of-people = { $count ->
    [one] Una persona.
   *[other] { $count } personas.
}
import-of-capacity = { $count ->
    [one] Un especialista.
   *[other] { $count } especialistas.
}
import-people-told = Tras la importación, cada persona del archivo recibe un correo con un vínculo para iniciar sesión.
import-capacity-now = Capacidad actual
import-capacity-then = Capacidad en el archivo
error-import-many-people = Este archivo tiene demasiadas líneas. Se admiten 500 personas como máximo; divídalo en dos.
error-import-no-desk = Ningún especialista de este Centro tiene esta dirección. Agregue antes a la persona.
error-import-met = No se ha deshecho nada porque, desde entonces, esta persona ha iniciado sesión, sus datos han cambiado o ha recibido una oferta: { $name }. Cámbielos o termine su rol en su página.
