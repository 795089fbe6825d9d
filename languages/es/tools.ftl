# Lo que dice fasttrack-tools en el equipo del cliente

tools-severity-error = Error
tools-severity-warning = Advertencia
tools-severity-info = Nota

tools-kind-character = Carácter
tools-kind-format = Formato
tools-kind-topleveldomain = Dominio de nivel superior
tools-kind-domainpart = Parte de dominio
tools-kind-localpart = Parte local
tools-kind-length = Longitud
tools-kind-duplicate = Duplicado
tools-kind-blank = En blanco
tools-kind-mailmatch = Distinto de la dirección de correo

tools-kind-missing = Falta
tools-kind-wrong = Incorrecto
tools-kind-toomanylookups = Demasiadas consultas
tools-kind-unwanted = No deseado

tools-directory-expected-character = Un valor sin este carácter
tools-directory-expected-format = Una dirección como nombre@contoso.com
tools-directory-expected-topleveldomain = Un dominio que exista en Internet, como contoso.com
tools-directory-expected-domainpart = Un dominio después de la @, como contoso.com
tools-directory-expected-localpart = Un nombre antes de la @, como nombre.apellido
tools-directory-expected-length = Un valor más corto
tools-directory-expected-duplicate = Un valor que no tenga ningún otro objeto
tools-directory-expected-blank = Un valor
tools-directory-expected-mailmatch = La misma dirección que en el atributo mail

tools-directory-why-character = La sincronización rechaza los valores con caracteres que la nube no admite.
tools-directory-why-format = Solo una dirección bien formada puede recibir correo o servir para iniciar sesión.
tools-directory-why-topleveldomain = Un dominio al que nadie puede llegar en Internet no se puede verificar, así que el usuario recibe un nombre de inicio de sesión en onmicrosoft.com.
tools-directory-why-domainpart = Lo que sigue a la @ no puede ser un dominio.
tools-directory-why-localpart = Lo que precede a la @ no puede ser el nombre de un buzón.
tools-directory-why-length = La nube no acepta valores de esta longitud.
tools-directory-why-duplicate = La nube acepta un valor de un solo objeto: los demás quedan en cuarentena o reciben otro nombre de inicio de sesión.
tools-directory-why-blank = La nube muestra este valor y está vacío.
tools-directory-why-mailmatch = Iniciar sesión con una dirección y recibir el correo en otra lleva a confusión.
tools-directory-why-mailmatch-target = El correo de este objeto va a una dirección distinta de la que se muestra.

tools-directory-mend-character = Quite el carácter.
tools-directory-mend-format = Escriba de nuevo la dirección.
tools-directory-mend-topleveldomain = Agregue como sufijo un dominio propio y asigne al usuario un nombre en él.
tools-directory-mend-domainpart = Escriba uno de sus dominios después de la @.
tools-directory-mend-localpart = Antes de la @ use letras, cifras, puntos y guiones, sin punto al principio ni al final.
tools-directory-mend-length = Acorte el valor.
tools-directory-mend-duplicate = Decida quién conserva el valor y cambie los demás.
tools-directory-mend-blank = Escriba un valor.
tools-directory-mend-mailmatch = Use la misma dirección para ambos siempre que pueda.

tools-directory-line = Línea { $line }
tools-directory-object = Objeto { $line }
tools-unread-no-attribute = Ni un nombre con su valor ni una continuación
tools-unread-base64 = Un valor que no es base64
tools-unread-encoding = Caracteres que no son UTF-8
tools-unread-elsewhere = Un valor que está en otro archivo
tools-unread-too-long = Un valor de más de 1 MiB
tools-unread-no-name = Un objeto sin dn
tools-unread-fields = Más o menos campos que en la primera fila
tools-unread-change = Un cambio en lugar de un objeto
tools-unread-cut-off = El final del archivo en mitad de un valor
tools-unread-part = Solo una parte de los valores de un atributo
tools-unread-expected = Un texto legible
tools-unread-expected-part = Todos los valores del atributo
tools-unread-why = Lo que no se puede leer no se ha comprobado.
tools-unread-mend = Exporte de nuevo el directorio como UTF-8.
tools-unread-mend-part = Repita la comprobación; si sigue igual, compruebe una exportación del directorio.

tools-shown-finding = { $kind } → { $expected }
tools-shown-publish = Para publicar: { $text }
tools-shown-other = También: { $text }
tools-shown-others = { $count ->
    [one] Y uno más
   *[other] Y { $count } más
}
tools-shown-progress = { $count ->
    [one] Un objeto comprobado
   *[other] { $count } objetos comprobados
}
tools-shown-sum = Comprobados: { $checked } · omitidos: { $skipped } · errores: { $errors } · advertencias: { $warnings }
tools-shown-clean = Nada que corregir. Comprobados: { $checked } · omitidos: { $skipped } · errores: { $errors } · advertencias: { $warnings }
tools-shown-rules = Reglas: { $name }, { $version }
tools-shown-rules-unversioned = Reglas: { $name }

