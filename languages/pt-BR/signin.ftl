# A entrada e a escolha de para onde ir.

signin-title = Entrar
signin-lead = Enviamos um código para seu endereço de email. Não há senha.
signin-claim-lead = Primeiro, enviamos um código para seu endereço de email, seja qual for o domínio. Depois, você comprova a propriedade de um domínio da sua organização.
signin-ended = Sua sessão anterior expirou. Entre novamente para continuar.
signin-address = Endereço de email
signin-send = Enviar um código
signin-code-title = Insira o código
signin-code-text = Se seu endereço estiver cadastrado, enviamos um código de seis dígitos. Ele funciona uma vez, por { $minutes } minutos, neste navegador.
signin-code-claim-text = Enviamos um código de seis dígitos. Ele funciona uma vez, por { $minutes } minutos, neste navegador.
signin-code = Código
signin-code-hint = Seis dígitos do email
signin-enter = Entrar
signin-new-code = Enviar um novo código
signin-unknown = Seu endereço não está cadastrado aqui? Comprove a propriedade de um domínio da sua organização
error-code-digits = O código tem seis dígitos. Digite todos.
error-code = Este não é o código, ou ele não funciona mais. Confira os dígitos ou envie um novo.

# A escolha de para onde ir
doors-title = Para onde você quer ir?
doors-none = Nenhum vínculo ativo
doors-none-text = Peça a um administrador da sua organização que designe você e volte aqui.
role-customer = Cliente
role-specialist = Especialista
role-manager = Gerente do Centro
role-operator = Operador
