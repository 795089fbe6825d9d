# O assunto de cada verificação, o programa que as executa, e uma verificação a desconsiderar.

readiness-about-dns-answer = Servidores de nomes
readiness-about-dns-dnssec = DNSSEC
readiness-about-dns-verification = Propriedade do domínio
readiness-about-dns-msoid = msoid
readiness-about-dns-mx = MX
readiness-about-dns-autodiscover = Autodiscover
readiness-about-dns-spf = SPF
readiness-about-dns-dkim = DKIM
readiness-about-dns-dmarc = DMARC
readiness-about-dns-exchange-federation = Federação do Exchange
readiness-about-dns-teams = Teams
readiness-about-dns-intune = Intune
readiness-about-dns-federation = AD FS
readiness-about-dns-ttl = TTL
readiness-about-dns-inside = DNS interno
readiness-get = Baixar a ferramenta
readiness-get-text = Um único arquivo para Linux (Debian 12, ou qualquer distribuição com glibc 2.36 ou versão mais recente). O comando baixa esse arquivo a partir deste Centro e verifica o hash SHA-256.
readiness-get-ask = Você precisa da ferramenta fasttrack-tools: um único arquivo para Linux (Debian 12, ou qualquer distribuição com glibc 2.36 ou versão mais recente). Ela não pode ser baixada deste Centro: peça-a ao seu Especialista.
readiness-get-ask-center = Você precisa da ferramenta fasttrack-tools: um único arquivo para Linux (Debian 12, ou qualquer distribuição com glibc 2.36 ou versão mais recente). Ela não pode ser baixada deste Centro: peça-a a quem administra o Centro.
readiness-no-plan = Para enviar um resultado, é preciso ter um plano
readiness-save = Salvar o token em um arquivo
readiness-save-text = Para o bash. O comando pede o token: cole-o e pressione Enter. Nada é exibido, só você pode ler o arquivo, e o token não fica no histórico dos seus comandos.
readiness-publish-local = O registro não foi enviado. Ele está no relatório, no computador em que a verificação foi executada.
readiness-left-apart = Esta verificação e a verificação { $number } não podem ser comparadas, porque uma delas contém hashes criados pela ferramenta: o que ambas encontraram conta duas vezes. Se a verificação { $number } examinou as mesmas coisas, desconsidere esta.
readiness-aside-text = { $count ->
    [one] O achado que só esta verificação encontrou será fechado, embora nada indique que foi corrigido. Se houver uma decisão de deixá-lo como está, ela perde a validade, e uma tarefa que só existe por causa dele deixa de ser necessária. Use esta opção para o que você não verifica mais, como um domínio abandonado, ou para o que conta duas vezes.
   *[other] Os { $count } achados que só esta verificação encontrou serão fechados, embora nada indique que foram corrigidos. Se houver decisões de deixá-los como estão, elas perdem a validade, e uma tarefa que só existe por causa deles deixa de ser necessária. Use esta opção para o que você não verifica mais, como um domínio abandonado, ou para o que conta duas vezes.
}
readiness-aside-done = A verificação { $number } foi desconsiderada. Achados fechados: { $closed }
readiness-aside-back = Para reabrir esses achados, execute a mesma verificação novamente e envie o resultado: o que ela ainda encontrar volta a ficar aberto.
readiness-check-aside = Desconsiderada por { $name } ({ $when })
readiness-card-aside = Desconsiderado, { $date }
readiness-card-aside-some = { $date }; destes, desconsiderados: { $count }
readiness-apart-earlier = A verificação { $number } e esta não podem ser comparadas, porque uma delas contém hashes criados pela ferramenta: o que ambas encontraram conta duas vezes. Se ambas examinaram a mesma coisa, desconsidere a verificação { $number } assim que esta for salva.
readiness-publish-page = O registro não foi salvo, e este hash não está em nenhum relatório. Para ver o registro aqui, escolha o arquivo com nomes, ou envie com a ferramenta: o relatório dela mostra então o hash ao lado do nome.
