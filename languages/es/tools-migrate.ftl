# Lo que dice fasttrack-tools migrate: sus comandos y opciones (--help), qué sucede y por qué se detiene.

tools-help-command-migrate = Migrar el correo a su nueva ubicación, desde el propio equipo
tools-help-command-mail = Migrar buzones de un servidor IMAP a otro
tools-help-command-run = Migrar lo que todavía no se ha migrado; se puede repetir en cualquier momento

tools-help-option-mail-source = El buzón del que se copia, con la forma imaps://USER@HOST[:PORT] o imap+starttls://USER@HOST[:PORT]; una @ en el nombre de usuario se escribe %40
tools-help-option-mail-target = El buzón al que se copia, con la misma forma
tools-help-option-source-password-env = La variable de entorno con la contraseña del origen; sin esta opción, se pide la contraseña
tools-help-option-target-password-env = La variable de entorno con la contraseña del destino; sin esta opción, se pide la contraseña
tools-help-option-source-token-env = La variable de entorno con un token de acceso de OAuth 2.0 para el origen, en lugar de una contraseña
tools-help-option-target-token-env = La variable de entorno con un token de acceso de OAuth 2.0 para el destino, en lugar de una contraseña
tools-help-option-journal = La carpeta en la que se anota lo que se ha migrado; indique siempre la misma
tools-help-option-allow-plaintext = Conectarse también sin cifrado: otras personas pueden leer las contraseñas y el correo en tránsito
tools-help-option-source-pin = Confiar solo en el certificado del origen con esta huella digital SHA-256 (64 dígitos hexadecimales)
tools-help-option-target-pin = Confiar solo en el certificado del destino con esta huella digital SHA-256 (64 dígitos hexadecimales)
tools-help-option-insecure = Confiar en cualquier certificado: otras personas pueden leer las contraseñas y el correo en tránsito

tools-migrate-folder = { $folder } ({ $messages })
tools-migrate-again = { $fault } (nuevo intento dentro de { $seconds } s)
tools-migrate-sum = Carpetas: { $folders } · mensajes en el destino: { $there } · migrados ahora: { $moved } · ya presentes: { $known } · marcas actualizadas: { $flags } · no migrados: { $left }
tools-migrate-left = { $folder }, UID { $uid }, { $size } bytes: { $reason }
tools-migrate-reason-too-large = El destino no acepta mensajes de este tamaño. Aumente el límite del buzón o guarde el mensaje en un archivo.
tools-migrate-reason-no-room = El buzón de destino está lleno. Libere espacio o aumente su cuota y vuelva a ejecutar el comando.
tools-migrate-reason-bytes = El destino no acepta estos bytes. Guarde el mensaje en un archivo.
tools-migrate-reason-refused = El destino rechaza este mensaje.
tools-migrate-reason-unreadable = El origen no entrega este mensaje. Ábralo allí o pida a quien administra el origen que repare el buzón.
tools-migrate-said = Respuesta del servidor: { $said }
tools-migrate-source = Origen: { $fault }
tools-migrate-target = Destino: { $fault }

tools-fault-mail-address = { $address } no es la dirección de un buzón. Tiene la forma imaps://USER@HOST, con %40 en lugar de una @ en el nombre de usuario.
tools-fault-mail-plaintext = La conexión con { $place } no estaría cifrada. Use imaps:// o imap+starttls://; si no es posible, --allow-plaintext.
tools-fault-mail-tls = No hay conexión cifrada con { $place }: { $cause }
tools-fault-mail-broken = Se ha cortado la conexión: { $cause }
tools-fault-mail-closed = El servidor ha cerrado la conexión. { $said }
tools-fault-mail-late = El servidor no responde desde hace { $seconds } segundos.
tools-fault-mail-sign = El servidor no acepta este inicio de sesión: { $said }
tools-fault-mail-nonsense = Lo que responde el servidor no es IMAP ({ $cause }).
tools-fault-mail-refused = El servidor rechaza { $command }: { $said }
tools-fault-mail-name = No se puede transmitir al servidor el nombre de carpeta { $name }.
tools-fault-mail-variable = La variable de entorno { $name } está vacía o no está definida.
tools-fault-mail-pin = { $pin } no es una huella digital SHA-256 de 64 dígitos hexadecimales.
tools-fault-journal = No se puede escribir el diario de la migración: { $cause }
tools-fault-journal-busy = Otra ejecución ya está usando este diario de migración.
tools-fault-journal-other = Este diario pertenece a otra migración, de { $source } a { $target }.
tools-fault-journal-newer = Una versión más reciente de esta herramienta escribió este diario de migración.
