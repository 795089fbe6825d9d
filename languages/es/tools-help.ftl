# What fasttrack-tools says of its commands and options (--help).

tools-help-usage = Uso: { $usage }
tools-help-commands = Comandos:
tools-help-arguments = Argumentos:
tools-help-options = Opciones:
tools-help-values = { $help } (valores posibles: { $values })
tools-help-default = { $help } (valor predeterminado: { $value })

tools-help-command-fasttrack-tools = Lo que un cliente ejecuta en su propio entorno: comprobaciones de preparación que no cambian nada
tools-help-command-assess = Comprobar si todo está listo, sin cambiar nada
tools-help-command-directory = Comprobar los objetos de un directorio antes de sincronizarlos
tools-help-command-dns = Comprobar los registros DNS de los dominios antes de habilitar sus servicios
tools-help-command-rules = Enumerar todas las reglas con sus fuentes

tools-help-option-source = Un archivo LDIF (.ldif, .ldf) o CSV (.csv), - para LDIF en la entrada estándar, o el propio directorio: ldaps://HOST[:PORT]/BASE[??base|one|sub]
tools-help-option-bind = Iniciar sesión en el directorio con este nombre; sin esta opción no se inicia sesión
tools-help-option-password-file = Leer la contraseña de este archivo en lugar de pedirla
tools-help-option-timeout = Esperar cada respuesta del directorio durante este número de segundos
tools-help-option-dedicated = Aplicar las reglas de un entorno dedicado
tools-help-option-alternate-login = Los usuarios inician sesión con otro atributo, por lo que no se comprueba userPrincipalName
tools-help-option-changes = Escribir los cambios propuestos como LDIF, para leerlos y aplicarlos usted mismo

tools-help-option-domains = Los dominios, incluido cada sufijo de un userPrincipalName
tools-help-option-from = Un archivo con más dominios, uno por línea
tools-help-option-resolver = Consultar este servidor DNS en lugar de los del sistema
tools-help-option-internal-resolver = Consultar también este servidor DNS de su propia red y comparar
tools-help-option-cloud = La nube en la que está el inquilino
tools-help-option-tenant = El inquilino por su primer dominio, por ejemplo contoso.onmicrosoft.com: con él se proponen los registros DKIM
tools-help-option-services = Los servicios que se usarán, separados por comas: exchange-federation es Exchange en modo híbrido con servidores propios, federation es el inicio de sesión con AD FS

tools-help-option-json = Escribir JSON en la salida estándar o en un archivo
tools-help-option-html = Escribir un único archivo HTML en la salida estándar o en un archivo
tools-help-option-quiet = Mostrar en el terminal solo el resumen final
tools-help-option-send = Enviar el resultado también al Centro, como en https://center.example/api/v1/engagements/ENGAGEMENT/assessments; muestra antes lo que se enviará, o el archivo donde leerlo si es largo, y pide confirmación
tools-help-option-yes = Enviar sin confirmación
tools-help-option-with-names = Enviar también nombres y valores; sin esta opción, los nombres se sustituyen por hashes y los valores se omiten
tools-help-option-token-file = El archivo con el token del proyecto; sin esta opción, el token está en FASTTRACK_TOKEN
tools-help-option-hash-key = Un archivo con un secreto de al menos 16 caracteres para los hashes de los nombres; sin esta opción se crea uno y se guarda en su carpeta personal

tools-help-option-help = Mostrar esta ayuda
tools-help-option-version = Mostrar la versión

tools-typed-missing = Falta: { $argument }
tools-typed-unknown = No se esperaba aquí: { $argument }
tools-typed-command = El comando { $command } no existe.
tools-typed-empty = Falta un valor para { $argument }.
tools-typed-value = El valor { $value } no es válido para { $argument }.
tools-typed-cause = { $fault } ({ $cause })
tools-typed-twice = { $argument } solo se puede indicar una vez.
tools-typed-together = { $argument } y { $other } no se pueden indicar a la vez.
tools-typed-values = Valores posibles: { $values }
tools-typed-meant = ¿Quería decir { $word }?
tools-typed-more = Más información: --help