tools-html-title-dns = Comprobación de DNS
tools-html-title-directory = Comprobación del directorio
tools-html-lead = { $target } · { $date } · { $time } ({ $zone })
tools-html-column-severity = Gravedad
tools-html-column-subject = Objeto
tools-html-column-seen = Encontrado
tools-html-column-expected = Esperado
tools-html-column-why = Por qué y cómo corregirlo

tools-fault-read = No se puede leer { $place }: { $cause }
tools-fault-write = No se puede escribir { $place }: { $cause }
tools-fault-unknown = { $place }: ponga al archivo la extensión .ldif, .ldf o .csv para que se sepa qué contiene.
tools-fault-two-outputs = Solo una de las opciones --json y --html puede usar la salida estándar: indique un archivo para la otra, como --html=report.html.
tools-fault-no-domain = { $domain } no es un dominio.
tools-fault-tenant = { $tenant } no es el nombre de un inquilino. Tiene la forma contoso.onmicrosoft.com.
tools-fault-resolver = No se puede consultar ningún servidor DNS: { $cause }
tools-fault-no-answer = { $server } no ha respondido, así que no se ha podido comprobar nada.

tools-fault-connect = No se puede conectar con { $place }: { $cause }
tools-fault-ldap-place = { $place } no es una dirección de directorio. Tiene la forma ldaps://dc.contoso.com/DC=contoso,DC=com, sin nombre, contraseña ni filtro.
tools-fault-ldap-tls = No hay conexión cifrada: { $cause }
tools-fault-ldap-clear = El servidor no ofrece cifrado ({ $said }), así que no se le envía ninguna contraseña. Use ldaps://.
tools-fault-ldap-late = El directorio no respondió en { $seconds } segundos.
tools-fault-ldap-closed = El directorio cerró la conexión antes de entregarlo todo.
tools-fault-ldap-nonsense = Lo que responde el servidor no es LDAP.
tools-fault-ldap-refused = El directorio lo rechaza (resultado { $code }): { $said }
tools-fault-ldap-partial = El directorio solo entrega una parte de sus objetos (resultado { $code }): { $said }
tools-fault-ldap-base = El servidor no indica un directorio único. Agregue dónde empieza, como en ldaps://dc.contoso.com/DC=contoso,DC=com.
tools-fault-password = Hace falta una contraseña y aquí no se puede pedir: indique su archivo con --password-file.
tools-fault-send-address = No se puede enviar a { $address }. La dirección tiene la forma https://center.example/api/v1/engagements/…/assessments.
tools-fault-send-token = Hace falta un token del proyecto: indique su archivo con --token-file o defina FASTTRACK_TOKEN.
tools-fault-send-ask = Nadie puede confirmar aquí, así que no se ha enviado nada: agregue --yes para enviar sin confirmación.
tools-fault-send-refused = El Centro no lo ha aceptado (estado { $status }): { $said }
tools-fault-send-later = El Centro está ocupado. Vuelva a intentarlo dentro de { $seconds } segundos.

tools-password = Contraseña de { $name }:

tools-send-body = Esto se enviará a { $place } ({ $size } bytes):
tools-send-long = Es largo. Léalo en { $place } antes de responder.
tools-send-ask = ¿Enviar? [s/N]
tools-send-answer = s
tools-send-not = No se ha enviado nada.
tools-send-done = Enviado a { $place }.

tools-dns-asked = { $seen } (servidor DNS consultado: { $server })
tools-dns-late = Sin respuesta a tiempo

tools-dns-expected-missing = Un registro de este tipo
tools-dns-expected-wrong = Otro valor
tools-dns-expected-dns-answer = Una respuesta de los servidores de esta zona
tools-dns-expected-dns-dkim = El nombre que indica su inquilino: Selector1CNAME o Selector2CNAME de Get-DkimSigningConfig
tools-dns-expected-dns-dmarc-before-dkim = p=none hasta que DKIM funcione
tools-dns-expected-dns-dnssec = Las mismas claves en la zona y en la zona superior
tools-dns-expected-dns-inside = La misma respuesta que fuera
tools-dns-expected-dns-spf-lookups = Un solo registro SPF con este nombre que no se remita a sí mismo
tools-dns-expected-dns-ttl = Un TTL de 3600 segundos como máximo
tools-dns-expected-dns-verification = El texto MS=ms… que el Centro de administración de Microsoft 365 muestra para este dominio
tools-dns-expected-duplicate = Un solo registro
tools-dns-expected-unwanted = Ningún registro como este
tools-dns-expected-toomanylookups = 10 consultas como máximo

