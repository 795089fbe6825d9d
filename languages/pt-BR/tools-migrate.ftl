# O que o fasttrack-tools migrate diz: seus comandos e opções (--help), o que acontece e por que ele para.

tools-help-command-migrate = Migrar o email para onde ele ficará, a partir do seu próprio computador
tools-help-command-mail = Migrar caixas de correio de um servidor IMAP para outro
tools-help-command-run = Migrar o que ainda não foi migrado; pode ser repetido a qualquer momento

tools-help-option-mail-source = A caixa de correio da qual copiar, na forma imaps://USER@HOST[:PORT] ou imap+starttls://USER@HOST[:PORT]; uma @ no nome de usuário é escrita como %40
tools-help-option-mail-target = A caixa de correio para a qual copiar, na mesma forma
tools-help-option-source-password-env = A variável de ambiente com a senha da origem; sem esta opção, a senha é pedida
tools-help-option-target-password-env = A variável de ambiente com a senha do destino; sem esta opção, a senha é pedida
tools-help-option-source-token-env = A variável de ambiente com um token de acesso OAuth 2.0 para a origem, em vez de uma senha
tools-help-option-target-token-env = A variável de ambiente com um token de acesso OAuth 2.0 para o destino, em vez de uma senha
tools-help-option-journal = A pasta em que fica registrado o que foi migrado; informe sempre a mesma
tools-help-option-allow-plaintext = Conectar também sem criptografia: outras pessoas podem ler senhas e mensagens em trânsito
tools-help-option-source-pin = Confiar somente no certificado da origem com esta impressão digital SHA-256 (64 dígitos hexadecimais)
tools-help-option-target-pin = Confiar somente no certificado do destino com esta impressão digital SHA-256 (64 dígitos hexadecimais)
tools-help-option-insecure = Confiar em qualquer certificado: outras pessoas podem ler senhas e mensagens em trânsito

tools-migrate-folder = { $folder } ({ $messages })
tools-migrate-again = { $fault } (nova tentativa em { $seconds } s)
tools-migrate-sum = Pastas: { $folders } · mensagens no destino: { $there } · migradas agora: { $moved } · já presentes: { $known } · sinalizadores atualizados: { $flags } · não migradas: { $left }
tools-migrate-left = { $folder }, UID { $uid }, { $size } bytes: { $reason }
tools-migrate-reason-too-large = O destino não aceita mensagens deste tamanho. Aumente o limite da caixa de correio ou salve a mensagem em um arquivo.
tools-migrate-reason-no-room = A caixa de correio de destino está cheia. Libere espaço ou aumente a cota e execute o comando novamente.
tools-migrate-reason-bytes = O destino não aceita estes bytes. Salve a mensagem em um arquivo.
tools-migrate-reason-refused = O destino recusa esta mensagem.
tools-migrate-reason-unreadable = A origem não entrega esta mensagem. Abra-a na origem ou peça a quem administra a origem que repare a caixa de correio.
tools-migrate-said = Resposta do servidor: { $said }
tools-migrate-source = Origem: { $fault }
tools-migrate-target = Destino: { $fault }

tools-fault-mail-address = { $address } não é o endereço de uma caixa de correio. Ele tem a forma imaps://USER@HOST, com %40 no lugar de uma @ no nome de usuário.
tools-fault-mail-plaintext = A conexão com { $place } não seria criptografada. Use imaps:// ou imap+starttls://; se não for possível, --allow-plaintext.
tools-fault-mail-tls = Não há conexão criptografada com { $place }: { $cause }
tools-fault-mail-broken = A conexão foi interrompida: { $cause }
tools-fault-mail-closed = O servidor fechou a conexão. { $said }
tools-fault-mail-late = O servidor não responde há { $seconds } segundos.
tools-fault-mail-sign = O servidor não aceita esta autenticação: { $said }
tools-fault-mail-nonsense = A resposta do servidor não é IMAP ({ $cause }).
tools-fault-mail-refused = O servidor recusou { $command }: { $said }
tools-fault-mail-name = Não é possível informar ao servidor o nome de pasta { $name }.
tools-fault-mail-variable = A variável de ambiente { $name } está vazia ou não foi definida.
tools-fault-mail-pin = { $pin } não é uma impressão digital SHA-256 de 64 dígitos hexadecimais.
tools-fault-journal = Não foi possível gravar o diário da migração: { $cause }
tools-fault-journal-busy = Outra execução já está usando este diário de migração.
tools-fault-journal-other = Este diário pertence a outra migração, de { $source } para { $target }.
tools-fault-journal-newer = Uma versão mais nova desta ferramenta gravou este diário de migração.
