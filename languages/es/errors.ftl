# Qué falla en una respuesta y cómo resolverlo. Se muestra junto al campo y en la lista sobre el formulario.

errors-heading = { $count ->
    [one] Hay que corregir una respuesta
   *[other] Hay que corregir { $count } respuestas
}
errors-line = { $field }: { $text }
error-empty = Este campo está vacío. Escriba una respuesta.
error-choose = No ha elegido nada. Elija una opción.
error-choose-any = No ha elegido nada. Elija al menos una opción.
error-too-long = Es demasiado largo. Caben { $most } caracteres como máximo.
error-characters = Contiene caracteres que no se pueden guardar, como los de control. Escríbalo de nuevo.
error-unknown-choice = No es una de las opciones. Elija una de la lista.
error-date = No es una fecha. Escríbala así: 2026-10-06.
error-date-past = La fecha { $date } ya ha pasado. Elija un día posterior.
error-date-far = Faltan más de dos años para la fecha { $date }. Elija un día anterior.
error-time = No es una hora del día. Escríbala así: 09:00.
error-time-order = El final debe ser posterior al comienzo.
error-time-overlap = Estos horarios se superponen. Cada minuto puede figurar una sola vez.
error-address = No es una dirección de correo electrónico. Escríbala así: nombre@empresa.com.
error-language = No es uno de los doce idiomas. Elija uno de la lista.
error-agree = Se necesita su confirmación.
error-file-large = { $name } es demasiado grande. Cada archivo admite { $most } MB como máximo. Vuelva a elegir los archivos.
error-file-many = Son demasiados archivos a la vez. Se admiten como máximo { $files } archivos de { $most } MB cada uno. Vuelva a elegir los archivos.
error-file-quota = Las evidencias de su organización ocupan todos los { $most } MB. Indique en su lugar dónde se guarda este archivo.
error-file-empty = { $name } está vacío. Vuelva a elegir los archivos.
error-file-name = Un archivo tiene un nombre que no se puede guardar. Cámbielo por uno de { $most } caracteres corrientes como máximo y vuelva a elegir los archivos.
error-file-needed = No hay ningún archivo ni un lugar donde se conserve. Adjunte un archivo o indique dónde se conserva.
error-file-broke-off = Los archivos no llegaron completos. Vuelva a elegirlos.
error-file-again = Los archivos no se guardaron a causa de las demás respuestas. Vuelva a elegirlos.
error-reason-needed = Se necesita un motivo. Basta una frase completa.

# Páginas que no se pudieron mostrar
fault-heading-not-found = No hemos podido encontrar esta página
fault-text-not-found = Puede que la dirección esté mal escrita, que el vínculo haya caducado o que esto pertenezca a otra persona.
fault-heading-refused = Aquí no puede hacer esto
fault-text-refused = Su rol no lo incluye. No se ha cambiado nada.
fault-heading-conflict = Alguien se adelantó
fault-text-conflict = Esto cambió después de que lo abriera, o el formulario ya se había enviado. Nada se ha cambiado dos veces. Vuelva atrás, compruebe cómo está ahora e inténtelo de nuevo.
fault-heading-signed-out = Se cerró su sesión
fault-text-signed-out = Inicie sesión y vuelva a enviarlo: no se ha cambiado nada y lo que escribió figura abajo.
fault-heading-unreadable = No se pudo leer este formulario
fault-text-unreadable = Estaba incompleto o era demasiado grande. No se ha cambiado nada. Vuelva atrás y envíelo de nuevo.
fault-heading-too-many = Demasiados intentos
fault-text-too-many = Espere unos minutos e inténtelo de nuevo. No se ha cambiado nada.
fault-heading-failed = No hemos podido hacerlo
fault-text-failed = El error es nuestro. Nada ha quedado a medias. Inténtelo de nuevo dentro de unos minutos; si vuelve a ocurrir, comuníquenos la referencia de abajo.
fault-reference = Referencia { $reference }
fault-typed = Lo que escribió
fault-typed-text = No se ha guardado. Copie lo que aún necesite.
fault-home = Ir al inicio
