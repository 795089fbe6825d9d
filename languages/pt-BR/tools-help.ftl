# What fasttrack-tools says of its commands and options (--help).

tools-help-usage = Uso: { $usage }
tools-help-commands = Comandos:
tools-help-arguments = Argumentos:
tools-help-options = Opções:
tools-help-values = { $help } (valores possíveis: { $values })
tools-help-default = { $help } (padrão: { $value })

tools-help-command-fasttrack-tools = O que o cliente executa no seu próprio ambiente: verificações de preparação que não alteram nada
tools-help-command-assess = Verificar se tudo está pronto, sem alterar nada
tools-help-command-directory = Verificar os objetos de um diretório antes da sincronização
tools-help-command-dns = Verificar os registros DNS dos domínios antes da ativação dos serviços
tools-help-command-rules = Listar todas as regras com suas fontes

tools-help-option-source = Um arquivo LDIF (.ldif, .ldf) ou CSV (.csv), - para LDIF na entrada padrão, ou o próprio diretório: ldaps://HOST[:PORT]/BASE[??base|one|sub]
tools-help-option-bind = Entrar no diretório com este nome; sem esta opção, o acesso é anônimo
tools-help-option-password-file = Ler a senha deste arquivo em vez de pedi-la
tools-help-option-timeout = Esperar por cada resposta do diretório durante este número de segundos
tools-help-option-dedicated = Aplicar as regras de um ambiente dedicado
tools-help-option-alternate-login = Os usuários entram com outro atributo, por isso userPrincipalName não é verificado
tools-help-option-changes = Gravar as alterações propostas em LDIF, para você ler e aplicar

tools-help-option-domains = Os domínios, incluindo cada sufixo de um userPrincipalName
tools-help-option-from = Um arquivo com mais domínios, um por linha
tools-help-option-resolver = Consultar este servidor DNS em vez dos servidores do sistema
tools-help-option-internal-resolver = Consultar também este servidor DNS da sua própria rede e comparar
tools-help-option-cloud = A nuvem em que está o locatário
tools-help-option-tenant = O locatário pelo seu primeiro domínio, por exemplo contoso.onmicrosoft.com: com ele, os registros DKIM são propostos
tools-help-option-services = Os serviços que serão usados, separados por vírgulas: exchange-federation é o Exchange híbrido com servidores próprios, federation é a entrada pelo AD FS

tools-help-option-json = Gravar JSON, na saída padrão ou em um arquivo
tools-help-option-html = Gravar um único arquivo HTML, na saída padrão ou em um arquivo
tools-help-option-quiet = Mostrar no terminal somente o resumo final
tools-help-option-send = Enviar o resultado também ao Centro, como em https://center.example/api/v1/engagements/ENGAGEMENT/assessments; mostra antes o que será enviado, ou o arquivo em que se pode ler se for longo, e pede confirmação
tools-help-option-yes = Enviar sem confirmação
tools-help-option-with-names = Enviar também nomes e valores; sem esta opção, os nomes são substituídos por hashes e os valores são omitidos
tools-help-option-token-file = O arquivo com o token do atendimento; sem esta opção, o token está em FASTTRACK_TOKEN
tools-help-option-hash-key = Um arquivo com um segredo de pelo menos 16 caracteres para os hashes dos nomes; sem esta opção, um segredo é criado e guardado na sua pasta pessoal

tools-help-option-help = Mostrar esta ajuda
tools-help-option-version = Mostrar a versão

tools-typed-missing = Falta: { $argument }
tools-typed-unknown = Inesperado aqui: { $argument }
tools-typed-command = O comando { $command } não existe.
tools-typed-empty = Falta um valor para { $argument }.
tools-typed-value = O valor { $value } não é válido para { $argument }.
tools-typed-cause = { $fault } ({ $cause })
tools-typed-twice = { $argument } só pode ser informado uma vez.
tools-typed-together = { $argument } e { $other } não podem ser informados juntos.
tools-typed-values = Valores possíveis: { $values }
tools-typed-meant = Você quis dizer { $word }?
tools-typed-more = Mais informações: --help
