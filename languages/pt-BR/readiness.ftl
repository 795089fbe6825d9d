# O que as verificações do cliente encontraram: o quadro, uma verificação a caminho, achados deixados como estão.

readiness-title = Preparação
readiness-start = As verificações que você executa no seu próprio ambiente mostram o que corrigir antes da integração.
readiness-lead = Achados abertos: { $open }. Fechados: { $closed }. Verificações até agora: { $check }.
readiness-what = { $field }: { $kind }
readiness-send = Enviar um resultado
readiness-sent = O que é enviado
readiness-sent-text = Quantidades, regras e de que trata cada achado: com o nome somente se você quiser, caso contrário como hash. Nada de senhas, mensagens ou arquivos. A ferramenta mostra tudo antes do envio; de um arquivo, você vê todas as regras com suas quantidades e o primeiro achado de cada uma como seria salvo.
readiness-checking = Aguardando uma verificação
readiness-next-check = Tarefa finalizada: o resultado aparece na próxima verificação
readiness-more = { $count ->
    [one] Mais { $count }
   *[other] Mais { $count }
}
readiness-until = Até { $date }
readiness-blocks = Bloqueia a fase { $phase }
readiness-areas = Áreas
readiness-areas-caption = Achados das últimas verificações de cada área
readiness-area = Área
readiness-area-dns = DNS
readiness-area-directory = Diretório
readiness-last = Resultado
readiness-open = Abertos
readiness-trend = Evolução
readiness-checks = Verificações
readiness-checks-caption = As verificações até agora, da mais recente à mais antiga
readiness-check = Verificação { $number }
readiness-when = Quando
readiness-tool = Ferramenta
readiness-result = Erros: { $errors } · avisos: { $warnings } · observações: { $notes }
readiness-took = { $seconds ->
    [0] Verificados: { $checked } · segundos: { $seconds }
   *[other] Verificados: { $checked } · segundos: { $seconds }
}
readiness-moved = Novos: { $appeared } · não mais encontrados: { $vanished }
readiness-unanswered = Sem resposta completa: { $targets }. O que já havia sido encontrado ali continua aberto.
readiness-unanswered-count = Itens sem resposta completa: { $count }. O que já havia sido encontrado neles continua aberto.
readiness-left = { $count ->
    [one] Um achado desta verificação está aberto, e nenhuma verificação posterior o procurou.
   *[other] { $count } achados desta verificação estão abertos, e nenhuma verificação posterior os procurou.
}
readiness-aside = Desconsiderar
readiness-kept = A verificação { $number } foi salva. Novos: { $appeared } · não mais encontrados: { $vanished } · tarefas abertas: { $opened } · tarefas finalizadas: { $closed }
readiness-none = Nenhuma verificação ainda
readiness-none-text = O que as verificações encontram aparece aqui, com a tarefa que o corrige.
readiness-first = Execute primeiro uma verificação
readiness-first-text = Em um computador seu. Ela apenas lê e não envia nada por conta própria.
readiness-send-lead = Deixe a ferramenta enviar o que encontrou ou escolha o arquivo que ela gravou.
readiness-by-tool = Enviar com a ferramenta
readiness-token-text = Crie um token, salve-o com o próximo comando e execute um dos outros. O token vale somente para este atendimento, por { $days } dias; um novo encerra o anterior.
readiness-by-file = Escolher um arquivo
readiness-file = Relatório
readiness-file-hint = O JSON do fasttrack-tools ou um CSV do IdFix, com no máximo { $most } MB. Nada é salvo antes que você o examine.
readiness-names = O que é salvo
readiness-names-hashed = Sem nomes: um hash no lugar de cada nome, e nenhum valor
readiness-names-as-sent = Com nomes e valores, como no relatório
readiness-look = Examinar
readiness-preview = O que seria salvo
readiness-preview-lead = Nada foi salvo ainda.
readiness-targets = O que foi verificado
readiness-checked = Verificados
readiness-kept-named = Nomes e valores são salvos como aparecem aqui. Seu Especialista os vê.
readiness-kept-named-alone = Nomes e valores são salvos como aparecem aqui.
readiness-kept-hashed = Os nomes são substituídos por hashes e os valores são omitidos.
readiness-idfix-whole = Carregue a exportação completa do IdFix: o que não constar mais nela é considerado corrigido.
readiness-keep = Salvar
readiness-discard = Descartar
readiness-counts = Achados por regra
readiness-rule = Regra
readiness-kind = Diferença
readiness-count = Achados
readiness-examples = O primeiro achado de cada regra, exatamente como seria salvo
readiness-states = Achados por situação
readiness-rule-none = Nenhum achado desta regra está nesta situação.
readiness-waive = Deixar como está
readiness-waive-all = { $count ->
    [one] Deixar o achado aberto como está
   *[other] Deixar todos os { $count } achados abertos como estão
}
readiness-waive-end = Reabrir
readiness-source = Fonte
readiness-publish = A publicar
readiness-next = Próximos
readiness-task = Tarefa
readiness-gone = Não mais encontrado desde a verificação { $number } ({ $when })
readiness-set-aside = Desconsiderado { $when }, não procurado novamente
readiness-hashed-where = Enviado sem nomes. O relatório desta verificação, do seu lado, mostra o hash ao lado do nome, com o valor a inserir.
readiness-since = Encontrado pela primeira vez: { $when }; pela última vez: verificação { $number }
readiness-waived-by = Deixado como está por { $name } ({ $when }), até { $date }
readiness-waive-text = Até o último dia que você indicar, a questão fica decidida; depois volta a ficar aberta. Seu nome fica registrado.
readiness-reason = Motivo
readiness-reason-hint = Seu Especialista o lê.
readiness-until-day = Último dia
readiness-until-hint = No máximo doze meses a partir de hoje
readiness-of-task = { $count ->
    [one] Suas verificações encontraram um item a corrigir para esta tarefa
   *[other] Suas verificações encontraram { $count } itens a corrigir para esta tarefa
}
finding-state-open = Aberto
finding-state-waived = Deixado como está
finding-state-closed = Fechado
error-report-none = Nenhum arquivo foi escolhido. Escolha o relatório.
error-report-unreadable = Este relatório não pode ser lido. Escolha o JSON gravado pelo fasttrack-tools ou um CSV do IdFix.
error-report-newer = Este relatório é de uma versão do fasttrack-tools mais nova do que este Centro lê.
error-report-old = Esta verificação é anterior à verificação { $number }, que já foi salva. Execute-a novamente.
error-report-large = Este relatório é grande demais. O limite é de { $most } MB.
error-report-many = Este relatório tem achados demais. O limite é de { $most } por verificação.
error-waiver-reason = Diga por que é deixado como está.
error-waiver-until = Diga até quando é deixado como está.
error-waiver-far = Faltam mais de doze meses para este dia. Escolha um dia anterior.
