# Inicio de sesión y elección de destino.

signin-title = Iniciar sesión
signin-lead = Enviamos un código a su dirección de correo electrónico. No hay contraseña.
signin-claim-lead = Primero enviamos un código a su dirección de correo electrónico, sea cual sea su dominio. Después acredita la propiedad de un dominio de su organización.
signin-ended = Su sesión anterior ha caducado. Vuelva a iniciar sesión para continuar.
signin-address = Correo electrónico
signin-send = Enviar un código
signin-code-title = Escriba el código
signin-code-text = Si su dirección está registrada, le hemos enviado un código de seis dígitos. Sirve una sola vez, durante { $minutes } minutos, en este explorador.
signin-code-claim-text = Le hemos enviado un código de seis dígitos. Sirve una sola vez, durante { $minutes } minutos, en este explorador.
signin-code = Código
signin-code-hint = Seis dígitos del correo
signin-enter = Iniciar sesión
signin-new-code = Enviar otro código
signin-unknown = ¿Su dirección no está registrada aquí? Acredite la propiedad de un dominio de su organización
error-code-digits = El código tiene seis dígitos. Escríbalos todos.
error-code = Ese no es el código, o ya no sirve. Revise los dígitos o envíe otro.

# Elegir destino
doors-title = ¿A dónde quiere ir?
doors-none = No tiene ningún acceso activo
doors-none-text = Pida a un administrador de su organización que agregue su cuenta y vuelva después.
role-customer = Cliente
role-specialist = Especialista
role-manager = Responsable del Centro
role-operator = Operador
