# O assunto de cada verificação, o programa que as executa, e uma verificação a desconsiderar.

readiness-about-dns-answer = Servidores de nomes
readiness-about-dns-dnssec = DNSSEC
readiness-about-dns-verification = Comprovação do domínio
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
readiness-get = Baixar o programa
readiness-get-text = Um único arquivo para Linux (Debian 12, ou qualquer sistema com glibc 2.36 ou mais recente). O comando o baixa deste Centro e compara o SHA-256.
readiness-get-ask = Você precisa do programa fasttrack-tools: um único arquivo para Linux (Debian 12, ou qualquer sistema com glibc 2.36 ou mais recente). Ele não pode ser baixado deste Centro: peça-o ao seu especialista.
readiness-get-ask-center = Você precisa do programa fasttrack-tools: um único arquivo para Linux (Debian 12, ou qualquer sistema com glibc 2.36 ou mais recente). Ele não pode ser baixado deste Centro: peça-o a quem o administra.
readiness-no-plan = Para enviar um resultado, é preciso ter um plano
readiness-save = Salvar o token em um arquivo
readiness-save-text = No bash. O comando pede o token: cole-o e pressione Enter. Nada é mostrado, só você pode ler o arquivo, e o token não fica no histórico dos seus comandos.
readiness-publish-local = O registro não foi enviado. Ele está no relatório, no computador que executou a verificação.
readiness-left-apart = Esta verificação e a verificação { $number } não podem ser comparadas, porque uma delas contém hashes criados pela ferramenta: o que ambas encontraram conta duas vezes. Se a verificação { $number } examinou a mesma coisa, desconsidere esta.
readiness-aside-text = { $count ->
    [one] O achado que só esta verificação encontrou é fechado, embora nada mostre que foi corrigido. Uma decisão de deixá-lo como está termina, e uma tarefa que só existe por causa dele deixa de ser necessária. Use isto para o que você não verifica mais, como um domínio abandonado.
   *[other] Os { $count } achados que só esta verificação encontrou são fechados, embora nada mostre que foram corrigidos. As decisões de deixá-los como estão terminam, e uma tarefa que só existe por causa deles deixa de ser necessária. Use isto para o que você não verifica mais, como um domínio abandonado.
}
readiness-aside-done = A verificação { $number } foi desconsiderada. Achados fechados: { $closed }
readiness-aside-back = Para recuperá-los, execute a mesma verificação novamente e envie-a: o que ela ainda encontrar volta a ficar aberto.