tools-dns-why-dns-answer = Sin respuesta no se puede decir nada de los registros del dominio.
tools-dns-why-dns-dnssec = Si la zona superior anuncia claves que esta zona no tiene, quienes comprueban las firmas rechazan todos sus registros; las claves que no anuncia no protegen nada.
tools-dns-why-dns-verification = El registro demuestra que el dominio es suyo; sin él no se puede agregar.
tools-dns-why-dns-msoid = El registro dirige la activación a la nube operada por 21Vianet, y la activación falla en todas las demás.
tools-dns-why-dns-mx = El correo solo llega a Exchange Online si este registro tiene el valor de preferencia más bajo.
tools-dns-why-dns-mx-other = Cuando el primer servidor no responde, los remitentes usan el antiguo y el correo llega adonde nadie mira.
tools-dns-why-dns-autodiscover = Outlook encuentra el buzón con este registro.
tools-dns-why-dns-spf = Los destinatarios aceptan el correo del dominio de los servidores que indica su único registro SPF; si hay dos, lo rechazan todo.
tools-dns-why-dns-spf-lookups = Los destinatarios se detienen tras 10 consultas y consideran que el registro no es válido.
tools-dns-why-dns-spf-open = El registro permite que cualquiera envíe correo en nombre del dominio.
tools-dns-why-dns-dkim = El correo se firma con las claves a las que llevan estos dos registros.
tools-dns-why-dns-dmarc = Sin el registro, los destinatarios deciden por su cuenta qué hacer con el correo falsificado.
tools-dns-why-dns-dmarc-stage = Tras unos 30 días sin sorpresas en los informes, la directiva puede avanzar una etapa.
tools-dns-why-dns-dmarc-before-dkim = Esta directiva aparta o rechaza el correo que aún no está firmado.
tools-dns-why-dns-exchange-federation = Con este texto, una organización híbrida demuestra su identidad.
tools-dns-why-dns-exchange-federation-service = Los socios federados encuentran su disponibilidad con este registro.
tools-dns-why-dns-teams-federation = Las personas externas encuentran a las de su organización en Teams con este registro.
tools-dns-why-dns-teams-sip-tls = Los teléfonos y los clientes híbridos inician sesión con este registro.
tools-dns-why-dns-teams-lyncdiscover = Los clientes antiguos encuentran su servicio con este registro.
tools-dns-why-dns-teams-sip = Los clientes antiguos inician sesión con este registro.
tools-dns-why-dns-intune-enrollment = Los dispositivos de las personas con este sufijo se inscriben sin que se pida un servidor.
tools-dns-why-dns-intune-registration = Los dispositivos de las personas con este sufijo se registran, como exige el acceso condicional.
tools-dns-why-dns-federation-sts = Los usuarios inician sesión en esta dirección.
tools-dns-why-dns-ttl = Un cambio tarda este tiempo en verse en todas partes.
tools-dns-why-dns-inside = En su propia red, este nombre lleva a un lugar distinto que para los demás.

tools-dns-mend-missing = Publique el registro.
tools-dns-mend-wrong = Cambie el registro.
tools-dns-mend-duplicate = Sustituya todos por un único registro.
tools-dns-mend-unwanted = Quite el registro.
tools-dns-mend-toomanylookups = Quite los servicios que ya no envían o indique sus direcciones con ip4 e ip6.
tools-dns-mend-dns-answer = Compruebe el nombre del dominio y consulte a quien administra sus servidores; la delegación debe indicar servidores que conozcan la zona.
tools-dns-mend-dns-dkim = Publique exactamente el nombre que indica su inquilino: en el portal de Microsoft Defender (security.microsoft.com/authentication?viewid=DKIM) o con Get-DkimSigningConfig en Exchange Online PowerShell.
tools-dns-mend-dns-dmarc-before-dkim = Publique primero los dos registros DKIM o use p=none hasta entonces.
tools-dns-mend-dns-dnssec = Pida al registrador que publique el registro DS de la zona, o quítelo antes de dejar de firmar.
tools-dns-mend-dns-inside = Publique el registro también en su zona interna.
tools-dns-mend-dns-spf-lookups = Publique allí un solo registro SPF o quite el include que lleva a él.
tools-dns-mend-dns-ttl = Acorte el TTL un día antes de cambiar el registro.
tools-dns-mend-dns-verification = Agregue el dominio en el Centro de administración de Microsoft 365 (admin.microsoft.com) y publique el texto que se muestra.
