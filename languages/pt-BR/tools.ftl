# O que o fasttrack-tools diz no computador do cliente

tools-severity-error = Erro
tools-severity-warning = Aviso
tools-severity-info = Observação

tools-kind-character = Caractere
tools-kind-format = Formato
tools-kind-topleveldomain = Domínio de nível superior
tools-kind-domainpart = Parte de domínio
tools-kind-localpart = Parte local
tools-kind-length = Comprimento
tools-kind-duplicate = Duplicado
tools-kind-blank = Em branco
tools-kind-mailmatch = Diferente do endereço de email

tools-kind-missing = Ausente
tools-kind-wrong = Incorreto
tools-kind-toomanylookups = Consultas demais
tools-kind-unwanted = Indesejado

tools-directory-expected-character = Um valor sem este caractere
tools-directory-expected-format = Um endereço como nome@contoso.com
tools-directory-expected-topleveldomain = Um domínio que exista na Internet, como contoso.com
tools-directory-expected-domainpart = Um domínio depois da @, como contoso.com
tools-directory-expected-localpart = Um nome antes da @, como nome.sobrenome
tools-directory-expected-length = Um valor mais curto
tools-directory-expected-duplicate = Um valor que nenhum outro objeto tenha
tools-directory-expected-blank = Um valor
tools-directory-expected-mailmatch = O mesmo endereço do atributo mail

tools-directory-why-character = A sincronização recusa valores com caracteres que a nuvem não aceita.
tools-directory-why-format = Somente um endereço bem formado pode receber emails ou servir para entrar.
tools-directory-why-topleveldomain = Um domínio que ninguém alcança na Internet não pode ser verificado, e o usuário recebe um nome de entrada em onmicrosoft.com.
tools-directory-why-domainpart = O que vem depois da @ não pode ser um domínio.
tools-directory-why-localpart = O que vem antes da @ não pode ser o nome de uma caixa de correio.
tools-directory-why-length = A nuvem não aceita valores deste comprimento.
tools-directory-why-duplicate = A nuvem aceita um valor de um único objeto: os outros ficam em quarentena ou recebem outro nome de entrada.
tools-directory-why-blank = A nuvem mostra este valor, e ele está vazio.
tools-directory-why-mailmatch = Entrar com um endereço e receber emails em outro causa confusão.
tools-directory-why-mailmatch-target = Os emails para este objeto vão para um endereço diferente do que é mostrado.

tools-directory-mend-character = Remova o caractere.
tools-directory-mend-format = Digite o endereço novamente.
tools-directory-mend-topleveldomain = Adicione como sufixo um domínio seu e dê ao usuário um nome nele.
tools-directory-mend-domainpart = Digite um dos seus domínios depois da @.
tools-directory-mend-localpart = Antes da @, use letras, números, pontos e hifens, sem ponto no início nem no fim.
tools-directory-mend-length = Encurte o valor.
tools-directory-mend-duplicate = Decida quem fica com o valor e altere os outros.
tools-directory-mend-blank = Digite um valor.
tools-directory-mend-mailmatch = Use o mesmo endereço para os dois sempre que possível.

tools-directory-line = Linha { $line }
tools-directory-object = Objeto { $line }
tools-unread-no-attribute = Nem um nome com valor nem uma continuação
tools-unread-base64 = Um valor que não é base64
tools-unread-encoding = Caracteres que não são UTF-8
tools-unread-elsewhere = Um valor que está em outro arquivo
tools-unread-too-long = Um valor com mais de 1 MiB
tools-unread-no-name = Um objeto sem dn
tools-unread-fields = Mais ou menos campos que na primeira linha
tools-unread-change = Uma alteração em vez de um objeto
tools-unread-cut-off = O fim do arquivo no meio de um valor
tools-unread-part = Apenas parte dos valores de um atributo
tools-unread-expected = Um texto legível
tools-unread-expected-part = Todos os valores do atributo
tools-unread-why = O que não pôde ser lido não foi verificado.
tools-unread-mend = Exporte o diretório novamente em UTF-8.
tools-unread-mend-part = Execute a verificação novamente; se continuar assim, verifique uma exportação do diretório.

tools-shown-finding = { $kind } → { $expected }
tools-shown-publish = Publicar: { $text }
tools-shown-other = Também: { $text }
tools-shown-others = { $count ->
    [one] E mais um
   *[other] E mais { $count }
}
tools-shown-progress = { $count ->
    [one] Um objeto verificado
   *[other] { $count } objetos verificados
}
tools-shown-sum = Verificados: { $checked } · ignorados: { $skipped } · erros: { $errors } · avisos: { $warnings }
tools-shown-clean = Nada a corrigir. Verificados: { $checked } · ignorados: { $skipped } · erros: { $errors } · avisos: { $warnings }
tools-shown-rules = Regras: { $name }, { $version }
tools-shown-rules-unversioned = Regras: { $name }

