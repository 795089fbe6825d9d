# Pesquisar por referência, pessoa, domínio ou nome.

find = Pesquisar
find-box = Pesquisar em qualquer página
find-field = Referência, nome, endereço ou domínio
find-hint = Basta o começo: REQ-7K, Park, contoso.com. Maiúsculas e acentos não fazem diferença.
find-error-short = Digite pelo menos dois caracteres.
find-all = Todos os resultados
find-exact = Correspondência exata
find-start = O que você procura?
find-start-text = Digite o começo de uma referência, de um nome, de um endereço ou de um domínio. A pesquisa abrange o que você pode ver.
find-none = Nada encontrado
find-none-text = Nada do que você pode ver começa assim. Verifique a ortografia ou digite um começo mais curto.
find-requests = Solicitações
find-tenants = Organizações
find-people = Pessoas
find-tasks = Tarefas
find-more-requests = Mais solicitações
find-more-tenants = Mais organizações
find-more-people = Mais pessoas
find-more-tasks = Mais tarefas
find-of-center = Trabalha no Centro
find-of-partner = Trabalha em um parceiro
action-find = pesquisar o que podem ver
