# Organizações e assinaturas por arquivo: envio, conferência, adição e como desfazê-la.

import-title = Adicionar de um arquivo
import-lead = Um arquivo CSV salvo por qualquer programa de planilhas. Você vê o conteúdo antes que algo seja salvo; depois, todas as linhas são importadas, ou nenhuma.
import-kind = O que as linhas contêm
import-kind-tenants = Organizações
import-kind-subscriptions = Assinaturas
import-file = Arquivo
import-file-hint = UTF-8, com vírgulas ou pontos e vírgulas; no máximo 5 MB e 20.000 linhas (500 para pessoas e capacidade)
import-source-hint = Para as linhas que não indicam a própria fonte
import-look = Conferir o arquivo
import-columns = Colunas
import-columns-tenants = Obrigatórias: name, domain, cloud, segment, country, zone. O horário é de segunda a sexta-feira, das 09:00 às 18:00, a menos que as colunas hours-mon a hours-sun indiquem outro. Sem uma região, vale a que atende o país.
import-columns-subscriptions = Obrigatórias: domain, plan, seats, kind, start, end. Os planos de assinatura são escritos como no catálogo, por exemplo office-365-e3; os tipos são paid, trial e no_cost.
import-line = Linha
import-column = Coluna
import-wrong = O que corrigir
import-faults = { $name }: { $count ->
    [one] um erro
   *[other] { $count } erros
}
import-faults-text = Nada foi salvo. Corrija e escolha o arquivo novamente.
import-faults-shown = { $count ->
    [one] Um dos erros
   *[other] Os { $count } primeiros erros
}
import-of-tenants = { $count ->
    [one] Uma organização.
   *[other] { $count } organizações.
}
import-of-subscriptions = { $count ->
    [one] Uma assinatura.
   *[other] { $count } assinaturas.
}
import-state-read = O arquivo não tem erros, e nada foi importado ainda.
import-state-taken = Importação concluída.
import-state-undone = Importação desfeita.
import-state-taking-in = A importação está em andamento. Recarregue esta página em instantes.
import-state-taking-out = A importação está sendo desfeita. Recarregue esta página em instantes.
import-shown = { $count ->
    [one] A primeira linha
   *[other] As { $count } primeiras linhas
}
import-take-in = Importar tudo
import-undo = Desfazer a importação
import-undo-until = A importação pode ser desfeita até { $when }, enquanto nada depender dela.
error-import-file = Nenhum arquivo foi escolhido. Escolha um.
error-import-large = Este arquivo é grande demais. O limite é de 5 MB.
error-import-many = Este arquivo tem linhas demais. O limite é de 20.000; divida-o em dois.
error-import-empty = Este arquivo não tem linhas abaixo dos nomes das colunas.
error-import-utf8 = Este arquivo não é UTF-8. Salve-o como “CSV UTF-8”.
error-import-column = A coluna { $column } não é conhecida. Escreva um nome da lista de colunas.
error-import-column-twice = A coluna { $column } aparece duas vezes. Remova uma delas.
error-import-column-missing = Falta a coluna { $column }. Adicione-a.
error-import-cells = Número de células nesta linha: { $found }; número de colunas: { $needed }. Coloque entre aspas o texto que contém separadores.
error-import-twice = O mesmo aparece na linha { $line }. Remova uma das duas.
error-import-nobody = Nenhuma organização tem este domínio. Adicione antes a organização.
error-import-held = Esta organização já tem este plano de assinatura a partir do mesmo dia. Renove-o na página da organização.
error-import-changed = Algo mudou em { $name } desde a leitura do arquivo; por isso, nada foi importado. Envie o arquivo novamente: cada linha será verificada de novo.
error-import-under-way = Um arquivo está sendo importado, ou a importação está sendo desfeita. Tente novamente em instantes.
error-import-built = Desde então, algo passou a depender de { $name }; por isso, nada foi desfeito. Altere ou encerre na página correspondente.
error-import-undo-late = A importação foi feita há mais de um dia e, por isso, permanece. Altere ou encerre cada item na própria página.