tools-html-title-dns = Verificação de DNS
tools-html-title-directory = Verificação do diretório
tools-html-lead = { $target } · { $date } · { $time } ({ $zone })
tools-html-column-severity = Gravidade
tools-html-column-subject = Objeto
tools-html-column-seen = Encontrado
tools-html-column-expected = Esperado
tools-html-column-why = Por que e como corrigir

tools-fault-read = Não foi possível ler { $place }: { $cause }
tools-fault-write = Não foi possível gravar { $place }: { $cause }
tools-fault-unknown = { $place }: dê ao arquivo a extensão .ldif, .ldf ou .csv para que se saiba o que ele contém.
tools-fault-two-outputs = Somente uma das opções --json e --html pode usar a saída padrão: informe um arquivo para a outra, como --html=report.html.
tools-fault-no-domain = { $domain } não é um domínio.
tools-fault-tenant = { $tenant } não é o nome de um locatário. Ele tem a forma contoso.onmicrosoft.com.
tools-fault-resolver = Nenhum servidor DNS pode ser consultado: { $cause }
tools-fault-no-answer = { $server } não respondeu, por isso nada pôde ser verificado.

tools-fault-connect = Não foi possível conectar a { $place }: { $cause }
tools-fault-ldap-place = { $place } não é um endereço de diretório. Ele tem a forma ldaps://dc.contoso.com/DC=contoso,DC=com, sem nome, senha nem filtro.
tools-fault-ldap-tls = Não há conexão criptografada: { $cause }
tools-fault-ldap-clear = O servidor não oferece criptografia ({ $said }), por isso nenhuma senha é enviada a ele. Use ldaps://.
tools-fault-ldap-late = O diretório não respondeu em { $seconds } segundos.
tools-fault-ldap-closed = O diretório fechou a conexão antes de entregar tudo.
tools-fault-ldap-nonsense = A resposta do servidor não é LDAP.
tools-fault-ldap-refused = O diretório recusou (resultado { $code }): { $said }
tools-fault-ldap-partial = O diretório entregou apenas uma parte dos objetos (resultado { $code }): { $said }
tools-fault-ldap-base = O servidor não indica um único diretório. Acrescente onde ele começa, como em ldaps://dc.contoso.com/DC=contoso,DC=com.
tools-fault-password = É necessária uma senha e aqui não há como pedi-la: informe o arquivo com --password-file.
tools-fault-send-address = Não é possível enviar para { $address }. O endereço tem a forma https://center.example/api/v1/engagements/…/assessments.
tools-fault-send-token = É necessário um token do atendimento: informe o arquivo com --token-file ou defina FASTTRACK_TOKEN.
tools-fault-send-ask = Não há quem confirme aqui, por isso nada foi enviado: acrescente --yes para enviar sem confirmação.
tools-fault-send-refused = O Centro não aceitou o envio (status { $status }): { $said }
tools-fault-send-later = O Centro está ocupado. Tente novamente em { $seconds } segundos.

tools-password = Senha de { $name }:

tools-send-body = Isto será enviado para { $place } ({ $size } bytes):
tools-send-long = O conteúdo é longo. Leia-o em { $place } antes de responder.
tools-send-ask = Enviar? [s/N]
tools-send-answer = s
tools-send-not = Nada foi enviado.
tools-send-done = Enviado para { $place }.

tools-dns-asked = { $seen } (servidor DNS consultado: { $server })
tools-dns-late = Sem resposta no prazo

tools-dns-expected-missing = Um registro deste tipo
tools-dns-expected-wrong = Outro valor
tools-dns-expected-dns-answer = Uma resposta dos servidores desta zona
tools-dns-expected-dns-dkim = O nome que o seu locatário indica: Selector1CNAME ou Selector2CNAME de Get-DkimSigningConfig
tools-dns-expected-dns-dmarc-before-dkim = p=none até que o DKIM funcione
tools-dns-expected-dns-dnssec = As mesmas chaves na zona e na zona superior
tools-dns-expected-dns-inside = A mesma resposta que fora da rede
tools-dns-expected-dns-spf-lookups = Um único registro SPF com este nome, que não leve de volta a si mesmo
tools-dns-expected-dns-ttl = Um TTL de no máximo 3600 segundos
tools-dns-expected-dns-verification = O texto MS=ms… que o centro de administração do Microsoft 365 mostra para este domínio
tools-dns-expected-duplicate = Um único registro
tools-dns-expected-unwanted = Nenhum registro como este
tools-dns-expected-toomanylookups = No máximo 10 consultas

