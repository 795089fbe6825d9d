# A página do operador: trabalhos abandonados.
operator-version = Versão
operator-well = Nada exige sua atenção
operator-well-text = Nenhum trabalho foi abandonado e nenhum email está atrasado.
operator-given-up-text = Cada trabalho foi tentado várias vezes e depois deixado para que uma pessoa o examine. Quando a causa estiver resolvida, mande tentar novamente.
operator-job-about = { $tries ->
    [one] Uma tentativa, sobre { $subject }
   *[other] { $tries } tentativas, sobre { $subject }
}
operator-again = Tentar novamente
operator-end = Abandonar de vez
operator-secret = Continha um código, que foi apagado; a pessoa precisa pedir outro.
job-letter = Email
job-sign-in-code = Email com código de entrada
job-offer-request = Oferta de uma solicitação a um Especialista
job-expire-offer = Fim de uma oferta
job-recheck = Trabalho do dia
job-recheck-tenant = Verificação de uma organização alterada
job-recheck-tenants = Verificação das organizações de um arquivo
job-carry-invitation = Convite de um parceiro
job-finish-import = Conclusão ou reversão da importação de um arquivo
job-webhook = Mensagem para um webhook
action-tend-jobs = tentar novamente ou abandonar trabalhos
action-export-person = entregar os dados guardados sobre uma pessoa
action-erase-person = apagar os dados de uma pessoa
