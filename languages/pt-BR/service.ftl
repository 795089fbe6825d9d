# Os serviços do locatário com a qualificação, mostrados sem pedir.

service-title = Serviços
service-lead = Todos os serviços, conferidos em { $date } com as regras de { $rules }. Qualquer um pode ser solicitado; o resultado diz o que podemos fazer.
service-yours = Nas suas assinaturas
service-request = Solicitar
service-migration-caption = Conferido em { $date } com as regras de { $rules }
service-subscriptions = Suas assinaturas
service-held = { $seats ->
    [one] { $seats } licença, { $start } a { $end }
   *[other] { $seats } licenças, { $start } a { $end }
}
service-current = Vigente
service-ended = Terminada
service-to-begin = Começa depois
service-how = Como isso é decidido
service-how-text = Contamos as licenças pagas das assinaturas vigentes que incluem um serviço e as comparamos com as regras em vigor naquele dia. Com os mesmos dados, a resposta é sempre a mesma, e cada decisão guarda o que a fundamentou.
service-how-again = Conferimos novamente todos os dias e sempre que você envia uma solicitação.
service-version = Regras de { $rules }, versão do catálogo { $version }
service-see-requests = Ver todas as solicitações