tools-dns-why-dns-answer = Sem resposta, nada se pode dizer sobre os registros do domínio.
tools-dns-why-dns-dnssec = Quando a zona superior indica chaves que esta zona não tem, todos os que verificam assinaturas recusam os registros dela; chaves que ela não indica não protegem nada.
tools-dns-why-dns-verification = O registro comprova que o domínio é seu; sem ele, o domínio não pode ser adicionado.
tools-dns-why-dns-msoid = O registro direciona a ativação para a nuvem operada pela 21Vianet, e a ativação falha em todas as outras.
tools-dns-why-dns-mx = Os emails só chegam ao Exchange Online se este registro tiver o menor valor de preferência.
tools-dns-why-dns-mx-other = Quando o primeiro servidor não responde, os remetentes usam o antigo, e os emails chegam aonde ninguém olha.
tools-dns-why-dns-autodiscover = O Outlook encontra a caixa de correio por este registro.
tools-dns-why-dns-spf = Os destinatários aceitam os emails do domínio vindos dos servidores indicados no único registro SPF; se houver dois, recusam tudo.
tools-dns-why-dns-spf-lookups = Os destinatários param após 10 consultas e tratam o registro como inválido.
tools-dns-why-dns-spf-open = O registro permite que qualquer um envie emails em nome do domínio.
tools-dns-why-dns-dkim = Os emails são assinados com as chaves às quais estes dois registros levam.
tools-dns-why-dns-dmarc = Sem o registro, os destinatários decidem sozinhos o que fazer com emails falsificados.
tools-dns-why-dns-dmarc-stage = Após cerca de 30 dias sem surpresas nos relatórios, a política pode avançar uma etapa.
tools-dns-why-dns-dmarc-before-dkim = Esta política separa ou recusa os emails que ainda não estão assinados.
tools-dns-why-dns-exchange-federation = Com este texto, uma organização híbrida comprova sua identidade.
tools-dns-why-dns-exchange-federation-service = Parceiros federados encontram seus horários livres e ocupados por este registro.
tools-dns-why-dns-teams-federation = Pessoas externas encontram as da sua organização no Teams por este registro.
tools-dns-why-dns-teams-sip-tls = Telefones e clientes híbridos entram por este registro.
tools-dns-why-dns-teams-lyncdiscover = Clientes mais antigos encontram o serviço por este registro.
tools-dns-why-dns-teams-sip = Clientes mais antigos entram por este registro.
tools-dns-why-dns-intune-enrollment = Os dispositivos de pessoas com este sufixo são inscritos sem que se peça um servidor.
tools-dns-why-dns-intune-registration = Os dispositivos de pessoas com este sufixo são registrados, como o acesso condicional exige.
tools-dns-why-dns-federation-sts = Os usuários entram neste endereço.
tools-dns-why-dns-ttl = Uma alteração leva este tempo até ser vista por todos.
tools-dns-why-dns-inside = Na sua própria rede, este nome leva a um lugar diferente do que para os demais.

tools-dns-mend-missing = Publique o registro.
tools-dns-mend-wrong = Altere o registro.
tools-dns-mend-duplicate = Substitua todos por um único registro.
tools-dns-mend-unwanted = Remova o registro.
tools-dns-mend-toomanylookups = Remova os serviços que não enviam mais ou informe os endereços deles com ip4 e ip6.
tools-dns-mend-dns-answer = Confira o nome do domínio e fale com quem administra os servidores; a delegação deve indicar servidores que conheçam a zona.
tools-dns-mend-dns-dkim = Publique exatamente o nome que o seu locatário indica: no portal do Microsoft Defender (security.microsoft.com/authentication?viewid=DKIM) ou com Get-DkimSigningConfig no Exchange Online PowerShell.
tools-dns-mend-dns-dmarc-before-dkim = Publique primeiro os dois registros DKIM ou use p=none até lá.
tools-dns-mend-dns-dnssec = Peça ao registrador que publique o registro DS da zona ou remova-o antes de parar de assinar.
tools-dns-mend-dns-inside = Publique o registro também na sua zona interna.
tools-dns-mend-dns-spf-lookups = Publique ali um único registro SPF ou remova o include que leva a ele.
tools-dns-mend-dns-ttl = Encurte o TTL um dia antes de alterar o registro.
tools-dns-mend-dns-verification = Adicione o domínio no centro de administração do Microsoft 365 (admin.microsoft.com) e publique o texto exibido.
