# A fila do gerente e a navegação em listas longas.

queue-title = Fila
queue-lead = { $count ->
    [0] Nenhuma solicitação aguarda um Especialista.
    [one] Uma solicitação aguarda um Especialista.
   *[other] { $count } solicitações aguardam um Especialista.
}
queue-none = Nenhuma solicitação aguarda
queue-none-text = Todas as solicitações qualificadas já foram oferecidas ou aceitas.
queue-caption = Da espera mais longa para a mais curta, em tempo útil da região.
queue-customer = Cliente
queue-language = Idioma
queue-services = Serviços
queue-region = Região
queue-waiting = Espera
queue-state = Estado
queue-why = Decisão de roteamento mais recente
queue-looks-again = Reavaliada de hora em hora enquanto ninguém for adequado.
queue-pool-empty = Ninguém é aprovado em todos os filtros; ninguém restou depois deste: { $filter }.
queue-asked = Consultados
queue-promise = Compromisso
queue-promise-none = Ninguém consultado ainda
queue-promise-kept = Cumprido
queue-promise-running = No prazo
queue-promise-late = Atrasado
queue-promise-due = Resposta até { $when }; faltam { $left }
queue-promise-expired = { $count ->
    [0] Nenhuma oferta expirou sem resposta
    [one] { $count } oferta expirou sem resposta
   *[other] { $count } ofertas expiraram sem resposta
}
queue-pool-nobody = O Centro ainda não tem nenhum Especialista
list-pages = Páginas desta lista
list-newer = Mais recentes
list-older = Mais antigos
