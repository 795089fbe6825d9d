# Organizaciones y suscripciones desde un archivo: se envía, se examina, se importa, se quita.

import-title = Agregar desde un archivo
import-lead = Un archivo CSV guardado con cualquier programa de hojas de cálculo. Verá qué contiene antes de que se guarde nada; después se importan todas las líneas o ninguna.
import-kind = Qué contienen las líneas
import-kind-tenants = Organizaciones
import-kind-subscriptions = Suscripciones
import-file = Archivo
import-file-hint = UTF-8, con comas o puntos y comas; 5 MB y 20 000 líneas como máximo (500 para personas y capacidad)
import-source-hint = Para las líneas que no indiquen la suya
import-look = Comprobar el archivo
import-columns = Columnas
import-columns-tenants = Obligatorias: name, domain, cloud, segment, country, zone. El horario es de lunes a viernes de 09:00 a 18:00, salvo que las columnas hours-mon a hours-sun indiquen otro. Sin región, es la que atiende al país.
import-columns-subscriptions = Obligatorias: domain, plan, seats, kind, start, end. Los planes de suscripción se escriben como en el catálogo, por ejemplo office-365-e3; los tipos son paid, trial y no_cost.
import-line = Línea
import-column = Columna
import-wrong = Qué corregir
import-faults = { $name }: { $count ->
    [one] hay un error
   *[other] hay { $count } errores
}
import-faults-text = No se ha guardado nada. Corrija el archivo y vuelva a elegirlo.
import-faults-shown = { $count ->
    [one] Uno de ellos
   *[other] Los { $count } primeros
}
import-of-tenants = { $count ->
    [one] Una organización.
   *[other] { $count } organizaciones.
}
import-of-subscriptions = { $count ->
    [one] Una suscripción.
   *[other] { $count } suscripciones.
}
import-state-read = No hay ningún error y todavía no se ha importado nada.
import-state-taken = Se ha importado todo.
import-state-undone = Se ha deshecho la importación.
import-state-taking-in = Se está importando. Vuelva a cargar esta página en un momento.
import-state-taking-out = Se está deshaciendo la importación. Vuelva a cargar esta página en un momento.
import-shown = { $count ->
    [one] La primera línea
   *[other] Las { $count } primeras líneas
}
import-take-in = Importar todo
import-undo = Deshacer la importación
import-undo-until = La importación puede deshacerse mientras nada dependa de ella. Fecha límite: { $when }.
error-import-file = No ha elegido ningún archivo. Elija uno.
error-import-large = Este archivo es demasiado grande. Se admiten 5 MB como máximo.
error-import-many = Este archivo tiene demasiadas líneas. Se admiten 20 000 como máximo; divídalo en dos.
error-import-empty = Este archivo no tiene líneas bajo los nombres de las columnas.
error-import-utf8 = Este archivo no es UTF-8. Guárdelo como “CSV UTF-8”.
error-import-column = No se conoce la columna { $column }. Escriba un nombre de la lista de columnas.
error-import-column-twice = La columna { $column } figura dos veces. Quite una de ellas.
error-import-column-missing = Falta la columna { $column }. Agréguela.
error-import-cells = Celdas en esta línea: { $found }; columnas: { $needed }. Escriba entre comillas rectas el texto que contenga separadores.
error-import-twice = Lo mismo figura en la línea { $line }. Quite una de ellas.
error-import-nobody = Ninguna organización tiene este dominio. Agregue antes la organización.
error-import-held = Esta organización ya tiene este plan de suscripción desde el mismo día. Renueve la suscripción en su página.
error-import-changed = No se ha importado nada porque algo ha cambiado desde que se leyó el archivo: { $name }. Envíe el archivo de nuevo y se volverá a comprobar cada línea.
error-import-under-way = Se está importando un archivo o se está deshaciendo una importación. Inténtelo de nuevo en un momento.
error-import-built = No se ha deshecho nada porque ya hay algo que depende de { $name }. Cámbielo o termínelo en su página.
error-import-undo-late = Se importó hace más de un día, así que se conserva. Cambie o termine cada elemento en su página.
