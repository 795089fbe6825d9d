# What a tenant answers a partner’s request, and what the partner is told of it.

consent-goes-on = Permitida. Esta solicitação continua automaticamente assim que um Especialista aceitar a solicitação { $reference } ou esta última terminar.
consent-goes-on-if = Uma solicitação de cada vez é oferecida aos Especialistas. Se você permitir esta, ela continua automaticamente assim que a outra for aceita ou terminar.
consent-allow-once = Permitir somente esta solicitação
consent-allow-once-text = Somente esta solicitação continua, para os serviços que ela indica. O parceiro não recebe nenhuma outra permissão, e esta termina com a solicitação.
consent-allow-standing-text = Um consentimento também inclui solicitações futuras, para os serviços e até o dia que você escolher.
consent-once-line = { $partner } pode solicitar assistência para { $services } somente na solicitação { $reference }. A permissão termina com ela.
consent-answers = Respostas do parceiro
partner-allowed = O cliente permitiu esta solicitação. Ela continua automaticamente, e você recebe um email quando isso acontecer.
mail-request-allowed-subject = A solicitação { $reference } para { $tenant } continua
mail-request-allowed-text = { $tenant } permitiu a solicitação { $reference }, de { $partner }. { $next }
mail-request-allowed-button = Abrir a solicitação
mail-partner-place-subject = Você pode entrar por { $partner }
mail-partner-place-text = { $center } adicionou seu email às pessoas de { $partner }. Entre com este endereço de email; um código é enviado a ele a cada entrada, e não há senha. Seus clientes estão em “Meus Clientes”.
mail-partner-place-button = Entrar
